package org.milestonesite.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the known names somebody probably meant. A name that differs in case alone comes first, then the one that
 * fewest insertions, deletions, changes and swaps of neighbours lead to, if they are at most a third of its letters; of
 * several such names, the first in plain string order.
 */
public final class Nearest {

    private Nearest() {}

    /** Empty where no known name is near. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        String folded = wrong.toLowerCase(Locale.ROOT);
        int best = Math.max(1, folded.length() / 3);
        String found = null;
        for (String name : known) {
            String other = name.toLowerCase(Locale.ROOT);
            int distance = distance(folded, other, best);
            // A distance as long as the name itself would replace every letter: that is another word.
            boolean near = distance <= best && (distance == 0 || distance < Math.max(folded.length(), other.length()));
            if (near && (found == null || distance < best || name.compareTo(found) < 0)) {
                found = name;
                best = distance;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Optimal string alignment within a diagonal band: any number above {@code limit} means "too far". */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int far = limit + 1;
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> Math.min(j, far));
        for (int i = 1; i <= a.length(); i++) {
            Arrays.fill(row, far);
            row[0] = Math.min(i, far);
            int smallest = row[0];
            int end = Math.min(b.length(), i + limit);
            for (int j = Math.max(1, i - limit); j <= end; j++) {
                row[j] = Math.min(far, cell(a, b, i, j, beforeLast, last, row));
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > limit) {
                return far;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
}
