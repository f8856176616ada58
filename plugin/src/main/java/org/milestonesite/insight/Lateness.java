package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/** How a feature stands to a release that it belongs to. */
public final class Lateness {

    private Lateness() {}

    /** Days by which the feature was completed after the release, where it was. */
    public static Optional<Long> afterRelease(Milestone feature, Milestone release) {
        return feature.completed()
                .flatMap(done ->
                        release.completed().map(released -> ChronoUnit.DAYS.between(released.value(), done.value())))
                .filter(days -> days > 0);
    }

    /** Days from the due date of an open milestone to the data date, where that is later. */
    public static Optional<Long> overdue(Milestone milestone, LocalDate asOf) {
        return milestone
                .due()
                .filter(due -> milestone.completed().isEmpty())
                .map(due -> ChronoUnit.DAYS.between(due.value(), asOf))
                .filter(days -> days > 0);
    }

    /** Whether the release was completed while the feature is open. */
    public static boolean openAfterRelease(Milestone feature, Milestone release) {
        return release.completed().isPresent() && feature.completed().isEmpty();
    }
}
