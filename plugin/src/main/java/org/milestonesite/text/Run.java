package org.milestonesite.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Text without markup, decoded, and where each of its characters stands in the source. So {@code lsst\_dm1} is one
 * word, and its place is right.
 */
final class Run {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    /** Made at the first character that does not stand right behind the one before. */
    private int[] offsets;

    private int start;

    Run(String source) {
        this.source = source;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    CharSequence text() {
        return text;
    }

    int offset(int index) {
        return offsets == null ? start + index : offsets[index];
    }

    void clear() {
        text.setLength(0);
        offsets = null;
    }

    /** Text as in the source, with escapes and character references. */
    void add(BasedSequence raw) {
        int from = raw.getStartOffset();
        if (raw.getEndOffset() - from == raw.length()) {
            add(from, raw.getEndOffset());
            return;
        }
        for (int i = 0; i < raw.length(); i++) {
            put(raw.charAt(i), raw.getIndexOffset(i));
        }
    }

    void add(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            int end = c == '&' ? Entities.end(source, i) : -1;
            if (end > 0 && end <= to) {
                String decoded = Entities.decode(source.substring(i, end));
                for (int k = 0; k < decoded.length(); k++) {
                    put(decoded.charAt(k), i);
                }
                i = end - 1;
            } else if (c == '\\' && i + 1 < to && Entities.isEscapable(source.charAt(i + 1))) {
                put(source.charAt(i + 1), i + 1);
                i++;
            } else {
                put(c, i);
            }
        }
    }

    /** The whole of a text that has neither. */
    void addPlain(String plain) {
        text.append(plain);
    }

    private void put(char c, int offset) {
        int index = text.length();
        if (index == 0) {
            start = offset;
        } else if (offsets == null && offset != start + index) {
            offsets = new int[Math.max(64, index * 2)];
            for (int i = 0; i < index; i++) {
                offsets[i] = start + i;
            }
        }
        if (offsets != null) {
            if (index == offsets.length) {
                offsets = java.util.Arrays.copyOf(offsets, index * 2);
            }
            offsets[index] = offset;
        }
        text.append(c);
    }
}
