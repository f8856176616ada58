package org.milestonesite.read;

/** What separates the cells of a CSV text: whichever of comma, semicolon and tab the header has most of. */
final class CsvSeparator {

    private static final String CANDIDATES = ",;\t";

    private CsvSeparator() {}

    /** Of equals the comma wins, so that a table of one column is a table too. */
    static char of(String text) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                if (begun) {
                    break;
                }
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
                begun = true;
            } else {
                begun |= !Character.isWhitespace(c);
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
