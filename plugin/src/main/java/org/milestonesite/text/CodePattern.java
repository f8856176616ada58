package org.milestonesite.text;

import java.util.BitSet;

/**
 * A pattern of codes, such as {@code DM-#}: {@code *} is any text of one line, {@code #} is digits, the rest is itself.
 *
 * <p>It is matched by hand, in steps as many as the pattern is long times the code: a regular expression of many
 * {@code *} tries all ways to share a code out among them. And patterns that are written alike are equal, so settings are.
 */
public record CodePattern(String pattern) {

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    public static CodePattern of(String pattern) {
        return new CodePattern(pattern);
    }

    public boolean matches(String code) {
        return ends(code).get(code.length());
    }

    /** The lengths of all beginnings of a text that match. */
    BitSet ends(String text) {
        BitSet ends = new BitSet();
        // which beginnings of the pattern match the text so far
        BitSet reached = new BitSet();
        reached.set(0);
        for (int length = 0; !reached.isEmpty(); length++) {
            skipStars(reached);
            ends.set(length, reached.get(pattern.length()));
            if (length == text.length()) {
                break;
            }
            step(reached, text.charAt(length));
        }
        return ends;
    }

    /** A star may be no text at all. */
    private void skipStars(BitSet reached) {
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            reached.set(i + 1, reached.get(i + 1) || is('*', i));
        }
    }

    /** Backwards, so that each is asked for as it was before this character. */
    private void step(BitSet reached, char c) {
        boolean digit = c >= '0' && c <= '9';
        for (int i = reached.length() - 1; i >= 0; i = reached.previousSetBit(i - 1)) {
            boolean same = i < pattern.length() && pattern.charAt(i) == c && !is('*', i) && !is('#', i);
            reached.set(i + 1, reached.get(i + 1) || same || is('#', i) && digit);
            reached.set(i, is('*', i) && !endsLine(c) || is('#', i - 1) && digit);
        }
    }

    static boolean endsLine(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    private boolean is(char wild, int at) {
        return at >= 0 && at < pattern.length() && pattern.charAt(at) == wild;
    }
}
