package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.Collection;
import org.milestonesite.plan.Milestone;

/** How many of some milestones stand how. */
public record Counts(long total, long completed, long overdue, long planned, long undated) {

    public static Counts of(Collection<Milestone> milestones, LocalDate asOf) {
        long[] by = new long[Status.values().length];
        milestones.forEach(m -> by[Standing.of(m, asOf).status().ordinal()]++);
        return new Counts(
                milestones.size(),
                by[Status.COMPLETED.ordinal()],
                by[Status.OVERDUE.ordinal()],
                by[Status.PLANNED.ordinal()],
                by[Status.UNDATED.ordinal()]);
    }
}
