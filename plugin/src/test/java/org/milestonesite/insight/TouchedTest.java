package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Plan;

class TouchedTest {

    private static List<String> touched(Plan plan, String code) {
        return Touched.of(plan, plan.milestone(code), 100).all().stream()
                .map(touch -> touch.milestone().code() + " " + touch.days() + " through "
                        + touch.through().code())
                .toList();
    }

    @Test
    void floatAddsUpOnTheWay() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2026-01-01").successors("B"))
                .with(Milestones.release("B").due("2026-01-11").successors("C"))
                .with(Milestones.release("C").due("2026-02-10"))
                .made();
        assertEquals(List.of("B 10 through A", "C 40 through B"), touched(plan, "A"));
    }

    /** B should come after A and comes before it: what delays A delays B in full, and C by what is left after 5 days. */
    @Test
    void ofSeveralWaysTheTightestCountsAndASuccessorThatComesFirstAbsorbsNothing() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2026-01-20").successors("B", "C"))
                .with(Milestones.release("B").due("2026-01-10").successors("D"))
                .with(Milestones.release("D").due("2026-01-15").successors("C"))
                .with(Milestones.release("C").due("2026-03-20"))
                .made();
        assertEquals(List.of("B 0 through A", "D 5 through B", "C 59 through A"), touched(plan, "A"));
    }

    @Test
    void whatIsCompletedIsNeitherTouchedNorPassed() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2026-01-01").successors("B"))
                .with(Milestones.release("B")
                        .due("2026-01-11")
                        .completed("2025-01-01")
                        .successors("C"))
                .with(Milestones.release("C").due("2026-02-10"))
                .made();
        assertEquals(List.of(), touched(plan, "A"));
        assertEquals(List.of(), touched(plan, "B"), "what is completed slips no more");
    }

    @Test
    void forecastsCountBeforeBaselinesAndTheDataDateForWhatIsOverdue() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2025-01-01").successors("B"))
                .with(Milestones.release("B")
                        .due("2025-02-01")
                        .forecast("2025-08-10")
                        .successors("C"))
                .with(Milestones.release("C").successors("D"))
                .with(Milestones.release("D").due("2025-08-20"))
                .made();
        assertEquals(
                List.of("B 10 through A", "C 10 through B", "D 20 through C"),
                touched(plan, "A"),
                "the data date is 2025-07-31, and what has no date follows at once");
    }

    @Test
    void aCircleEndsAndSoDoesTheSearch() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2026-01-01").successors("B"))
                .with(Milestones.release("B").due("2026-01-02").successors("C", "A"))
                .with(Milestones.release("C").due("2026-01-03").successors("A"))
                .made();
        assertEquals(List.of("B 1 through A", "C 2 through B"), touched(plan, "A"));
        Touched some = Touched.of(plan, plan.milestone("A"), 1);
        assertEquals(1, some.all().size());
        assertEquals(true, some.more());
        assertEquals(false, Touched.of(plan, plan.milestone("A"), 2).more());
    }
}
