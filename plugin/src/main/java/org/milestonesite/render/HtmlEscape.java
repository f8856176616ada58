package org.milestonesite.render;

import java.io.IOException;
import java.io.Writer;

/**
 * Text as HTML, in elements and in quoted attributes. Mustache's own escaper also turns line breaks, tabs and {@code =}
 * into references, which no reader of a page's source is glad of.
 */
final class HtmlEscape {

    private HtmlEscape() {}

    static void write(String text, Writer out) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escape(text.charAt(i));
            if (escaped != null) {
                out.write(text, written, i - written);
                out.write(escaped);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /** Like {@link #write}; halves of surrogate pairs and characters that are none become U+FFFD as well. */
    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = escape(c);
            if (escaped != null) {
                out.append(escaped);
            } else if (c < '\uD800') {
                out.append(c);
            } else {
                int point = text.codePointAt(i);
                i += Character.charCount(point) - 1;
                out.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
            }
        }
    }

    private static boolean isCharacter(int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean nonCharacter = point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
        return !surrogate && !nonCharacter;
    }

    private static String escape(char c) {
        if (c > '>' && c < 0x7F) {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r' -> null;
            // Control characters have no place in HTML, nor a reference that would let them in.
            default -> c < ' ' || c >= 0x7F && c < 0xA0 ? "\uFFFD" : null;
        };
    }
}
