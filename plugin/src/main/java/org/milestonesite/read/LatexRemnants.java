package org.milestonesite.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LaTeX within Markdown, as older annotation files have it, read as what it means. Addresses and code stay as they are.
 * Words keep their spelling, so findings still point to them.
 */
final class LatexRemnants {

    /** Kept as they are: addresses, code in one backtick, rules and tables made of dashes. */
    private static final Pattern KEPT =
            Pattern.compile("https?://[^\\s{}\\\\]+|(?<!`)`[^`\\n]{1,200}`(?!`)|(?m:^[ |:-]*-{3,}[ |:-]*$)");

    private record Rule(Pattern pattern, String replacement) {

        static Rule of(String regex, String replacement) {
            return new Rule(Pattern.compile(regex), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("\\\\cite(?:ds?|p|t)?\\{([^{}]{1,200})\\}", "$1"),
            Rule.of("\\\\href\\{([^{}]{1,500})\\}\\{([^{}]{1,500})\\}", "[$2]($1)"),
            Rule.of("\\\\url\\{([^{}]{1,500})\\}", "<$1>"),
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
        StringBuilder out = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            out.append(replaced(text.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return out.append(replaced(text.substring(from))).toString();
    }

    private static String replaced(String text) {
        String replaced = text;
        for (Rule rule : RULES) {
            replaced = rule.pattern().matcher(replaced).replaceAll(rule.replacement());
        }
        return replaced;
    }
}
