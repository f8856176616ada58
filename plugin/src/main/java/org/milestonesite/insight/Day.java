package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/** The day on which a milestone stands in a calendar: that of completion, else the forecast, else the due date. */
public record Day(Kind kind, LocalDate date) {

    /** What happens on it. */
    public enum Kind {
        COMPLETED,
        FORECAST,
        DUE;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Empty for a milestone without any date. */
    public static Optional<Day> of(Milestone milestone) {
        return milestone
                .completed()
                .map(on -> on(Kind.COMPLETED, on))
                .or(() -> milestone.forecast().map(on -> on(Kind.FORECAST, on)))
                .or(() -> milestone.due().map(on -> on(Kind.DUE, on)));
    }

    private static Day on(Kind kind, Sourced<LocalDate> date) {
        return new Day(kind, date.value());
    }
}
