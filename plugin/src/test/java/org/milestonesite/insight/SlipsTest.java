package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Plan;

class SlipsTest {

    private static Slip slip(Plans plans) {
        return Slips.of(plans.made()).all().get(0);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Milestones moving() {
        return Milestones.release("R-1")
                .due("2025-09-30")
                .forecast("2025-11-15")
                .known("2025-03-31", "2025-06-30", "2025-07-10", "")
                .known("2025-04-30", "2025-06-30", "2025-08-10", "")
                .known("2025-05-31", "2025-09-30", "2025-10-01", "")
                .known("2025-06-30", "2025-09-30", "2025-11-16", "")
                .known("2025-07-31", "2025-09-30", "2025-11-15", "");
    }

    @Test
    void movementIsCountedFromEachExportToNow() {
        Slip slip = slip(Plans.plan().with(moving()));
        assertEquals(day("2025-11-16"), slip.last());
        assertEquals(Optional.of(-1L), slip.sinceLast());
        assertEquals(day("2025-08-10"), slip.earlier(), "three before the newest");
        assertEquals(Optional.of(97L), slip.sinceEarlier());
    }

    @Test
    void thePlanSaysHowFarBackTheEarlierExportIs() {
        assertEquals(
                day("2025-10-01"),
                slip(Plans.plan().with(moving()).snapshotsBack(2)).earlier());
        assertEquals(
                day("2025-07-10"),
                slip(Plans.plan().with(moving()).snapshotsBack(99)).earlier(),
                "the oldest where there are not so many");
        assertEquals(
                Optional.empty(),
                slip(Plans.plan().with(moving()).snapshotsBack(1)).earlier(),
                "that is the last one already");
    }

    @Test
    void theFirstBaselineIsThatOfTheOldestSourceThatHasOne() {
        Slip slip = slip(Plans.plan().with(moving()));
        assertEquals(day("2025-06-30"), slip.first());
        assertEquals(Optional.of(92L), slip.rebaselined());
        assertEquals(Optional.of(46L), slip.slip());
        assertEquals(Optional.of(138L), slip.moved());
        assertEquals(
                day("2025-05-01"),
                slip(Plans.plan().with(moving()).baseline("R-1", "2024-12-31", "2025-05-01"))
                        .first());
        assertEquals(
                day("2025-06-30"),
                slip(Plans.plan().with(moving()).baseline("R-1", "2025-05-31", "2025-05-01"))
                        .first(),
                "a baseline that is newer than the first export is not the first");
    }

    @Test
    void withoutExportsTheBaselineOfNowIsTheFirst() {
        Slip slip = slip(
                Plans.plan().with(Milestones.release("R-1").due("2025-07-01").completed("2025-07-11")));
        assertEquals(day("2025-07-01"), slip.first());
        assertEquals(Optional.of(10L), slip.moved());
        assertEquals(Optional.empty(), slip.sinceLast());
    }

    @Test
    void whatIsOverdueWithoutAForecastStandsAtTheDataDate() {
        assertEquals(
                Optional.of(30L),
                slip(Plans.plan().with(Milestones.release("R-1").due("2025-07-01")))
                        .moved());
        assertEquals(
                Optional.of(0L),
                slip(Plans.plan().with(Milestones.release("R-1").due("2025-08-01")))
                        .moved());
        assertEquals(
                Optional.empty(),
                slip(Plans.plan().with(Milestones.release("R-1"))).moved());
    }

    @Test
    void whatMovedMostSinceTheLastExportComesFirst() {
        Plan plan = Plans.plan()
                .with(Milestones.release("STILL").due("2025-08-01"))
                .with(Milestones.release("LATE").due("2024-08-01"))
                .with(seen("EARLIER", "2025-10-01", "2025-09-01"))
                .with(seen("LATER", "2025-10-01", "2025-10-20"))
                .with(Milestones.context("AROUND").due("2020-01-01"))
                .made();
        assertEquals(
                List.of("EARLIER", "LATER", "LATE", "STILL"),
                Slips.of(plan).all().stream()
                        .map(slip -> slip.milestone().code())
                        .toList());
        assertEquals(new Slips.Sum(1, 0, 1, 2), Slips.of(plan).sum(Slip::sinceLast));
    }

    private static Milestones seen(String code, String before, String now) {
        return Milestones.release(code)
                .due("2025-09-30")
                .forecast(now)
                .known("2025-06-30", "2025-09-30", before, "")
                .known("2025-07-31", "2025-09-30", now, "");
    }

    @Test
    void eachNumberOfDaysIsInOneBin() {
        Plans plans = Plans.plan();
        long[] days = {-182, -181, -91, -90, -31, -30, -1, 0, 1, 30, 31, 90, 91, 180, 181, 365, 366};
        for (int i = 0; i < days.length; i++) {
            plans.with(Milestones.release("R-" + i)
                    .due("2024-01-01")
                    .completed(LocalDate.of(2024, 1, 1).plusDays(days[i]).toString()));
        }
        List<SlipBin> bins = SlipBin.of(Slips.of(plans.made()));
        assertEquals(
                "..-181:2 -180..-91:1 -90..-31:2 -30..-1:2 0..0:1 1..30:2 31..90:2 91..180:2 181..365:2 366..:1",
                String.join(
                        " ",
                        bins.stream()
                                .map(bin -> bin.from().map(String::valueOf).orElse("") + ".."
                                        + bin.to().map(String::valueOf).orElse("") + ":" + bin.moved())
                                .toList()));
    }
}
