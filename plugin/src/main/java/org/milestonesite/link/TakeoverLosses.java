package org.milestonesite.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.milestonesite.plan.Dependency;
import org.milestonesite.plan.Register;
import org.milestonesite.plan.Register.Loss;
import org.milestonesite.read.RawSchedule;

/** What a register cannot say: counted, and named where it has names. */
final class TakeoverLosses {

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
    private final Map<Loss, List<String>> names = new EnumMap<>(Loss.class);

    List<Register.Lost> all() {
        return counts.entrySet().stream()
                .filter(lost -> lost.getValue() > 0)
                .map(lost -> new Register.Lost(
                        lost.getKey(), lost.getValue(), List.copyOf(names.getOrDefault(lost.getKey(), List.of()))))
                .toList();
    }

    void history(Imports imports, Merge merge, Histories histories) {
        boolean present = imports.plan()
                .filter(plan -> plan.kind() == RawSchedule.Kind.MONTH_END)
                .isPresent();
        counts.put(
                Loss.HISTORY,
                merge.milestones().keySet().stream()
                        .mapToInt(code -> Math.max(0, histories.of(code).size() - (present ? 1 : 0)))
                        .sum());
        names.put(
                Loss.HISTORY,
                imports.history().stream().map(export -> export.file().path()).toList());
    }

    void left(Imports imports, Merge merge, ExportedRelations exported) {
        merge.outside().stream().sorted().forEach(code -> add(Loss.OUTSIDE, code));
        counts.put(Loss.OUTER_RELATION, exported.outside());
        counts.put(Loss.TASK, imports.plan().map(RawSchedule::tasks).orElse(0));
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
        counts.merge(what, 1, Integer::sum);
        names.computeIfAbsent(what, loss -> new ArrayList<>()).add(name);
    }
}
