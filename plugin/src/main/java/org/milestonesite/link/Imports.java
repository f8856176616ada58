package org.milestonesite.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.source.Located;

/**
 * What the exports say: the newest is the plan, older ones are its history, and baselines fill in.
 *
 * @param plan the export that is the plan
 * @param history older month-end exports, the oldest first
 * @param baselines the newest first
 */
record Imports(Optional<RawSchedule> plan, List<RawSchedule> history, List<RawSchedule> baselines) {

    static Imports of(List<RawSchedule> schedules) {
        Optional<RawSchedule> plan = schedules.stream().findFirst();
        List<RawSchedule> history = new ArrayList<>();
        List<RawSchedule> baselines = new ArrayList<>();
        for (RawSchedule schedule : schedules.subList(Math.min(1, schedules.size()), schedules.size())) {
            if (schedule.kind() == RawSchedule.Kind.MONTH_END) {
                history.add(0, schedule);
            } else {
                baselines.add(schedule);
            }
        }
        return new Imports(plan, history, baselines);
    }

    /** The day to which a month-end export knows progress. */
    Optional<LocalDate> asOf() {
        return plan.filter(schedule -> schedule.kind() == RawSchedule.Kind.MONTH_END)
                .flatMap(RawSchedule::month);
    }

    /**
     * Milestones of the plan; those without a baseline date have it from the newest baseline that has one.
     *
     * @param said of them elsewhere, older codes among it: a baseline may know a milestone by one
     */
    List<RawMilestone> milestones(Collection<RawMilestone> said) {
        if (plan.isEmpty()) {
            return List.of();
        }
        Map<String, Located<LocalDate>> known = new HashMap<>();
        baselines.forEach(baseline -> baseline.baselines().forEach(known::putIfAbsent));
        Map<String, List<String>> older = said.stream()
                .collect(Collectors.toMap(
                        milestone -> milestone.code().value(),
                        milestone ->
                                milestone.aka().stream().map(Located::value).toList(),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return plan.get().milestones().stream()
                .map(milestone -> {
                    String code = milestone.code().value();
                    return Stream.concat(Stream.of(code), older.getOrDefault(code, List.of()).stream())
                            .flatMap(name -> Optional.ofNullable(known.get(name)).stream())
                            .findFirst()
                            .filter(date -> !plan.get().planned().contains(code))
                            .map(milestone::due)
                            .orElse(milestone);
                })
                .toList();
    }
}
