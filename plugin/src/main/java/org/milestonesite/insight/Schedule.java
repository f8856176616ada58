package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * The releases and the milestones around them in time.
 *
 * @param bars of those that have a date, by due date, then code; without a due date last
 * @param undated those that have none
 * @param needs which milestone needs which
 */
public record Schedule(List<Bar> bars, List<Milestone> undated, List<Need> needs, LocalDate asOf) {

    /** One milestone needs another. @param from place of the predecessor in the bars @param to of the successor */
    public record Need(int from, int to) {}

    public static Schedule of(Plan plan) {
        List<Bar> bars = new ArrayList<>();
        List<Milestone> undated = new ArrayList<>();
        plan.milestones().stream()
                .filter(Schedule::isShown)
                .sorted(Milestone.BY_DUE)
                .forEach(milestone -> {
                    Bar bar = Bar.of(milestone, plan.asOf());
                    if (bar.isDated()) {
                        bars.add(bar);
                    } else {
                        undated.add(milestone);
                    }
                });
        return new Schedule(bars, undated, needs(bars), plan.asOf());
    }

    private static boolean isShown(Milestone milestone) {
        return milestone.kind() == Milestone.Kind.RELEASE || milestone.kind() == Milestone.Kind.CONTEXT;
    }

    private static List<Need> needs(List<Bar> bars) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < bars.size(); i++) {
            places.put(bars.get(i).milestone().code(), i);
        }
        List<Need> needs = new ArrayList<>();
        for (int to = 0; to < bars.size(); to++) {
            for (String predecessor : bars.get(to).milestone().predecessors()) {
                Integer from = places.get(predecessor);
                if (from != null && from != to) {
                    needs.add(new Need(from, to));
                }
            }
        }
        return needs;
    }

    /** The bar of a milestone; empty if it is not among those shown, or has no date. */
    public Optional<Bar> bar(Milestone milestone) {
        Bar bar = Bar.of(milestone, asOf);
        return isShown(milestone) && bar.isDated() ? Optional.of(bar) : Optional.empty();
    }

    /** The part of it from one bar up to another, with the needs within. */
    public Schedule part(int from, int to) {
        return new Schedule(
                bars.subList(from, to),
                List.of(),
                needs.stream()
                        .filter(need -> need.from >= from && need.from < to && need.to >= from && need.to < to)
                        .map(need -> new Need(need.from - from, need.to - from))
                        .toList(),
                asOf);
    }
}
