package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/** When a milestone is done, as far as is known; and how much time lies between two of them. */
public final class Expected {

    private Expected() {}

    /** The day of its completion; else its forecast; else its baseline date, or the data date where that has passed. */
    public static Optional<LocalDate> date(Milestone milestone, LocalDate asOf) {
        return Optional.of(Bar.of(milestone, asOf)).filter(Bar::isDated).map(Bar::now);
    }

    /** Days from a predecessor to its successor: negative where the successor comes first; empty if either has no date. */
    public static Optional<Long> days(Milestone predecessor, Milestone successor, LocalDate asOf) {
        return date(predecessor, asOf)
                .flatMap(from -> date(successor, asOf).map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    static boolean isOpen(Milestone milestone) {
        return milestone.completed().isEmpty();
    }
}
