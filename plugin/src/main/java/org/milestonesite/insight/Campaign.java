package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * The test campaign that verifies a release. Lists are in document order.
 *
 * @param testPlanDue so many days before the due date of the release, as the plan says; empty without a due date
 * @param open features that are not completed
 * @param late features that were completed after the release
 * @param inTime features that are completed, and not after the release
 * @param waitsFor predecessors that are not completed and no features
 * @param missing in the order of {@link Missing}
 */
public record Campaign(
        Milestone release,
        Status status,
        Optional<LocalDate> testPlanDue,
        Optional<TestDocument> testDocument,
        List<Milestone> open,
        List<Milestone> late,
        List<Milestone> inTime,
        List<Milestone> waitsFor,
        Set<Missing> missing) {

    public static Campaign of(Milestone release, Plan plan, TestDocuments documents) {
        Status status = Standing.of(release, plan.asOf()).status();
        Optional<TestDocument> document = release.testSpec().map(documents::of);
        Predicate<Milestone> isOpen = milestone -> milestone.completed().isEmpty();
        Predicate<Milestone> isLate =
                feature -> Lateness.afterRelease(feature, release).isPresent();
        List<Milestone> features =
                release.features().stream().map(plan::milestone).toList();
        Set<String> codes = new HashSet<>(release.features());
        return new Campaign(
                release,
                status,
                testPlanDue(release, plan),
                document,
                features.stream().filter(isOpen).toList(),
                features.stream().filter(isLate).toList(),
                features.stream().filter(isOpen.or(isLate).negate()).toList(),
                release.predecessors().stream()
                        .filter(code -> !codes.contains(code))
                        .map(plan::milestone)
                        .filter(isOpen)
                        .toList(),
                missing(release, status, document));
    }

    static Optional<LocalDate> testPlanDue(Milestone milestone, Plan plan) {
        return milestone.due().map(due -> due.value().minusDays(plan.testPlanDays()));
    }

    public int features() {
        return open.size() + late.size() + inTime.size();
    }

    /**
     * A release that is to come is not late with its report: a specification will do until it is due. A document of
     * which nothing tells what it is passes for a report, since that is what most of them are.
     */
    private static Set<Missing> missing(Milestone release, Status status, Optional<TestDocument> document) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (release.testPlan().isEmpty()) {
            missing.add(Missing.TEST_PLAN);
        }
        boolean reported =
                document.filter(kind -> kind != TestDocument.SPECIFICATION).isPresent();
        boolean dueBefore = status == Status.COMPLETED || status == Status.OVERDUE;
        if (dueBefore && !reported) {
            missing.add(Missing.REPORT);
        } else if (document.isEmpty()) {
            missing.add(Missing.TEST_DOCUMENT);
        }
        if (release.description().filter(text -> !text.isEmpty()).isEmpty()
                && release.body().isEmpty()) {
            missing.add(Missing.DESCRIPTION);
        }
        return missing;
    }
}
