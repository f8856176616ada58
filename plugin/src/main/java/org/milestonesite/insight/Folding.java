package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * The relations of a plan, between all milestones or with the features folded into the first of their releases.
 *
 * @param before by code: the codes of those it needs
 * @param folded by code: how many features stand in it
 * @param nodes that have any relation, in the order of the plan
 */
record Folding(Map<String, Set<String>> before, Map<String, Integer> folded, List<Milestone> nodes) {

    static Folding of(Plan plan, boolean fold) {
        Map<String, Set<String>> before = new HashMap<>();
        Map<String, Integer> folded = new HashMap<>();
        Set<String> related = new LinkedHashSet<>();
        for (Milestone milestone : plan.milestones()) {
            String to = owner(milestone, fold);
            if (!to.equals(milestone.code())) {
                folded.merge(to, 1, Integer::sum);
            }
            for (String code : milestone.predecessors()) {
                String from = owner(plan.milestone(code), fold);
                if (!from.equals(to)) {
                    before.computeIfAbsent(to, c -> new LinkedHashSet<>()).add(from);
                    related.add(from);
                    related.add(to);
                }
            }
        }
        List<Milestone> nodes = new ArrayList<>();
        for (Milestone milestone : plan.milestones()) {
            if (related.contains(milestone.code())) {
                nodes.add(milestone);
            }
        }
        return new Folding(before, folded, nodes);
    }

    private static String owner(Milestone milestone, boolean fold) {
        return fold && !milestone.releases().isEmpty() ? milestone.releases().get(0) : milestone.code();
    }
}
