package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * The chain of predecessors that determines the date of a milestone: from each the way goes on to the one that is done
 * last, which leaves the fewest days between. What is completed determines nothing of what is still open, so the chain of
 * an open milestone has only open ones.
 *
 * @param steps from the first of the chain to the milestone itself; the milestone alone if it waits for none
 */
public record DrivingPath(List<Step> steps) {

    /**
     * @param date when it is done, as far as is known
     * @param days from the step before, negative where that is done later; empty for the first
     */
    public record Step(Milestone milestone, Optional<LocalDate> date, Optional<Long> days) {}

    /** So far back it is followed: every release has a path, and together they must not cost more than the plan. */
    private static final int MOST = 1_000;

    public static DrivingPath of(Plan plan, Milestone milestone) {
        List<Step> steps = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        Optional<Milestone> next = Optional.of(milestone);
        while (next.isPresent()) {
            Milestone current = next.get();
            passed.add(current.code());
            next = steps.size() < MOST ? last(plan, current, passed) : Optional.empty();
            steps.add(new Step(
                    current,
                    Expected.date(current, plan.asOf()),
                    next.flatMap(before -> Expected.days(before, current, plan.asOf()))));
        }
        Collections.reverse(steps);
        return new DrivingPath(List.copyOf(steps));
    }

    /** The step before a milestone, whatever path it stands in; but no path returns to where it was. */
    public static Optional<Milestone> before(Plan plan, Milestone milestone) {
        return last(plan, milestone, Set.of(milestone.code()));
    }

    private static Optional<Milestone> last(Plan plan, Milestone milestone, Set<String> passed) {
        return milestone.predecessors().stream()
                .filter(code -> !passed.contains(code))
                .map(plan::milestone)
                .filter(before -> !Expected.isOpen(milestone) || Expected.isOpen(before))
                .filter(before -> Expected.date(before, plan.asOf()).isPresent())
                // of two on one day the first by code
                .max(Comparator.<Milestone, LocalDate>comparing(
                                before -> Expected.date(before, plan.asOf()).orElseThrow())
                        .thenComparing(Milestone::code, Comparator.reverseOrder()));
    }

    /** Whether the path goes from one to the other. */
    public boolean has(String predecessor, String successor) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).milestone.code().equals(predecessor)
                    && steps.get(i).milestone.code().equals(successor)) {
                return true;
            }
        }
        return false;
    }
}
