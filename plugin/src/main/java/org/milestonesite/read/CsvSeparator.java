package org.milestonesite.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a CSV text: what its first line names, as Excel has it, or else whichever of comma,
 * semicolon and tab the header has most of.
 *
 * @param table where the table begins, behind the line that names the separator
 */
record CsvSeparator(char separator, int table) {

    private static final String CANDIDATES = ",;\t";

    /** {@code sep=;}, which Excel reads and shows nobody. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\A(?:sep=([^\\p{L}\\p{N}\\r\\n\"])|\"sep=([^\\p{L}\\p{N}\\r\\n\"])\")[ \\t]*(?:\\R|\\z)");

    static CsvSeparator of(String text) {
        Matcher named = NAMED.matcher(text);
        return named.find()
                ? new CsvSeparator(text.charAt(named.start(named.start(1) < 0 ? 2 : 1)), named.end())
                : new CsvSeparator(counted(text), 0);
    }

    /** Of equals the comma wins, so that a table of one column is a table too. */
    private static char counted(String text) {
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
