package org.milestonesite.text;

import org.milestonesite.diagnostic.Code;

/**
 * What is refused before Flexmark sees it. Its regular expressions for rules and for the dashes below a table's head
 * recurse: a line of 1,000 dashes or columns overflows the stack. A paragraph of many lines costs the square of them.
 */
final class Bounds {

    /** A page of 90,000 words. */
    static final int CHARACTERS = 512 * 1024;

    static final int RULE = 250;
    static final int COLUMNS = 100;
    static final int LINES = 2_000;

    private Bounds() {}

    static void check(String text) {
        if (text.length() > CHARACTERS) {
            throw new Refusal(Code.TOO_LARGE, "text", 0, CHARACTERS);
        }
        int paragraphLines = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            paragraphLines = isBlank(text, start, end) ? 0 : paragraphLines + 1;
            if (paragraphLines > LINES) {
                throw new Refusal(Code.TOO_LARGE, "paragraph", start, LINES);
            }
            checkLine(text, start, end);
        }
    }

    private static boolean isBlank(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i == end;
    }

    private static void checkLine(String text, int start, int end) {
        int marks = 0;
        int pipes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|') {
                pipes++;
            } else if (c == '*' || c == '-' || c == '_') {
                marks += pipes == 0 ? 1 : 0;
            } else if (c > ' ' && c != ':' && c != '>') {
                break;
            }
        }
        if (marks > RULE) {
            throw new Refusal(Code.TOO_LARGE, "rule", start, RULE);
        }
        if (pipes > COLUMNS) {
            throw new Refusal(Code.TOO_LARGE, "columns", start, COLUMNS);
        }
    }
}
