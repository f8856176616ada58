package org.milestonesite.insight;

import java.util.List;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** The milestones that the plan calls key ones, whatever their kind. */
public final class KeyMilestones {

    private KeyMilestones() {}

    /** By due date, then code; undated last. None where the plan names no tag. */
    public static List<Milestone> of(Plan plan) {
        return plan.keyTag().stream()
                .flatMap(tag -> plan.milestones().stream()
                        .filter(milestone ->
                                milestone.tags().stream().map(Sourced::value).anyMatch(tag.value()::equals)))
                .sorted(Milestone.BY_DUE)
                .toList();
    }
}
