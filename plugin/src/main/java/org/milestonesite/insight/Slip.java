package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Snapshot;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Tracking;

/**
 * How a milestone moved. Differences are in days, positive when later; they are empty where one end is missing.
 *
 * @param first the earliest baseline date that is known: of a baseline or a month-end export, else that of now
 * @param due the baseline date of now
 * @param last where the export before the newest saw its end: completion, else forecast, else baseline date
 * @param earlier where an earlier export saw it
 * @param rebaselined from the first baseline date to that of now
 * @param slip as of {@link Standing}: from the baseline date of now to where it stands
 * @param sinceLast from where the last export saw its end to where it is seen now
 * @param sinceEarlier from where the earlier export saw it
 * @param moved from the first baseline date to where it stands
 */
public record Slip(
        Milestone milestone,
        Status status,
        Optional<LocalDate> first,
        Optional<LocalDate> due,
        Optional<LocalDate> forecast,
        Optional<LocalDate> completed,
        Optional<LocalDate> last,
        Optional<LocalDate> earlier,
        Optional<Long> rebaselined,
        Optional<Long> slip,
        Optional<Long> sinceLast,
        Optional<Long> sinceEarlier,
        Optional<Long> moved) {

    /** What moved most since the last export comes first, then what moved most before; in whichever direction. */
    static final Comparator<Slip> BY_MOVEMENT = Comparator.<Slip>comparingLong(slip -> -size(slip.sinceLast))
            .thenComparingLong(slip -> -size(slip.sinceEarlier))
            .thenComparingLong(slip -> -size(slip.moved))
            .thenComparing(Slip::milestone, Milestone.BY_DUE);

    static Slip of(Milestone milestone, Plan plan, Optional<LocalDate> last, Optional<LocalDate> earlier) {
        Standing standing = Standing.of(milestone, plan.asOf());
        Optional<LocalDate> due = milestone.due().map(Sourced::value);
        Optional<LocalDate> forecast = milestone.forecast().map(Sourced::value);
        Optional<LocalDate> completed = milestone.completed().map(Sourced::value);
        Optional<LocalDate> first = first(milestone, plan).or(() -> due);
        Optional<LocalDate> end = completed.or(() -> forecast).or(() -> due);
        Optional<LocalDate> stands =
                standing.status() == Status.OVERDUE && forecast.isEmpty() ? Optional.of(plan.asOf()) : end;
        Optional<LocalDate> atLast =
                last.flatMap(day -> Snapshots.of(milestone, day)).flatMap(Slip::end);
        Optional<LocalDate> atEarlier =
                earlier.flatMap(day -> Snapshots.of(milestone, day)).flatMap(Slip::end);
        return new Slip(
                milestone,
                standing.status(),
                first,
                due,
                forecast,
                completed,
                atLast,
                atEarlier,
                days(first, due),
                standing.slipDays(),
                days(atLast, end),
                days(atEarlier, end),
                days(first, stands));
    }

    private static Optional<LocalDate> end(Snapshot snapshot) {
        return snapshot.completed().or(snapshot::forecast).or(snapshot::due);
    }

    /** Of the oldest source that knows one. */
    private static Optional<LocalDate> first(Milestone milestone, Plan plan) {
        Stream<Tracking.KnownBaseline> baseline =
                Optional.ofNullable(plan.tracking().baselines().get(milestone.code())).stream();
        Stream<Tracking.KnownBaseline> exports = milestone.history().stream()
                .flatMap(snapshot ->
                        snapshot.due().stream().map(due -> new Tracking.KnownBaseline(snapshot.asOf(), due)));
        return Stream.concat(baseline, exports)
                .min(Comparator.comparing(Tracking.KnownBaseline::asOf))
                .map(Tracking.KnownBaseline::due);
    }

    private static Optional<Long> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end)));
    }

    private static long size(Optional<Long> days) {
        return Math.abs(days.orElse(0L));
    }
}
