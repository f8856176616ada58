package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * What an issue tracker should know of the plan, to bring the two in step.
 *
 * @param keys every key that a milestone names, in document order
 * @param lacking for each release the kinds of key that it lacks, in document order
 */
public record Tracker(List<Entry> keys, List<Entry> lacking) {

    /** The field of a milestone that names keys. */
    public enum Kind {
        ISSUE,
        TEST_PLAN;

        /** As in {@code data/tracker.csv}: {@code test-plan}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param key empty of a release that lacks one
     * @param testPlanDue of a release, and of any milestone that names a test plan; empty without a due date
     */
    public record Entry(
            Kind kind, Optional<TrackerKey> key, Milestone milestone, Optional<LocalDate> testPlanDue, Status status) {}

    public static Tracker of(Plan plan) {
        List<Entry> keys = new ArrayList<>();
        List<Entry> lacking = new ArrayList<>();
        for (Milestone milestone : plan.milestones()) {
            boolean release = milestone.kind() == Milestone.Kind.RELEASE;
            Optional<LocalDate> testPlanDue = Campaign.testPlanDue(milestone, plan)
                    .filter(due -> release || milestone.testPlan().isPresent());
            Status status = Standing.of(milestone, plan.asOf()).status();
            for (Kind kind : Kind.values()) {
                List<TrackerKey> named =
                        text(milestone, kind).map(TrackerKey::in).orElse(List.of());
                named.forEach(key -> keys.add(new Entry(kind, Optional.of(key), milestone, testPlanDue, status)));
                if (release && named.isEmpty()) {
                    lacking.add(new Entry(kind, Optional.empty(), milestone, testPlanDue, status));
                }
            }
        }
        return new Tracker(keys, lacking);
    }

    private static Optional<LinkedText> text(Milestone milestone, Kind kind) {
        return kind == Kind.ISSUE ? milestone.jira() : milestone.testPlan();
    }
}
