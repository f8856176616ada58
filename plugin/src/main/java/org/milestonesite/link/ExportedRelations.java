package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Dependency;
import org.milestonesite.plan.Sourced;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawRelation;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * The relations that an export states, and that hold: both ends are milestones of the plan, and neither has a list of its
 * own that leaves the other out. A list of predecessors or successors replaces all that exports say of that milestone.
 */
final class ExportedRelations {

    private static final String PREDECESSORS = "predecessors";
    private static final String SUCCESSORS = "successors";

    private final Merge merge;
    private final List<RawRelation> holding = new ArrayList<>();
    private final Map<String, List<Dependency>> dependencies = new HashMap<>();
    /** By code and list: what exports said of it. */
    private final Map<String, List<RawRelation>> replaced = new TreeMap<>();

    private int outside;

    private ExportedRelations(Merge merge) {
        this.merge = merge;
    }

    static ExportedRelations of(Imports imports, Merge merge) {
        ExportedRelations relations = new ExportedRelations(merge);
        imports.plan().map(RawSchedule::relations).orElse(List.of()).forEach(relations::add);
        relations.outside += imports.plan().map(RawSchedule::others).orElse(0);
        return relations;
    }

    /** With the codes that their ends have now. */
    List<RawRelation> holding() {
        return holding;
    }

    List<Dependency> dependenciesOf(String code) {
        return List.copyOf(dependencies.getOrDefault(code, List.of()));
    }

    private static Dependency.Type type(RawRelation.Type type) {
        return switch (type) {
            case FS -> Dependency.Type.FINISH_TO_START;
            case SS -> Dependency.Type.START_TO_START;
            case FF -> Dependency.Type.FINISH_TO_FINISH;
            case SF -> Dependency.Type.START_TO_FINISH;
        };
    }

    /** How many lead to activities that are no milestones of the plan. */
    int outside() {
        return outside;
    }

    private void add(RawRelation written) {
        String predecessor = merge.codes().get(written.predecessor());
        String successor = merge.codes().get(written.successor());
        if (predecessor == null || successor == null || predecessor.equals(successor)) {
            outside++;
            return;
        }
        RawRelation relation =
                new RawRelation(predecessor, successor, written.type(), written.lagHours(), written.at());
        RawMilestone before = merge.milestones().get(predecessor);
        RawMilestone after = merge.milestones().get(successor);
        boolean byAfter = replaces(PREDECESSORS, after, after.predecessors(), predecessor);
        boolean byBefore = replaces(SUCCESSORS, before, before.successors(), successor);
        if (after.states(PREDECESSORS, after.predecessors())) {
            replaced.computeIfAbsent(key(successor, PREDECESSORS), key -> new ArrayList<>())
                    .add(relation);
        }
        if (before.states(SUCCESSORS, before.successors())) {
            replaced.computeIfAbsent(key(predecessor, SUCCESSORS), key -> new ArrayList<>())
                    .add(relation);
        }
        if (!byAfter && !byBefore) {
            holding.add(relation);
            dependencies
                    .computeIfAbsent(successor, code -> new ArrayList<>())
                    .add(new Dependency(predecessor, type(relation.type()), relation.lagHours(), relation.at()));
        }
    }

    private static String key(String code, String list) {
        return code + "\n" + list;
    }

    private boolean replaces(String list, RawMilestone milestone, List<Located<String>> codes, String other) {
        return milestone.states(list, codes) && !resolved(codes).contains(other);
    }

    private Set<String> resolved(List<Located<String>> codes) {
        return codes.stream()
                .map(code -> merge.codes().get(code.value()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Which lists of a milestone replaced what exports say, by the name of the list. */
    Map<String, Sourced<String>> replacedOf(String code) {
        Map<String, Sourced<String>> lists = new TreeMap<>();
        RawMilestone milestone = merge.milestones().get(code);
        list(lists, code, PREDECESSORS, milestone, milestone.predecessors());
        list(lists, code, SUCCESSORS, milestone, milestone.successors());
        return lists;
    }

    private void list(
            Map<String, Sourced<String>> into,
            String code,
            String list,
            RawMilestone milestone,
            List<Located<String>> now) {
        List<RawRelation> before = replaced.getOrDefault(key(code, list), List.of());
        List<RawRelation> sorted = before.stream()
                .sorted(Comparator.comparing(relation -> other(relation, list)))
                .toList();
        Set<String> old = new HashSet<>();
        sorted.forEach(relation -> old.add(other(relation, list)));
        if (!old.isEmpty() && !old.equals(resolved(now))) {
            Location at =
                    now.isEmpty() ? milestone.cleared().get(list) : now.get(0).at();
            Sourced<String> was = new Sourced<>(
                    sorted.stream()
                            .map(relation -> other(relation, list))
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    sorted.get(0).at(),
                    Optional.empty());
            String value = now.stream().map(Located::value).collect(Collectors.joining(", "));
            into.put(list, new Sourced<>(value, at, Optional.of(was)));
        }
    }

    private static String other(RawRelation relation, String list) {
        return list.equals(PREDECESSORS) ? relation.predecessor() : relation.successor();
    }

    void report(Findings findings) {
        merge.milestones()
                .keySet()
                .forEach(code ->
                        replacedOf(code).forEach((list, said) -> findings.add(Overrides.finding(code, list, said))));
    }
}
