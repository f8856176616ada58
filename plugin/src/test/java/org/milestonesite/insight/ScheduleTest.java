package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.Bar.Ending;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;

class ScheduleTest {

    private static Bar bar(Milestones milestone) {
        return Bar.of(milestone.made(), Plans.AS_OF);
    }

    private static Milestones due(String day) {
        return Milestones.release("X").due(day);
    }

    @Test
    void aBarEndsWhereTheMilestoneStandsNow() {
        assertEquals(
                Ending.COMPLETED,
                bar(due("2024-01-01").completed("2024-02-01").forecast("2024-03-01"))
                        .ending());
        assertEquals(
                "2024-02-01",
                bar(due("2024-01-01").completed("2024-02-01").forecast("2024-03-01"))
                        .now()
                        .toString());
        assertEquals(
                Ending.FORECAST, bar(due("2024-01-01").forecast("2026-03-01")).ending());
        assertEquals(Ending.OPEN, bar(due("2024-01-01")).ending());
        assertEquals(Plans.AS_OF, bar(due("2024-01-01")).now());
        assertEquals(Ending.NONE, bar(due("2026-01-01")).ending());
        assertEquals("2026-01-01", bar(due("2026-01-01")).now().toString());
    }

    @Test
    void lateIsWhatEndsAfterItsBaseline() {
        assertTrue(bar(due("2024-01-01").completed("2024-01-02")).isLate());
        assertFalse(bar(due("2024-01-01").completed("2024-01-01")).isLate());
        assertFalse(bar(due("2026-01-01").forecast("2025-12-31")).isLate());
        assertTrue(bar(due("2024-01-01")).isLate());
    }

    @Test
    void rowsAreReleasesAndWhatIsAroundThemByDueDateThenCode() {
        Schedule schedule = Schedule.of(Plans.plan()
                .with(Milestones.release("B").due("2025-01-01"))
                .with(Milestones.release("A").due("2025-01-01"))
                .with(Milestones.context("C").due("2024-01-01"))
                .with(Milestones.feature("F").due("2023-01-01"))
                .with(Milestones.release("U"))
                .with(Milestones.release("D").completed("2020-01-01"))
                .made());
        assertEquals(
                List.of("C", "A", "B", "D"),
                schedule.bars().stream().map(bar -> bar.milestone().code()).toList());
        assertEquals(
                List.of("U"), schedule.undated().stream().map(m -> m.code()).toList());
    }

    @Test
    void aPartKeepsTheLinesWithin() {
        Schedule schedule = Schedule.of(Plans.plan()
                .with(Milestones.release("A").due("2025-01-01"))
                .with(Milestones.release("B").due("2025-02-01").predecessors("A"))
                .with(Milestones.release("C").due("2025-03-01").predecessors("A", "B"))
                .made());
        assertEquals(List.of(new Schedule.Need(0, 1)), schedule.part(1, 3).needs());
    }
}
