package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.page.Texts;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

class CampaignTest {

    private static Campaign of(Milestones release, Milestones... others) {
        Plans plans = Plans.plan().document("DMTR-1", "Test Report").document("LDM-9", "Test Specification");
        plans.with(release);
        for (Milestones other : others) {
            plans.with(other);
        }
        Plan plan = plans.made();
        Map<String, Document> documents =
                plan.documents().stream().collect(Collectors.toMap(Document::handle, Function.identity()));
        return Campaign.of(
                plan.milestone("REL"), plan, new TestDocuments(documents, List.of("report"), List.of("specification")));
    }

    private static Milestones release() {
        return Milestones.release("REL");
    }

    private static List<String> codes(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::code).toList();
    }

    @Test
    void theTestPlanIsDueSoManyDaysBeforeTheRelease() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 7, 28)),
                of(release().due("2025-09-11")).testPlanDue());
        assertEquals(Optional.empty(), of(release()).testPlanDue());
    }

    @Test
    void eachFeatureIsOpenOrLateOrInTime() {
        Campaign campaign = of(
                release().due("2025-01-31").completed("2025-02-28").features("A", "B", "C", "D"),
                Milestones.feature("A").completed("2025-02-27"),
                Milestones.feature("B").completed("2025-02-28"),
                Milestones.feature("C").completed("2025-03-01"),
                Milestones.feature("D").due("2025-01-01"));
        assertEquals(List.of("A", "B"), codes(campaign.inTime()));
        assertEquals(List.of("C"), codes(campaign.late()));
        assertEquals(List.of("D"), codes(campaign.open()));
        assertEquals(4, campaign.features());
    }

    @Test
    void noFeatureOfAnOpenReleaseCanBeAfterIt() {
        Campaign campaign = of(
                release().due("2025-01-31").features("A"),
                Milestones.feature("A").completed("2025-06-01"));
        assertEquals(List.of("A"), codes(campaign.inTime()));
    }

    @Test
    void itWaitsForOpenPredecessorsThatAreNoFeatures() {
        Campaign campaign = of(
                release().predecessors("DONE", "OPEN"),
                Milestones.release("DONE").completed("2025-01-01"),
                Milestones.release("OPEN"));
        assertEquals(List.of("OPEN"), codes(campaign.waitsFor()));
    }

    @Test
    void aReleaseThatIsToComeIsNotLateWithItsReport() {
        Milestones planned = release().due("2025-12-31").description("What it is.");
        assertEquals(
                Set.of(Missing.TEST_PLAN, Missing.TEST_DOCUMENT), of(planned).missing());
        planned.testSpec(Texts.citing("See ", "LDM-9")).testPlan(Texts.text("LVV-P1"));
        assertEquals(Set.of(), of(planned).missing());
    }

    @Test
    void anOverdueOrCompletedReleaseMissesItsReport() {
        Set<Missing> report = Set.of(Missing.REPORT);
        Milestones overdue = release()
                .due("2025-01-31")
                .description("What it is.")
                .testPlan(Texts.text("LVV-P1"))
                .testSpec(Texts.citing("See ", "LDM-9"));
        assertEquals(report, of(overdue).missing());
        assertEquals(report, of(overdue.completed("2025-02-28")).missing());
        assertEquals(
                Set.of(), of(overdue.testSpec(Texts.citing("See ", "DMTR-1"))).missing());
    }

    @Test
    void aDocumentOfWhichNothingIsKnownPassesForAReport() {
        Campaign campaign = of(release()
                .completed("2025-01-31")
                .description("What it is.")
                .testPlan(Texts.text("LVV-P1"))
                .testSpec(Texts.text("a paper")));
        assertEquals(Optional.of(TestDocument.UNTOLD), campaign.testDocument());
        assertEquals(Set.of(), campaign.missing());
    }

    @Test
    void aBodyIsADescriptionToo() {
        assertEquals(
                Set.of(Missing.TEST_PLAN, Missing.TEST_DOCUMENT),
                of(release().due("2025-12-31").body(Texts.text("What it is."))).missing());
        assertEquals(
                Set.of(Missing.TEST_PLAN, Missing.TEST_DOCUMENT, Missing.DESCRIPTION),
                of(release().due("2025-12-31")).missing());
    }
}
