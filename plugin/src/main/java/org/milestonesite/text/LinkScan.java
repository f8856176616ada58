package org.milestonesite.text;

/** The parts of links, each found in one pass. Every method gives the end of what begins at an index, or -1. */
final class LinkScan {

    private static final int LONGEST_LABEL = 1_000;
    private static final int LONGEST_SCHEME = 32;

    private LinkScan() {}

    /** {@code [label]}; an inner bracket must be escaped. */
    static int label(CharSequence text, int start) {
        if (!has(text, start, '[')) {
            return -1;
        }
        int limit = Math.min(text.length(), start + LONGEST_LABEL);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '[') {
                return -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** {@code "title"}, {@code 'title'} or {@code (title)}, without a blank line in it. */
    static int title(CharSequence text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char open = text.charAt(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && close == ')') {
                return -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** {@code <destination>} on one line. */
    static int angled(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n' || c == '\r') {
                return -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** {@code <scheme:rest>} or {@code <name@host>}. */
    static int autolink(CharSequence text, int start) {
        int i = start + 1;
        boolean letterFirst = i < text.length() && isAsciiLetter(text.charAt(i));
        while (i < text.length() && isNamePart(text.charAt(i))) {
            i++;
        }
        int name = i - start - 1;
        if (letterFirst && name >= 2 && name <= LONGEST_SCHEME && has(text, i, ':')) {
            return closing(text, i + 1);
        }
        if (name >= 1 && has(text, i, '@')) {
            int host = i + 1;
            int end = host;
            while (end < text.length() && isHostPart(text.charAt(end))) {
                end++;
            }
            return end > host && has(text, end, '>') ? end + 1 : -1;
        }
        return -1;
    }

    private static int closing(CharSequence text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean has(CharSequence text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean isNamePart(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9' || "+.-_".indexOf(c) >= 0;
    }

    private static boolean isHostPart(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
