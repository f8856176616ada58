package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Plan;

class DrivingPathTest {

    private static DrivingPath path(Plan plan, String code) {
        return DrivingPath.of(plan, plan.milestone(code));
    }

    private static List<String> codes(DrivingPath path) {
        return path.steps().stream()
                .map(step -> step.milestone().code()
                        + step.days().map(days -> " " + days).orElse(""))
                .toList();
    }

    @Test
    void itGoesThroughThePredecessorThatIsDoneLast() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2026-01-01"))
                .with(Milestones.release("B").due("2025-09-01").forecast("2026-02-01"))
                .with(Milestones.release("C").due("2026-02-11").predecessors("A", "B"))
                .with(Milestones.release("D").due("2026-02-08").predecessors("C"))
                .made();
        DrivingPath path = path(plan, "D");
        assertEquals(List.of("B", "C 10", "D -3"), codes(path));
        assertTrue(path.has("B", "C"));
        assertFalse(path.has("A", "C"));
        assertFalse(path.has("C", "B"));
    }

    @Test
    void ofWhatIsOpenItHasOnlyWhatIsOpen() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2025-01-01").completed("2025-07-01"))
                .with(Milestones.release("B").due("2025-06-01").predecessors("A"))
                .with(Milestones.release("C").due("2026-02-11").predecessors("A", "B"))
                .made();
        assertEquals(List.of("B", "C 195"), codes(path(plan, "C")), "B is overdue: it counts from the data date");
    }

    @Test
    void ofWhatIsCompletedItTellsWhatItWaitedFor() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").due("2025-01-01").completed("2025-03-01"))
                .with(Milestones.release("B").due("2025-02-01").completed("2025-01-01"))
                .with(Milestones.release("C")
                        .due("2025-02-11")
                        .completed("2025-03-02")
                        .predecessors("A", "B"))
                .made();
        assertEquals(List.of("A", "C 1"), codes(path(plan, "C")));
    }

    @Test
    void ofTwoOnOneDayItTakesTheFirstByCodeAndACircleEnds() {
        Plan plan = Plans.plan()
                .with(Milestones.release("B").due("2026-01-01").predecessors("C"))
                .with(Milestones.release("A").due("2026-01-01"))
                .with(Milestones.release("C").due("2026-02-11").predecessors("B", "A"))
                .with(Milestones.release("D").due("2026-02-12").predecessors("E"))
                .with(Milestones.release("E").due("2026-02-13").predecessors("D"))
                .made();
        assertEquals(List.of("A", "C 41"), codes(path(plan, "C")));
        assertEquals(List.of("E", "D -1"), codes(path(plan, "D")));
    }
}
