package org.milestonesite.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A style sheet of the default theme as readers get it: without its comments, which are a tenth of it. They are for those
 * who change it, and stand in the theme. Sheets of a project are published as they are.
 */
final class LeanCss {

    /** None of our strings holds one. */
    private static final Pattern COMMENT = Pattern.compile("(?s)[ \\t]*/\\*.*?\\*/");

    private static final Pattern BLANK = Pattern.compile("(?m)^[ \\t]*\\R");

    private LeanCss() {}

    static byte[] of(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        String rules = COMMENT.matcher(text).replaceAll("");
        return BLANK.matcher(rules).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
