package org.milestonesite.text;

/**
 * An argument of an insert: {@code LDM-*}, {@code status=overdue} or {@code tag="in the sky"}.
 *
 * @param offset where it begins in the text that was parsed
 * @param text as written
 * @param key what stands before {@code =}; empty for none
 * @param value without its quotes
 * @param valueOffset where the value begins, behind its quote
 * @param quoted whether the value stands in quotes, in which blanks and commas are its own
 */
public record Argument(int offset, String text, String key, String value, int valueOffset, boolean quoted) {

    /** {@code "Overdue."}, which is a caption where one can be. */
    public boolean isCaption() {
        return quoted && key.isEmpty();
    }
}
