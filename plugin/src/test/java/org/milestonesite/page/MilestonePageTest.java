package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.PageId;

class MilestonePageTest {

    private static final String PATH = "milestones/LDM-503-01.html";

    private final SmallSite site = SmallSite.of(Plans.plan()
            .with(Milestones.release("LDM-503-01")
                    .named("Science Platform & <b>")
                    .due("2017-11-30", "2017-10-01")
                    .completed("2018-05-30")
                    .features("DM-1", "DM-2", "DM-3")
                    .aka("LDM-503-1")
                    .testSpec(Texts.citing("See ", "DMTR-51"))
                    .body(Texts.citing("Told in ", "DMTR-51")))
            .with(Milestones.release("LDM-503-02").due("2024-01-11").predecessors("LDM-503-01"))
            .with(Milestones.release("LDM-503-03").due("2025-09-11").note("Nothing new, by design."))
            .with(Milestones.feature("DM-1")
                    .due("2017-11-01")
                    .completed("2017-11-30")
                    .releases("LDM-503-01"))
            .with(Milestones.feature("DM-2")
                    .due("2017-11-02")
                    .completed("2018-06-30")
                    .releases("LDM-503-01"))
            .with(Milestones.feature("DM-3").due("2017-11-03").releases("LDM-503-01"))
            .campaign("LDM-503-01", "The campaign of LDM-503-01.")
            .document("DMTR-51", "Data Management Test Report")
            .term("PDAC", "Prototype Data Access Center", new PageId.OfMilestone("LDM-503-01"))
            .mentions("LDM-503-01", new PageId.OfMilestone("LDM-503-02"))
            .mentions("LDM-503-01", new PageId.Home()));

    @Test
    void beginsWithCodeNameAndTheAnswer() {
        assertEquals("LDM-503-01 Science Platform & <b>", site.words(PATH, "h1"));
        assertEquals(
                "Completed 2018-05-30, 181 days after its baseline date 2017-11-30.", site.words(PATH, "p.answer"));
        assertEquals(
                "Due 2024-01-11; 567 days after it on the data date 2025-07-31, not completed.",
                site.words("milestones/LDM-503-02.html", "p.answer"));
        assertEquals(
                "Due 2025-09-11, 42 days after the data date 2025-07-31.",
                site.words("milestones/LDM-503-03.html", "p.answer"));
    }

    @Test
    void factsHaveMachineReadableDates() {
        Document page = site.page(PATH);
        assertEquals("2017-11-30", page.expectFirst("dl.facts dd.due time").attr("datetime"));
        assertEquals(
                "2018-05-30", page.expectFirst("dl.facts dd.completed time").attr("datetime"));
        assertEquals("LDM-503-1", page.expectFirst("dl.facts dd.older-codes").text());
        Document open = site.page("milestones/LDM-503-02.html");
        assertNull(open.selectFirst("dl.facts dd.completed time"));
        assertEquals("not completed", open.expectFirst("dl.facts dd.completed").text());
    }

    @Test
    void featuresStandInTheirOrderWithWhatSetsThemApart() {
        Document page = site.page(PATH);
        assertEquals(
                List.of("DM-1", "DM-2", "DM-3"),
                page.select("#features table.milestones tr[data-code]").eachAttr("data-code"));
        assertEquals(
                List.of("31 days after the release", "not completed with the release"),
                page.select("#features .remark").eachText());
        assertEquals(
                "3 features, 2 completed as of 2025-07-31; 1 after the release.",
                page.expectFirst("#features p").text());
        assertEquals(
                "the feature 31 days later",
                site.page("milestones/DM-2.html")
                        .expectFirst("#milestone-releases .remark")
                        .text());
    }

    @Test
    void aReleaseWithoutFeaturesSaysSoInItsOwnWordsIfItHasAny() {
        assertEquals(
                "No new functionality comes with this milestone: it refines or improves what earlier ones delivered.",
                site.words("milestones/LDM-503-02.html", "#features p"));
        assertEquals("Features # Nothing new, by design.", site.words("milestones/LDM-503-03.html", "#features"));
    }

    @Test
    void predecessorsThatAreNoFeaturesAreNamed() {
        assertEquals(
                "LDM-503-01 Science Platform & <b> completed 2018-05-30, 181 days after its baseline date 2017-11-30",
                site.words("milestones/LDM-503-02.html", "#milestone-depends-on li"));
        assertNull(site.page(PATH).selectFirst("#milestone-depends-on"));
        assertNull(site.page("milestones/DM-1.html").selectFirst("#milestone-needed-by"));
    }

    @Test
    void aTestDocumentIsLabelledByWhatItIs() {
        assertEquals(
                List.of("Missing", "Test plan", "Test report", "Open features", "Late features"),
                site.page(PATH).select("#milestone-verification dt").eachText());
        assertTrue(site.words(PATH, "#milestone-verification p").startsWith("The campaign of LDM-503-01."));
    }

    @Test
    void everyValueTellsWhereItComesFrom() {
        Document page = site.page(PATH);
        assertEquals(
                "Due 2017-11-30 replaces 2017-10-01 of milestones/LDM-503-01.md:2 milestones/LDM-503-01.md:4",
                page.select("table.origins tbody tr").get(2).text());
        assertEquals(
                "https://edit.example/milestones/LDM-503-01.md#L1",
                page.expectFirst("#milestone-sources p a").attr("href"));
    }

    @Test
    void neighboursInDocumentOrderAndWhatMentionsItAreLinked() {
        assertEquals(
                List.of("LDM-503-01.html", "LDM-503-03.html"),
                site.page("milestones/LDM-503-02.html").select("nav.around a").eachAttr("href"));
        assertEquals(
                List.of("LDM-503-02.html", "../index.html", "../glossary.html#term-PDAC"),
                site.page(PATH).select("aside.beside section a").eachAttr("href"));
    }

    @Test
    void anOlderCodeLeadsToTheNewOne() {
        Document page = site.page("milestones/LDM-503-1.html");
        assertEquals(
                "0; url=LDM-503-01.html",
                page.expectFirst("meta[http-equiv=refresh]").attr("content"));
        assertEquals("LDM-503-01.html", page.expectFirst("main p a").attr("href"));
    }
}
