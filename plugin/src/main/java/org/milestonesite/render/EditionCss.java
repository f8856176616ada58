package org.milestonesite.render;

import java.nio.charset.StandardCharsets;
import org.milestonesite.page.Running;

/**
 * What a printed sheet says of itself beside its text: a style sheet, for pages have no other way to tell a browser what
 * to print in the margins.
 */
public final class EditionCss {

    private EditionCss() {}

    public static byte[] bytes(Running running) {
        String mark = running.draft()
                .map(draft ->
                        "  @top-right { content: " + string(draft) + "; font: bold 9pt sans-serif; color: #8a5a00; }\n")
                .orElse("");
        String css = "@page {\n  @bottom-left { content: " + string(running.foot())
                + "; font: 9pt sans-serif; color: #444; }\n" + mark + "}\n";
        return css.getBytes(StandardCharsets.UTF_8);
    }

    /** Everything but letters and digits is escaped: no word of a source can end the string. */
    static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
