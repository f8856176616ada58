package org.milestonesite.check;

import java.util.List;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.insight.Cycle;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.source.Location;

/**
 * Milestones that wait for each other in a circle. Each strongly connected part of the graph is one finding, with a
 * shortest circle through its first milestone: removing one relation at a time mends it.
 */
final class DependencyCycles implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        for (Cycle cycle : Cycle.of(plan)) {
            List<String> circle = cycle.circle();
            Location at = stated(cycle.members().get(0), circle.get(1)).get(0);
            List<Location> next = stated(plan.milestone(circle.get(1)), circle.get(2));
            findings.accept(Diagnostic.of(Code.DEPENDENCY_CYCLE, at, String.join(" → ", circle))
                    .also(next.get(next.size() - 1)));
        }
    }

    /** Where either end says that one waits for the other. Of two that wait for each other, the places of both. */
    private static List<Location> stated(Milestone milestone, String other) {
        return milestone.statedAt().getOrDefault(other, List.of(milestone.at()));
    }
}
