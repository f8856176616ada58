package org.milestonesite.text;

import java.util.Optional;

/**
 * {@code {#id .class key=value}} at the end of a heading or behind a figure. Of all that only the id is taken: nothing
 * that an author writes becomes an attribute.
 *
 * @param start where it begins in the text whose tail it is
 * @param id as written, which need not be a good one
 */
record Attributes(int start, Optional<String> id) {

    /** What {@code text} ends with, if it has the shape of attributes. */
    static Optional<Attributes> tailOf(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end > 0 && text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end) : -1;
        if (start < 0 || start > 0 && text.charAt(start - 1) == '\\') {
            return Optional.empty();
        }
        return parse(start, text.substring(start + 1, end - 1));
    }

    private static Optional<Attributes> parse(int start, String inside) {
        Optional<String> id = Optional.empty();
        boolean any = false;
        int i = 0;
        while (i < inside.length()) {
            int end = tokenEnd(inside, i);
            String token = inside.substring(i, end);
            if (token.startsWith("#") && token.length() > 1) {
                id = Optional.of(token.substring(1));
            } else if (!token.isEmpty() && !token.startsWith(".") && token.indexOf('=') < 1) {
                return Optional.empty();
            }
            any |= token.length() > 1;
            i = end + 1;
        }
        return any ? Optional.of(new Attributes(start, id)) : Optional.empty();
    }

    private static int tokenEnd(String text, int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c <= ' ') {
                return i;
            }
        }
        return text.length();
    }

    /** Ids that are safe in addresses, selectors and HTML. */
    static boolean isGoodId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-'))) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
