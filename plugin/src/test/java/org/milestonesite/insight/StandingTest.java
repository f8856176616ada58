package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Milestone;

class StandingTest {

    private static Standing of(Milestones milestone) {
        return Standing.of(milestone.made(), Plans.AS_OF);
    }

    private static Milestones due(String date) {
        return Milestones.release("X").due(date);
    }

    @Test
    void completionDecidesWhateverTheDueDate() {
        assertEquals(
                new Standing(Status.COMPLETED, Optional.of(181L)),
                of(due("2017-11-30").completed("2018-05-30")));
        assertEquals(
                new Standing(Status.COMPLETED, Optional.of(-1L)),
                of(due("2026-01-02").completed("2026-01-01")));
        assertEquals(
                new Standing(Status.COMPLETED, Optional.empty()),
                of(Milestones.release("X").completed("2018-05-30")));
    }

    @Test
    void whatIsDueOnTheDataDateIsNotOverdue() {
        assertEquals(new Standing(Status.PLANNED, Optional.empty()), of(due("2025-07-31")));
        assertEquals(new Standing(Status.OVERDUE, Optional.of(1L)), of(due("2025-07-30")));
    }

    @Test
    void theForecastGoesBeforeTheDataDate() {
        assertEquals(
                new Standing(Status.OVERDUE, Optional.of(62L)),
                of(due("2025-07-30").forecast("2025-09-30")));
        assertEquals(
                new Standing(Status.PLANNED, Optional.of(-1L)),
                of(due("2025-08-02").forecast("2025-08-01")));
        assertEquals(
                new Standing(Status.UNDATED, Optional.empty()),
                of(Milestones.release("X").forecast("2025-08-01")));
    }

    @Test
    void countsAndOutlookOfTheReleases() {
        List<Milestone> releases = List.of(
                due("2020-01-01").completed("2021-01-01").made(),
                due("2020-02-01").completed("2021-01-01").made(),
                due("2020-03-01").made(),
                due("2025-07-31").made(),
                due("2025-08-31").made(),
                Milestones.release("X").made());
        assertEquals(new Counts(6, 2, 1, 2, 1), Counts.of(releases, Plans.AS_OF));
        assertEquals(
                new Outlook(releases.subList(0, 2), releases.subList(3, 4), releases.subList(2, 3)),
                Outlook.of(releases, Plans.AS_OF));
        assertEquals(new Outlook(List.of(), List.of(), List.of()), Outlook.of(List.of(), Plans.AS_OF));
    }

    @Test
    void aFeatureIsLateAgainstItsReleaseOnlyWhenBothAreCompleted() {
        Milestone release = due("2020-01-01").completed("2021-01-01").made();
        Milestone open = due("2020-01-01").made();
        Milestone late = Milestones.feature("F").completed("2021-01-02").made();
        Milestone same = Milestones.feature("F").completed("2021-01-01").made();
        assertEquals(Optional.of(1L), Lateness.afterRelease(late, release));
        assertEquals(Optional.empty(), Lateness.afterRelease(same, release));
        assertEquals(Optional.empty(), Lateness.afterRelease(late, open));
        assertEquals(true, Lateness.openAfterRelease(open, release));
        assertEquals(false, Lateness.openAfterRelease(open, open));
    }
}
