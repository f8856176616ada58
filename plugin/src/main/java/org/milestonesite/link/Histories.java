package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Snapshot;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.Selector;
import org.milestonesite.source.Located;

/** What each month-end export knew of each milestone; one that has another code since is followed by its older codes. */
final class Histories {

    private final Merge merge;
    private final RawSite.Scope scope;
    private final Findings findings;
    private final Map<String, List<Snapshot>> snapshots = new HashMap<>();

    private Histories(Merge merge, RawSite.Scope scope, Findings findings) {
        this.merge = merge;
        this.scope = scope;
        this.findings = findings;
    }

    static Histories of(Imports imports, Merge merge, RawSite.Scope scope, Findings findings) {
        Histories histories = new Histories(merge, scope, findings);
        imports.history().forEach(histories::add);
        imports.plan().filter(plan -> plan.kind() == RawSchedule.Kind.MONTH_END).ifPresent(histories::add);
        if (!imports.history().isEmpty()) {
            histories.reportVanished(
                    imports.history().get(imports.history().size() - 1),
                    imports.plan().orElseThrow());
        }
        return histories;
    }

    /** The oldest first; the last is that of the plan. */
    List<Snapshot> of(String code) {
        return List.copyOf(snapshots.getOrDefault(code, List.of()));
    }

    private void add(RawSchedule schedule) {
        for (RawMilestone milestone : ExportRows.of(schedule, merge.codes())) {
            String code = merge.codes().get(milestone.code().value());
            if (code != null && schedule.month().isPresent()) {
                snapshots
                        .computeIfAbsent(code, c -> new ArrayList<>())
                        .add(new Snapshot(
                                schedule.month().get(),
                                milestone.due().map(Located::value),
                                milestone.forecast().map(Located::value),
                                milestone.completed().map(Located::value),
                                milestone.at()));
            }
        }
    }

    /** Told when it happens: of what vanished before the last export, earlier builds have told. */
    private void reportVanished(RawSchedule before, RawSchedule now) {
        for (RawMilestone milestone : before.milestones()) {
            String code = milestone.code().value();
            boolean gone = !merge.codes().containsKey(code)
                    && !merge.outside().contains(code)
                    && !merge.excluded().contains(code);
            if (gone && Selector.any(scope.include(), milestone) && !Selector.any(scope.exclude(), milestone)) {
                findings.add(Diagnostic.of(
                        Code.VANISHED, milestone.at(), code, now.file().path()));
            }
        }
    }
}
