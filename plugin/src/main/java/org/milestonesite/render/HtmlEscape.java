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
