package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/**
 * How a milestone stands, and by how much it slipped.
 *
 * @param slipDays days from the due date to completion, else to the forecast, else, when overdue, to the data date;
 *     positive when late; empty where one end is missing
 */
public record Standing(Status status, Optional<Long> slipDays) {

    public static Standing of(Milestone milestone, LocalDate asOf) {
        Optional<LocalDate> due = milestone.due().map(Sourced::value);
        Optional<LocalDate> end = milestone
                .completed()
                .or(milestone::forecast)
                .map(Sourced::value)
                .or(() -> due.filter(asOf::isAfter).map(late -> asOf));
        return new Standing(
                status(milestone, asOf), due.flatMap(from -> end.map(to -> ChronoUnit.DAYS.between(from, to))));
    }

    private static Status status(Milestone milestone, LocalDate asOf) {
        if (milestone.completed().isPresent()) {
            return Status.COMPLETED;
        }
        return milestone
                .due()
                .map(due -> due.value().isBefore(asOf) ? Status.OVERDUE : Status.PLANNED)
                .orElse(Status.UNDATED);
    }
}
