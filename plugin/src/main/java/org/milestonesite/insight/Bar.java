package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/**
 * A milestone in time: from its baseline date to where it stands now.
 *
 * @param due its baseline date
 * @param end when it was completed; else its forecast; else, where it is overdue, the data date, up to which it is late
 * @param ending which of these
 */
public record Bar(Milestone milestone, Optional<LocalDate> due, Optional<LocalDate> end, Ending ending) {

    /** How a bar ends. */
    public enum Ending {
        COMPLETED,
        FORECAST,
        /** Overdue without a forecast: nothing says where it will end. */
        OPEN,
        /** Planned without a forecast: there is a baseline date and no more. */
        NONE
    }

    static Bar of(Milestone milestone, LocalDate asOf) {
        Optional<LocalDate> due = milestone.due().map(Sourced::value);
        if (milestone.completed().isPresent()) {
            return new Bar(milestone, due, milestone.completed().map(Sourced::value), Ending.COMPLETED);
        }
        if (milestone.forecast().isPresent()) {
            return new Bar(milestone, due, milestone.forecast().map(Sourced::value), Ending.FORECAST);
        }
        boolean overdue = due.filter(asOf::isAfter).isPresent();
        return new Bar(
                milestone, due, due.filter(day -> overdue).map(day -> asOf), overdue ? Ending.OPEN : Ending.NONE);
    }

    /** Whether it stands anywhere in time. */
    public boolean isDated() {
        return due.isPresent() || end.isPresent();
    }

    /** Where the milestone stands now: {@link #end}, else its baseline date. */
    public LocalDate now() {
        return end.or(() -> due).orElseThrow();
    }

    /** Whether it ends after its baseline date. */
    public boolean isLate() {
        return due.isPresent() && end.filter(due.get()::isBefore).isPresent();
    }

    /** The days on which it has a mark. */
    public Stream<LocalDate> marks() {
        return Stream.concat(due.stream(), end.filter(day -> ending != Ending.OPEN).stream());
    }
}
