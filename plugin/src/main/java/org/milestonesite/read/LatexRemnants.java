package org.milestonesite.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LaTeX within Markdown, as older annotation files have it, read as what it means. Addresses and code stay as they are.
 * Words keep their spelling, so findings still point to them.
 */
final class LatexRemnants {

    /** Links, of which the address is kept afterwards. */
    private static final List<Rule> LINKS = List.of(
            Rule.of("\\\\href\\{([^{}]{1,500})\\}\\{([^{}]{1,500})\\}", "[$2]($1)"),
            Rule.of("\\\\url\\{([^{}]{1,500})\\}", "<$1>"));

    /** What Markdown does not read either, and rules and tables made of dashes. Two backticks may begin a quotation too. */
    private static final Pattern KEPT = Pattern.compile(String.join(
            "|",
            "<!--[\\s\\S]*?-->",
            "(?m:^ {0,3}(`{3,}|~{3,})[^\\n]*$)[\\s\\S]*?(?m:^ {0,3}\\1[`~]*[ \\t]*$|\\z)",
            "(?<!`)(`{2,9})(?!`)(?:(?!'')[^\\n]){1,200}?(?<!`)\\2(?!`)",
            "https?://[^\\s{}\\\\]+",
            "(?<!`)`[^`\\n]{1,200}`(?!`)",
            "(?m:^[ |:-]*-{3,}[ |:-]*$)"));

    /** Stands for what is kept while rules look at the text around it. */
    private static final String PLACE = "\uE000";

    private record Rule(Pattern pattern, String replacement) {

        static Rule of(String regex, String replacement) {
            return new Rule(Pattern.compile(regex), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("\\\\cite(?:ds?|p|t)?\\{([^{}]{1,200})\\}", "$1"),
            Rule.of("\\\\(?:emph|textit)\\{([^{}]{1,500})\\}", "*$1*"),
            Rule.of("\\\\textbf\\{([^{}]{1,500})\\}", "**$1**"),
            Rule.of("\\\\texttt\\{([^{}]{1,500})\\}", "`$1`"),
            Rule.of("\\\\S(?![A-Za-z])(?:\\{\\}|[ ~]+)?", "§"),
            Rule.of("\\\\ldots(?:\\{\\})?(?![A-Za-z])", "…"),
            Rule.of("\\\\([&%$_{}])", "$1"),
            Rule.of("``([^`]{1,500}?)''", "“$1”"),
            Rule.of("(?<![`\\w])`([^`'\\n]{1,200})'(?!\\w)", "‘$1’"),
            Rule.of("(?<=\\S)~(?=\\S)(?<!~~)(?!~~)", "\u00A0"),
            Rule.of("(?<!-)---(?!-)", "—"),
            Rule.of("(?<!-)--(?!-)", "–"));

    private LatexRemnants() {}

    static String read(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('~') < 0 && !text.contains("--") && text.indexOf('`') < 0) {
            return text;
        }
        if (text.contains(PLACE)) {
            return text;
        }
        List<String> kept = new ArrayList<>();
        String around = KEPT.matcher(replaced(text, LINKS)).replaceAll(found -> {
            kept.add(found.group());
            return PLACE;
        });
        Iterator<String> next = kept.iterator();
        return Pattern.compile(PLACE)
                .matcher(replaced(around, RULES))
                .replaceAll(place -> Matcher.quoteReplacement(next.next()));
    }

    private static String replaced(String text, List<Rule> rules) {
        String replaced = text;
        for (Rule rule : rules) {
            replaced = rule.pattern().matcher(replaced).replaceAll(rule.replacement());
        }
        return replaced;
    }
}
