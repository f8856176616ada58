package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many milestones moved by so many days.
 *
 * @param from the least number of days, empty of the first; positive when later
 * @param to the greatest, empty of the last
 * @param moved how many stand so far from their first baseline date
 * @param sinceLast how many moved so far since the last export
 */
public record SlipBin(Optional<Long> from, Optional<Long> to, long moved, long sinceLast) {

    /** The greatest number of days of each but the last: about a month, a quarter, half a year, a year. */
    private static final long[] ENDS = {-181, -91, -31, -1, 0, 30, 90, 180, 365};

    /** From far earlier to far later. */
    public static List<SlipBin> of(Slips slips) {
        long[] moved = new long[ENDS.length + 1];
        long[] sinceLast = new long[ENDS.length + 1];
        for (Slip slip : slips.all()) {
            slip.moved().ifPresent(days -> moved[place(days)]++);
            slip.sinceLast().ifPresent(days -> sinceLast[place(days)]++);
        }
        List<SlipBin> bins = new ArrayList<>();
        for (int i = 0; i <= ENDS.length; i++) {
            bins.add(new SlipBin(
                    i == 0 ? Optional.empty() : Optional.of(ENDS[i - 1] + 1),
                    i == ENDS.length ? Optional.empty() : Optional.of(ENDS[i]),
                    moved[i],
                    sinceLast[i]));
        }
        return bins;
    }

    private static int place(long days) {
        int place = 0;
        while (place < ENDS.length && days > ENDS[place]) {
            place++;
        }
        return place;
    }
}
