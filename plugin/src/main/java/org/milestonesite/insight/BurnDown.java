package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProgressSet;
import org.milestonesite.plan.Snapshot;
import org.milestonesite.plan.Sourced;

/**
 * How many milestones of a set are open, month by month.
 *
 * @param milestones of the set, in document order
 * @param snapshot the data date of the export that is compared with, where there is one
 * @param points the last day before the first month, then the last day of each month; none if no milestone has a date
 * @param months those in which something is due or done
 * @param undated how many have no baseline date: that line never ends them
 * @param unforeseen how many are open without any forecast after the data date: nothing tells when they end
 * @param unknown how many of them the export that is compared with does not have
 * @param later how many baseline dates and completions come after the months that are shown
 */
public record BurnDown(
        ProgressSet set,
        List<Milestone> milestones,
        Counts counts,
        Optional<LocalDate> snapshot,
        List<Point> points,
        List<Month> months,
        long undated,
        long unforeseen,
        long unknown,
        long later) {

    /** So many months before and after the data date at the most, unless the set begins earlier. */
    private static final int MONTHS = 240;

    /**
     * The milestones that are open at the end of a day.
     *
     * @param baseline as the baseline has it
     * @param achieved as it was, up to the data date: the month in which that lies has what was open on it
     * @param forecast from the data date on
     * @param snapshot the forecast of the export that is compared with, from its data date on
     */
    public record Point(
            LocalDate day, long baseline, Optional<Long> achieved, Optional<Long> forecast, Optional<Long> snapshot) {}

    /** @param due in this month by the baseline @param done completed in this month; both in document order */
    public record Month(YearMonth month, List<Milestone> due, List<Milestone> done) {}

    public static BurnDown of(ProgressSet set, Plan plan, Snapshots snapshots) {
        List<Milestone> milestones = set.codes().stream().map(plan::milestone).toList();
        LocalDate asOf = plan.asOf();
        Optional<LocalDate> snapshot = set.snapshot().flatMap(snapshots::upTo).or(snapshots::last);
        List<Snapshot> then = snapshot.stream()
                .flatMap(day -> milestones.stream().flatMap(milestone -> Snapshots.of(milestone, day).stream()))
                .toList();
        OpenCount baseline = count(milestones, BurnDown::due);
        OpenCount achieved = count(milestones, BurnDown::completed);
        OpenCount forecast = count(milestones, m -> end(completed(m), forecast(m), due(m), asOf));
        OpenCount earlier = count(then, s -> end(s.completed(), s.forecast(), s.due(), snapshot.orElseThrow()));
        Optional<Span> span = Span.of(
                set,
                asOf,
                first(milestones),
                Stream.of(baseline, forecast, achieved, earlier).flatMap(count -> count.last().stream()));
        List<Point> points = new ArrayList<>();
        span.ifPresent(shown -> shown.days().forEach(day -> {
            LocalDate known = day.isAfter(asOf) ? asOf : day;
            boolean hasBegun = !YearMonth.from(day).isAfter(YearMonth.from(asOf));
            points.add(new Point(
                    day,
                    baseline.after(day),
                    hasBegun ? Optional.of(achieved.after(known)) : Optional.empty(),
                    day.isBefore(asOf) ? Optional.empty() : Optional.of(forecast.after(day)),
                    snapshot.filter(from -> !day.isBefore(from)).map(from -> earlier.after(day))));
        }));
        return new BurnDown(
                set,
                milestones,
                Counts.of(milestones, asOf),
                snapshot,
                List.copyOf(points),
                span.map(shown -> months(milestones, shown)).orElse(List.of()),
                baseline.endless(),
                forecast.endless(),
                snapshot.isPresent() ? milestones.size() - then.size() : 0,
                span.map(shown -> later(milestones, shown)).orElse(0L));
    }

    /**
     * When a milestone ends as far as dates tell on a data date: one that is open then does not end on it or before,
     * whatever an old forecast says.
     */
    static Optional<LocalDate> end(
            Optional<LocalDate> completed, Optional<LocalDate> forecast, Optional<LocalDate> due, LocalDate asOf) {
        return completed.or(() -> forecast.or(() -> due).filter(asOf::isBefore));
    }

    private static <T> OpenCount count(List<T> all, Function<T, Optional<LocalDate>> end) {
        return new OpenCount(all.stream().map(end).toList());
    }

    private static Optional<LocalDate> due(Milestone milestone) {
        return milestone.due().map(Sourced::value);
    }

    private static Optional<LocalDate> completed(Milestone milestone) {
        return milestone.completed().map(Sourced::value);
    }

    private static Optional<LocalDate> forecast(Milestone milestone) {
        return milestone.forecast().map(Sourced::value);
    }

    private static Optional<LocalDate> first(List<Milestone> milestones) {
        return milestones.stream()
                .flatMap(milestone -> Stream.concat(due(milestone).stream(), completed(milestone).stream()))
                .min(LocalDate::compareTo);
    }

    private static List<Month> months(List<Milestone> milestones, Span span) {
        Map<YearMonth, Month> months = new TreeMap<>();
        Function<LocalDate, Month> of = day -> months.computeIfAbsent(
                YearMonth.from(day), month -> new Month(month, new ArrayList<>(), new ArrayList<>()));
        for (Milestone milestone : milestones) {
            due(milestone)
                    .filter(span::holds)
                    .ifPresent(day -> of.apply(day).due.add(milestone));
            completed(milestone)
                    .filter(span::holds)
                    .ifPresent(day -> of.apply(day).done.add(milestone));
        }
        return List.copyOf(months.values());
    }

    private static long later(List<Milestone> milestones, Span span) {
        return milestones.stream()
                .flatMap(milestone -> Stream.concat(due(milestone).stream(), completed(milestone).stream()))
                .filter(day -> YearMonth.from(day).isAfter(span.last))
                .count();
    }

    /** The months that are shown. */
    private record Span(YearMonth first, YearMonth last) {

        static Optional<Span> of(
                ProgressSet set, LocalDate asOf, Optional<LocalDate> earliest, Stream<LocalDate> latest) {
            YearMonth now = YearMonth.from(asOf);
            Optional<YearMonth> last = latest.max(LocalDate::compareTo).map(YearMonth::from);
            return last.map(month -> {
                YearMonth first = set.from()
                        .map(YearMonth::from)
                        .orElseGet(() -> later(now.minusMonths(MONTHS), YearMonth.from(earliest.orElse(asOf))));
                YearMonth end = later(later(now, month), first);
                return new Span(first, earlier(end, later(now, first).plusMonths(MONTHS)));
            });
        }

        private static YearMonth later(YearMonth one, YearMonth other) {
            return one.isAfter(other) ? one : other;
        }

        private static YearMonth earlier(YearMonth one, YearMonth other) {
            return one.isBefore(other) ? one : other;
        }

        boolean holds(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return !month.isBefore(first) && !month.isAfter(last);
        }

        List<LocalDate> days() {
            return Stream.iterate(first.minusMonths(1), month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .map(YearMonth::atEndOfMonth)
                    .toList();
        }
    }
}
