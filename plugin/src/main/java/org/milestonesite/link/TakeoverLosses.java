package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.milestonesite.plan.Dependency;
import org.milestonesite.plan.Register;
import org.milestonesite.plan.Register.Loss;
import org.milestonesite.read.RawSchedule;

/** What a register cannot say: counted, and named where it has names. */
final class TakeoverLosses {

    private final Map<Loss, Register.Lost> lost = new TreeMap<>();

    List<Register.Lost> all() {
        return List.copyOf(lost.values());
    }

    void history(Imports imports, Merge merge, Histories histories) {
        boolean present = imports.plan()
                .filter(plan -> plan.kind() == RawSchedule.Kind.MONTH_END)
                .isPresent();
        int older = merge.milestones().keySet().stream()
                .mapToInt(code -> Math.max(0, histories.of(code).size() - (present ? 1 : 0)))
                .sum();
        put(
                Loss.HISTORY,
                older,
                imports.history().stream().map(export -> export.file().path()).toList());
    }

    void left(Imports imports, Merge merge, ExportedRelations exported) {
        put(
                Loss.OUTSIDE,
                merge.outside().size(),
                merge.outside().stream().sorted().toList());
        put(Loss.OUTER_RELATION, exported.outside(), List.of());
        put(Loss.TASK, imports.plan().map(RawSchedule::tasks).orElse(0), List.of());
    }

    void replaced(String code, String field) {
        add(Loss.REPLACED_VALUE, code + " " + field);
    }

    void unknown(String code) {
        add(Loss.UNKNOWN_ANNOTATION, code);
    }

    void dropped(String code, String other) {
        add(Loss.DROPPED_CODE, code + " → " + other);
    }

    /** From finish to start without a lag is what a list of predecessors says. */
    void kind(String code, Dependency dependency) {
        if (dependency.type() != Dependency.Type.FINISH_TO_START || dependency.lagHours() != 0) {
            add(Loss.RELATION_KIND, dependency.predecessor() + " → " + code);
        }
    }

    private void add(Loss what, String name) {
        List<String> names =
                new ArrayList<>(lost.containsKey(what) ? lost.get(what).names() : List.of());
        names.add(name);
        put(what, names.size(), names);
    }

    private void put(Loss what, int count, Collection<String> names) {
        if (count > 0) {
            lost.put(what, new Register.Lost(what, count, List.copyOf(names)));
        }
    }
}
