package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.BurnDown.Point;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProgressSet;

class BurnDownTest {

    private static Plans five() {
        return Plans.plan()
                .with(Milestones.release("R-1")
                        .due("2025-05-15")
                        .completed("2025-06-10")
                        .known("2025-06-30", "2025-05-15", "", "2025-06-10")
                        .known("2025-07-31", "2025-05-15", "", "2025-06-10"))
                .with(Milestones.release("R-2")
                        .due("2025-06-30")
                        .forecast("2025-09-15")
                        .known("2025-06-30", "2025-06-30", "2025-08-15", ""))
                .with(Milestones.release("R-3").due("2025-08-20").known("2025-06-30", "2025-08-20", "", ""))
                .with(Milestones.release("R-4"))
                .with(Milestones.feature("F-1").due("2025-05-31"));
    }

    private static BurnDown of(Plan plan) {
        return BurnDown.of(plan.tracking().progress().get(0), plan, Snapshots.of(plan));
    }

    private static ProgressSet set(String from, String snapshot, String... codes) {
        return new ProgressSet(Optional.of("Some"), List.of(codes), date(from), date(snapshot));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String line(BurnDown data, Function<Point, Optional<Long>> value) {
        return String.join(
                " ",
                data.points().stream()
                        .map(value)
                        .map(number -> number.map(String::valueOf).orElse("-"))
                        .toList());
    }

    @Test
    void monthsReachFromTheFirstDateToTheLast() {
        assertEquals(
                "2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30",
                String.join(
                        " ",
                        of(five().made()).points().stream()
                                .map(point -> point.day().toString())
                                .toList()));
    }

    @Test
    void eachLineCountsWhatIsOpenAtTheEndOfTheMonth() {
        BurnDown data = of(five().made());
        assertEquals("5 3 2 2 1 1", line(data, point -> Optional.of(point.baseline())));
        assertEquals("5 5 4 4 - -", line(data, Point::achieved));
        assertEquals("- - - 4 3 2", line(data, Point::forecast));
        assertEquals("- - 2 2 0 0", line(data, Point::snapshot));
    }

    @Test
    void whatNothingEndsIsCounted() {
        BurnDown data = of(five().made());
        assertEquals(1, data.undated());
        assertEquals(2, data.unforeseen(), "one is undated, of the other the due date passed without a forecast");
        assertEquals(2, data.unknown());
    }

    @Test
    void aForecastThatPassedEndsNothing() {
        Plan plan = Plans.plan()
                .with(Milestones.release("R-1").due("2025-06-01").forecast("2025-07-31"))
                .made();
        assertEquals("- - 1", line(of(plan), Point::forecast));
        assertEquals(1, of(plan).unforeseen());
    }

    @Test
    void theLastMonthOfWhatIsAchievedEndsWithTheDataDate() {
        Plan plan = Plans.plan()
                .with(Milestones.release("R-1").due("2025-07-01").completed("2025-07-31"))
                .with(Milestones.release("R-2").due("2025-08-01").completed("2025-08-01"))
                .made();
        assertEquals("2 1 -", line(of(plan), Point::achieved), "a completion after the data date is none yet");
    }

    @Test
    void monthsNameWhatIsDueAndWhatWasDone() {
        assertEquals(
                "2025-05 [R-1, F-1] []\n2025-06 [R-2] [R-1]\n2025-08 [R-3] []",
                String.join(
                        "\n",
                        of(five().made()).months().stream()
                                .map(month -> month.month() + " " + codes(month.due()) + " " + codes(month.done()))
                                .toList()));
    }

    private static List<String> codes(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::code).toList();
    }

    @Test
    void aSetBeginsWhereItSays() {
        BurnDown data = of(five().progress(set("2025-07-12", "", "R-1", "R-2")).made());
        assertEquals(LocalDate.of(2025, 6, 30), data.points().get(0).day());
        assertEquals("1 1 1 1", line(data, point -> Optional.of(point.baseline() + 1)));
        assertTrue(data.months().isEmpty());
    }

    @Test
    void aSetNamesTheSnapshotItIsComparedWith() {
        Plans plans =
                five().with(Milestones.release("R-5").due("2025-09-01").known("2025-03-31", "2025-09-01", "", ""));
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 31)),
                of(plans.progress(set("", "2025-05-01", "R-5")).made()).snapshot());
        assertEquals(
                Optional.of(LocalDate.of(2025, 6, 30)),
                of(plans.progress(set("", "", "R-5")).made()).snapshot());
    }

    @Test
    void whatHasNoDateDrawsNothing() {
        assertTrue(
                of(Plans.plan().with(Milestones.release("R-1")).made()).points().isEmpty());
        assertTrue(of(Plans.plan().made()).points().isEmpty());
    }

    @Test
    void aDateFarAwayMakesNoEndlessTable() {
        Plan plan = Plans.plan()
                .with(Milestones.release("R-1").due("1900-01-01"))
                .with(Milestones.release("R-2").due("2199-12-31"))
                .made();
        assertEquals(1 + 240 + 1 + 240, of(plan).points().size());
        assertEquals(1, of(plan).later());
    }
}
