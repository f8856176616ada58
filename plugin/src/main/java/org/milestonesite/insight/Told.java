package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/**
 * What there is to say of a milestone's dates, each difference with its base. Never "in 42 days": that would be false
 * the day after the site was built.
 *
 * @param date of completion, else the due date; empty only for {@link Phrase#UNDATED}
 * @param base what the days are counted from: the due date of a completed milestone, the data date of others
 * @param days between the two, never negative
 * @param forecast of a milestone that is not completed
 */
public record Told(
        Phrase phrase, Optional<LocalDate> date, Optional<LocalDate> base, long days, Optional<Forecast> forecast) {

    /** How to say it; {@link #id()} is the end of the message's key. */
    public enum Phrase {
        COMPLETED_AFTER,
        COMPLETED_BEFORE,
        COMPLETED_ON,
        COMPLETED_UNDATED,
        OVERDUE,
        DUE_AFTER,
        DUE_ON,
        UNDATED;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param days from the due date to the forecast, positive when later; empty without a due date */
    public record Forecast(LocalDate date, Optional<Long> days) {}

    public static Told of(Milestone milestone, LocalDate asOf) {
        Optional<LocalDate> due = milestone.due().map(Sourced::value);
        return milestone
                .completed()
                .map(completed -> completed(completed.value(), due))
                .orElseGet(() -> open(due, asOf, milestone.forecast().map(Sourced::value)));
    }

    private static Told completed(LocalDate on, Optional<LocalDate> due) {
        long days = due.map(from -> ChronoUnit.DAYS.between(from, on)).orElse(0L);
        Phrase phrase = due.isEmpty()
                ? Phrase.COMPLETED_UNDATED
                : days > 0 ? Phrase.COMPLETED_AFTER : days < 0 ? Phrase.COMPLETED_BEFORE : Phrase.COMPLETED_ON;
        return new Told(phrase, Optional.of(on), due, Math.abs(days), Optional.empty());
    }

    private static Told open(Optional<LocalDate> due, LocalDate asOf, Optional<LocalDate> forecast) {
        long days = due.map(on -> ChronoUnit.DAYS.between(asOf, on)).orElse(0L);
        Phrase phrase = due.isEmpty()
                ? Phrase.UNDATED
                : days > 0 ? Phrase.DUE_AFTER : days < 0 ? Phrase.OVERDUE : Phrase.DUE_ON;
        return new Told(
                phrase,
                due,
                Optional.of(asOf),
                Math.abs(days),
                forecast.map(on -> new Forecast(on, due.map(from -> ChronoUnit.DAYS.between(from, on)))));
    }
}
