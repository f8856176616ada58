package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.ProgressSet;

/** Progress, slip, and what is delayed and remains. */
class MovementPagesTest {

    private static Plans plans() {
        return Plans.plan()
                .with(Milestones.release("DONE").due("2025-01-31").completed("2025-02-10"))
                .with(Milestones.release("LATE").due("2025-07-01"))
                .with(Milestones.feature("NEXT").due("2025-09-01").releases("LATE"))
                .with(Milestones.release("NEVER"))
                .with(Milestones.context("AROUND").due("2025-03-01"));
    }

    private static List<String> listed(String path) {
        return SmallSite.of(plans()).page(path).select("tbody th .code").eachText();
    }

    @Test
    void delayedIsWhatWasDueAndIsNotCompleted() {
        assertEquals(List.of("LATE"), listed(Paths.DELAYED));
        assertEquals(
                "+30",
                SmallSite.of(plans())
                        .page(Paths.DELAYED)
                        .expectFirst("td.number")
                        .text());
    }

    @Test
    void remainingIsWhatIsNotCompletedUndatedLast() {
        assertEquals(List.of("LATE", "NEXT", "NEVER"), listed(Paths.REMAINING));
        assertEquals(
                "Delayed: 1",
                SmallSite.of(plans())
                        .page(Paths.REMAINING)
                        .expectFirst("ul.views a")
                        .text());
    }

    @Test
    void nothingDelayedAndNothingRemainingAreSaid() {
        SmallSite site = SmallSite.of(
                Plans.plan().with(Milestones.release("DONE").due("2025-01-31").completed("2025-02-10")));
        assertTrue(site.words(Paths.DELAYED, "main > p")
                .startsWith("Nothing is delayed: all that was due before 2025-07-31 is completed."));
        assertTrue(site.words(Paths.REMAINING, "main > p").startsWith("Nothing remains: as of 2025-07-31"));
        assertTrue(site.page(Paths.DELAYED).select("table").isEmpty());
    }

    @Test
    void milestonesAroundThePlanAreOthersBusiness() {
        assertFalse(SmallSite.of(plans()).html(Paths.SLIP).contains("AROUND"));
        assertFalse(SmallSite.of(plans()).html(Paths.PROGRESS).contains("AROUND"));
    }

    @Test
    void aFigureWithNothingToShowSaysSo() {
        SmallSite site = SmallSite.of(Plans.plan().with(Milestones.release("NEVER")));
        assertTrue(site.words(Paths.PROGRESS, "main").contains("There is nothing to draw: none of these milestones"));
        assertTrue(site.page(Paths.PROGRESS).select("figure").isEmpty());
        assertTrue(
                site.words(Paths.SLIP, "main").contains("There is nothing to draw: no milestone has a baseline date."));
        assertTrue(site.page(Paths.SLIP).select("figure").isEmpty());
        assertTrue(SmallSite.of(Plans.plan()).page(Paths.SLIP).select("table").isEmpty());
    }

    @Test
    void obsoleteMilestonesAreLeftOutAndThatIsSaid() {
        SmallSite site = SmallSite.of(plans().obsolete(3));
        for (String path : List.of(Paths.PROGRESS, Paths.SLIP, Paths.DELAYED, Paths.REMAINING)) {
            assertTrue(
                    site.words(path, "main")
                            .contains("Obsolete milestones, 3 of them, are left out here as everywhere."),
                    path);
        }
    }

    @Test
    void eachSetHasItsFigureAndItsTables() {
        Document page = SmallSite.of(plans().progress(set("Ends", "DONE"), set("Waits", "LATE", "NEXT")))
                .page(Paths.PROGRESS);
        assertEquals(List.of("Ends #", "Waits #"), page.select("section > h2").eachText());
        assertEquals(List.of("Ends", "Waits"), page.select("nav.toc a").eachText());
        assertEquals(2, page.select("svg.burn-down[role=img] > title").size());
        assertEquals(2, page.select("table.numbers").size());
        assertEquals(
                "Ends: open milestones from 2025-01-01 to 2025-07-31",
                page.expectFirst("#set-1-title").text());
    }

    private static ProgressSet set(String name, String... codes) {
        return new ProgressSet(Optional.of(name), List.of(codes), Optional.empty(), Optional.empty());
    }

    @Test
    void ofVeryManyMilestonesTheFileHasTheRest() {
        Plans plans = Plans.plan();
        for (int i = 0; i < 1001; i++) {
            plans.with(Milestones.release("R-" + i).due("2025-03-01"));
        }
        SmallSite site = SmallSite.of(plans);
        assertEquals(1000, site.page(Paths.SLIP).select("table.moves tbody tr").size());
        assertTrue(site.words(Paths.SLIP, "main")
                .contains("These are the first 1000 of 1001; the file data/slip.json has all."));
        assertTrue(site.page(Paths.PROGRESS).select("table.by-month a").isEmpty());
        assertEquals(
                "1001 0",
                String.join(" ", site.page(Paths.PROGRESS).select(".sum").eachText()));
    }

    /** The script that sorts lists puts a hyphen before the name of a column that is sorted down. */
    @Test
    void columnsHaveNamesWithoutHyphens() {
        SmallSite site = SmallSite.of(plans().with(Milestones.release("SEEN")
                .due("2025-09-01")
                .known("2025-05-31", "2025-09-01", "", "")
                .known("2025-06-30", "2025-09-01", "", "")
                .known("2025-07-31", "2025-09-01", "", "")));
        List<String> names = site.page(Paths.SLIP).select(".moves thead th").eachAttr("class");
        assertEquals(13, names.size());
        assertEquals(13, names.stream().distinct().count());
        assertTrue(names.stream().noneMatch(name -> name.contains("-")), names::toString);
    }
}
