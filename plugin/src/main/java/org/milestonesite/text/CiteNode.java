package org.milestonesite.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [@KEY]} or {@code [@KEY, locator]}, brackets included. */
final class CiteNode extends Node {

    private static final int LONGEST = 300;

    private CiteNode(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The citation that begins at an index, or null. */
    static CiteNode at(BasedSequence input, int start) {
        int limit = Math.min(input.length(), start + LONGEST);
        if (start + 2 >= limit || input.charAt(start + 1) != '@' || !startsKey(input.charAt(start + 2))) {
            return null;
        }
        for (int i = start + 2; i < limit; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return new CiteNode(input.subSequence(start, i + 1));
            }
            // A pipe ends the cell of a table.
            if (c == '[' || c == '|' || c == '`' || c == '<') {
                return null;
            }
        }
        return null;
    }

    private static boolean startsKey(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Between the brackets, on one line, without the {@code @}. */
    String inside() {
        String chars = getChars().toString();
        return String.join(" ", chars.substring(2, chars.length() - 1).trim().split("\\s+"));
    }
}
