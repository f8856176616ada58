package org.milestonesite.render;

import java.util.List;
import java.util.Locale;

/** Styles that load nothing: a pattern or a marker of the same drawing by {@code url(#id)} is all they may refer to. */
final class SafeCss {

    /** {@code image-set} and {@code src} load addresses without {@code url}; a backslash could hide any of these. */
    private static final List<String> REFUSED = List.of(
            "\\",
            "</",
            "@import",
            "@charset",
            "@namespace",
            "expression",
            "javascript:",
            "behavior",
            "-moz-binding",
            "image(",
            "image-set(",
            "src(");

    private static final String URL = "url(";

    private SafeCss() {}

    static boolean isSafe(String css) {
        String lower = css.toLowerCase(Locale.ROOT);
        if (REFUSED.stream().anyMatch(lower::contains)) {
            return false;
        }
        for (int i = lower.indexOf(URL); i >= 0; i = lower.indexOf(URL, i + 1)) {
            String inside = lower.substring(i + URL.length()).stripLeading();
            boolean quoted = inside.startsWith("\"") || inside.startsWith("'");
            if (!inside.startsWith("#", quoted ? 1 : 0)) {
                return false;
            }
        }
        return true;
    }
}
