package org.milestonesite.text;

import java.util.BitSet;
import java.util.Optional;

/**
 * A {@link CodePattern} with a place that something is read from, such as {@code *.{wbs}}.
 *
 * @param after backwards, as texts are matched from their ends too
 */
public record Placeholder(CodePattern before, CodePattern after) {

    /** @param name as it stands in the pattern */
    public static Placeholder of(String pattern, String name) {
        int at = pattern.indexOf(name);
        return new Placeholder(
                CodePattern.of(pattern.substring(0, at)),
                CodePattern.of(reversed(pattern.substring(at + name.length()))));
    }

    /** Whether the pattern matches a text with this part of it at the place. */
    public boolean isAt(int start, int end, String text) {
        return before.matches(text.substring(0, start)) && after.matches(reversed(text.substring(end)));
    }

    /** What stands at the place, in one line: it begins as late as it can, and from there is as long as it can be. */
    public Optional<String> in(String text) {
        BitSet starts = before.ends(text);
        BitSet rests = after.ends(reversed(text));
        int line = text.length();
        for (int start = text.length() - 1; start >= 0; start--) {
            line = CodePattern.endsLine(text.charAt(start)) ? start : line;
            int rest = rests.nextSetBit(text.length() - line);
            int end = text.length() - rest;
            if (starts.get(start) && rest >= 0 && end > start) {
                return Optional.of(text.substring(start, end));
            }
        }
        return Optional.empty();
    }

    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        for (int i = text.length() - 1; i >= 0; i--) {
            reversed.append(text.charAt(i));
        }
        return reversed.toString();
    }
}
