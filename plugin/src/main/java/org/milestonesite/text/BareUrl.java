package org.milestonesite.text;

/** An address that stands in the text without brackets. */
final class BareUrl {

    private static final String SECURE = "https://";
    private static final String OPEN = "http://";
    /** Closes a sentence or what is around the address, as in GitHub's Markdown. */
    private static final String TRAILING = ".,;:!?'\"*_~";

    private BareUrl() {}

    /** The end of the address that begins at an index, or -1. */
    static int end(CharSequence text, int start) {
        if (text.charAt(start) != 'h' || start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return -1;
        }
        int host = has(text, start, SECURE)
                ? start + SECURE.length()
                : has(text, start, OPEN) ? start + OPEN.length() : -1;
        if (host < 0) {
            return -1;
        }
        int end = host;
        int open = 0;
        while (end < text.length() && isAddress(text.charAt(end))) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : 0;
            if (c == ')' && --open < 0) {
                break;
            }
            end++;
        }
        while (end > host && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > host && Character.isLetterOrDigit(text.charAt(host)) ? end : -1;
    }

    private static boolean isAddress(char c) {
        return c > ' '
                && c != '<'
                && c != '>'
                && c != '"'
                && c != '`'
                && c != '['
                && c != ']'
                && c != '{'
                && c != '}'
                && c != '|'
                && c != '\\'
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c);
    }

    private static boolean has(CharSequence text, int start, String what) {
        if (start + what.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (text.charAt(start + i) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
