package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.milestonesite.insight.DependencyMap.Dates;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** Milestones of one element of the work breakdown structure, or some of them by date. */
record Group(Optional<String> name, Optional<Dates> dates, List<Milestone> nodes) {

    /** Of more groups nobody sees how they hang together. */
    private static final int GROUPS = 40;

    /** So many of one date range are drawn together. */
    private static final int RANGE = 200;

    /**
     * By the deepest elements that are not too many; of those with too many milestones to be drawn several by date.
     */
    static List<Group> of(List<Milestone> nodes, Plan plan, boolean drawn) {
        Map<String, List<Milestone>> elements = Map.of("", nodes);
        for (int depth = 1; depth < 12; depth++) {
            Map<String, List<Milestone>> deeper = elements(nodes, plan, depth);
            if (deeper.size() > GROUPS) {
                break;
            }
            elements = deeper;
            if (drawn && deeper.values().stream().allMatch(all -> all.size() <= RANGE) && deeper.size() > 1) {
                break;
            }
        }
        List<Group> groups = new ArrayList<>();
        boolean one = elements.size() == 1;
        elements.forEach(
                (name, all) -> split(Optional.of(name).filter(text -> !text.isEmpty()), all, drawn || one, groups));
        return groups;
    }

    private static Map<String, List<Milestone>> elements(List<Milestone> nodes, Plan plan, int depth) {
        Map<String, List<Milestone>> elements = new TreeMap<>();
        for (Milestone milestone : nodes) {
            elements.computeIfAbsent(prefix(element(milestone, plan), depth), name -> new ArrayList<>())
                    .add(milestone);
        }
        return elements;
    }

    /** Its own, or that of what it belongs to. */
    private static String element(Milestone milestone, Plan plan) {
        return Stream.concat(Stream.of(milestone), milestone.releases().stream().map(plan::milestone))
                .flatMap(one -> one.wbs().stream())
                .map(Sourced::value)
                .findFirst()
                .orElse("");
    }

    /** {@code 02C.07} of {@code 02C.07.01} */
    private static String prefix(String element, int depth) {
        int end = -1;
        for (int i = 0; i < depth; i++) {
            end = element.indexOf('.', end + 1);
            if (end < 0) {
                return element;
            }
        }
        return element.substring(0, end);
    }

    private static void split(Optional<String> name, List<Milestone> all, boolean byDate, List<Group> groups) {
        int parts = byDate && all.size() > RANGE ? (all.size() + RANGE - 1) / RANGE : 1;
        List<Milestone> inOrder =
                parts == 1 ? all : all.stream().sorted(Milestone.BY_DUE).toList();
        for (int i = 0; i < Math.min(parts, GROUPS); i++) {
            int of = Math.min(parts, GROUPS);
            List<Milestone> some = inOrder.subList(all.size() * i / of, all.size() * (i + 1) / of);
            groups.add(new Group(name, parts == 1 ? Optional.empty() : dates(some), some));
        }
    }

    private static Optional<Dates> dates(List<Milestone> milestones) {
        List<LocalDate> days = milestones.stream()
                .flatMap(milestone -> milestone.due().stream())
                .map(Sourced::value)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Dates(days.get(0), days.get(days.size() - 1)));
    }
}
