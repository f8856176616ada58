package org.milestonesite.link;

import java.util.Collection;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSchedule;

/** How many rows of each export are not in the plan: what is left out is counted, so that nothing is lost unseen. */
final class LeftOut {

    private LeftOut() {}

    /** @param relations of the plan's export that lead to activities outside of the plan */
    static List<Diagnostic> of(Imports imports, Merge merge, int relations) {
        java.util.ArrayList<Diagnostic> findings = new java.util.ArrayList<>();
        imports.plan().ifPresent(plan -> {
            long outside = count(plan.milestones(), merge.outside());
            long excluded = count(plan.milestones(), merge.excluded());
            if (plan.tasks() + outside + excluded + relations > 0) {
                findings.add(Diagnostic.of(
                        Code.LEFT_OUT, plan.at(), plan.rows(), plan.tasks(), outside, excluded, relations));
            }
        });
        imports.history().forEach(history -> findings.addAll(rows(history, "history", merge)));
        imports.baselines().forEach(baseline -> findings.addAll(rows(baseline, "baseline", merge)));
        return findings;
    }

    private static long count(Collection<RawMilestone> milestones, Collection<String> codes) {
        return milestones.stream()
                .filter(milestone -> codes.contains(milestone.code().value()))
                .count();
    }

    private static List<Diagnostic> rows(RawSchedule schedule, String variant, Merge merge) {
        long in = count(schedule.milestones(), merge.codes().keySet());
        return in == schedule.rows()
                ? List.of()
                : List.of(Diagnostic.of(Code.LEFT_OUT, schedule.at(), schedule.rows(), schedule.rows() - in)
                        .variant(variant));
    }
}
