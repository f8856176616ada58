package org.milestonesite.text;

import org.milestonesite.diagnostic.Code;

/**
 * A text that may be looked at only so often. Ordinary texts cost Flexmark under 60 looks a character; its worst cases
 * cost the square of their length, and new ones will be found. Counting looks bounds them all, and the same text is
 * refused on a slow machine and on a fast one.
 */
final class RationedText implements CharSequence {

    static final int LOOKS_PER_CHARACTER = 400;

    private final String text;
    private long left;

    RationedText(String text) {
        this.text = text;
        this.left = 50_000 + (long) LOOKS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Refusal(Code.TOO_DEEP, "tangled", index, LOOKS_PER_CHARACTER);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
