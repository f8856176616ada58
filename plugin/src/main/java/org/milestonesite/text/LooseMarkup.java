package org.milestonesite.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;

/**
 * Marks that Markdown did not take for marks: readers would see asterisks, brackets, tags or pipes. Only what no prose
 * holds otherwise is told, once for each piece of text.
 */
final class LooseMarkup {

    /** Asked for one character after another: most texts have none of these. */
    private static final String SIGNS = "*[<\\{|#";

    private static final String TAGS =
            "a|abbr|b|big|br|center|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|ol|p|pre"
                    + "|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul";

    private enum Kind {
        EMPHASIS("(?<![\\w*/])\\*\\*(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.,!?)])\\*\\*(?![\\w*/])"),
        LINK("\\[[^\\[\\]]+\\](?: ?\\((?:https?://|[\\w./-]+\\.(?:md|html)\\b|#)[^()]*\\)|\\[[^\\[\\]]*\\])"),
        HTML("</?(?:" + TAGS + ")(?: [a-zA-Z-]+=[^<>]*)?\\s*/?>"),
        LATEX("\\\\[a-zA-Z]+\\{[^{}]*\\}"),
        INSERT("\\[\\[\\p{L}[\\w-]*(?:\\s[^\\[\\]]*)?\\]\\]"),
        ID("\\{#[A-Za-z][\\w.-]*\\}"),
        HEADING("^#{1,6}(?=\\p{L})"),
        TABLE("^\\|.*\\|$");

        final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        String variant() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private LooseMarkup() {}

    static void check(Run run, Scope scope) {
        CharSequence text = run.text();
        if (!hasSign(text)) {
            return;
        }
        for (Kind kind : Kind.values()) {
            Matcher found = kind.pattern.matcher(text);
            while (found.find()) {
                if (isMeant(kind, found, run, scope)) {
                    String marks = found.group();
                    Location at = scope.origin().locate(run.offset(found.start()), marks);
                    scope.findings()
                            .accept(Diagnostic.of(Code.LOOSE_MARKUP, at, marks).variant(kind.variant()));
                    return;
                }
            }
        }
    }

    /** What is escaped was meant to be shown. */
    private static boolean isMeant(Kind kind, Matcher found, Run run, Scope scope) {
        int offset = run.offset(found.start());
        boolean escaped = offset > 0 && scope.source().charAt(offset - 1) == '\\'
                || scope.source().charAt(offset) != run.text().charAt(found.start());
        return !escaped
                && (!isAnchored(kind) || startsLine(run, scope))
                && (kind != Kind.TABLE || !followsBar(run, scope));
    }

    private static boolean isAnchored(Kind kind) {
        return kind == Kind.HEADING || kind == Kind.TABLE;
    }

    /** A run may begin anywhere in a line. */
    private static boolean startsLine(Run run, Scope scope) {
        int i = run.offset(0) - 1;
        while (i >= 0 && scope.source().charAt(i) == ' ') {
            i--;
        }
        return i < 0 || breaksLine(scope.source().charAt(i));
    }

    /** Of the lines of a table that is none, the first is enough. */
    private static boolean followsBar(Run run, Scope scope) {
        int i = run.offset(0) - 1;
        while (i >= 0
                && (scope.source().charAt(i) == ' ' || breaksLine(scope.source().charAt(i)))) {
            i--;
        }
        return i >= 0 && scope.source().charAt(i) == '|';
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean hasSign(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 128 && SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
