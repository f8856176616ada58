package org.milestonesite.text;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Character references and backslash escapes. */
final class Entities {

    private static final int LONGEST = 34;
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Entities() {}

    static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /** The end of what has the shape of a reference at an index, or -1. */
    static int end(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > start + 1 ? i + 1 : -1;
            }
            boolean mark = c == '#' && i == start + 1;
            if (!mark && !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return -1;
            }
        }
        return -1;
    }

    /** The characters of {@code &name;}; what is no reference stays as it is. */
    static String decode(String reference) {
        if (!reference.startsWith("&#")) {
            return Html5Entities.entityToString(reference);
        }
        boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
        try {
            int point = Integer.parseInt(reference.substring(hex ? 3 : 2, reference.length() - 1), hex ? 16 : 10);
            boolean character = Character.isValidCodePoint(point) && point != 0 && (point < 0xD800 || point > 0xDFFF);
            return character ? Character.toString(point) : "\uFFFD";
        } catch (NumberFormatException none) {
            return reference;
        }
    }

    /** A text in which both are decoded. */
    static String decodeAll(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder decoded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int end = c == '&' ? end(raw, i) : -1;
            if (end > 0) {
                decoded.append(decode(raw.substring(i, end)));
                i = end - 1;
            } else {
                boolean escaped = c == '\\' && i + 1 < raw.length() && isEscapable(raw.charAt(i + 1));
                decoded.append(escaped ? raw.charAt(++i) : c);
            }
        }
        return decoded.toString();
    }
}
