package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** How many of some things are open after a day, given the day on which each ends. */
final class OpenCount {

    private final int total;
    private final LocalDate[] ends;

    /** @param ends empty of what never ends */
    OpenCount(Collection<Optional<LocalDate>> ends) {
        total = ends.size();
        this.ends = ends.stream().flatMap(Optional::stream).sorted().toArray(LocalDate[]::new);
    }

    long after(LocalDate day) {
        int from = 0;
        int to = ends.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (ends[middle].isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return total - from;
    }

    /** How many never end. */
    long endless() {
        return total - ends.length;
    }

    Optional<LocalDate> last() {
        return ends.length == 0 ? Optional.empty() : Optional.of(ends[ends.length - 1]);
    }
}
