package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Shortcode;

class ListPagesTest {

    private static final PageId PROSE = new PageId.Prose("intro");
    private static final LinkedText CITING = Texts.citing("As planned in ", "LDM-503");

    private static Plans plan() {
        Plans plan = Plans.plan()
                .page(Texts.page("intro", "Introduction", 1, CITING))
                .with(Milestones.release("LDM-503-01")
                        .due("2017-11-30")
                        .completed("2018-05-30")
                        .features("DM-1"))
                .with(Milestones.release("LDM-503-03").due("2017-11-30").completed("2017-11-29"))
                .with(Milestones.release("LDM-503-02").due("2024-01-11"))
                .with(Milestones.release("LDM-503-17a").due("2025-09-11"))
                .with(Milestones.release("LDM-503-99"))
                .with(Milestones.feature("DM-1").due("2016-01-01").withoutPage())
                .change(Optional.of("1.0"), "2017-08-18", "First.")
                .change(Optional.empty(), "2018-03-16", "Second.")
                .document("LDM-503", "Controlled Document", new Plan.Mentioned(PROSE, CITING, 0))
                .term("AP", "Alert Production", PROSE, new PageId.OfMilestone("LDM-503-01"))
                .term("42", "an answer");
        PageId[] many = new PageId[9];
        java.util.Arrays.fill(many, PROSE);
        return plan.term("DM", "Data Management", many);
    }

    /** Those of empty elements too. */
    private static List<String> texts(Document page, String selector) {
        return page.select(selector).stream().map(element -> element.text()).toList();
    }

    private final SmallSite site = SmallSite.of(plan());

    @Test
    void theIndexListsAllByYearWithStatusAndDays() {
        Document page = site.page("milestones/index.html");
        assertEquals(
                List.of("LDM-503-01", "LDM-503-03", "LDM-503-02", "LDM-503-17a", "LDM-503-99", "DM-1"),
                page.select("table.index tbody tr:not(.year)").eachAttr("id"));
        assertEquals(
                List.of("2017", "2024", "2025", "No due date", "2016"),
                page.select("tr.year").eachText());
        assertEquals(List.of("+181", "−1", "+567", "", "", "+3499"), texts(page, "tr td:nth-child(6)"));
        assertEquals(
                List.of("completed", "completed", "overdue", "planned", "undated", "overdue"),
                page.select("td.status").eachText());
        assertEquals(
                "status completed late", page.expectFirst("#LDM-503-01 .status").className());
    }

    @Test
    void aMilestoneWithoutAPageHasItsRowToLinkTo() {
        assertNull(site.page("milestones/index.html").getElementById("DM-1").selectFirst("a"));
        assertTrue(site.pages().stream().noneMatch(path -> path.contains("DM-1")));
    }

    @Test
    void homeTellsTheStateOfThePlan() {
        Document page = site.page("index.html");
        assertEquals(
                "5 releases: 2 completed, 1 overdue, 1 to come, 1 undated, as of 2025-07-31.",
                page.expectFirst("#state p").text());
        assertEquals(
                List.of(
                        "LDM-503-01 Name of LDM-503-01 completed 2018-05-30, 181 days after its baseline date 2017-11-30",
                        "LDM-503-17a Name of LDM-503-17a due 2025-09-11, 42 days after the data date 2025-07-31"),
                page.select("#state dd").eachText());
        assertEquals("timeline.html", page.expectFirst("#state a.small").attr("href"));
        assertEquals(
                List.of("completed", "completed", "overdue", "baseline"),
                page.select("#state .strip :is(circle, svg path)").eachAttr("class"));
    }

    @Test
    void homeIsTheTitlePage() {
        Document page = site.page("index.html");
        assertEquals("LDM-564 Data Management Releases", page.expectFirst("h1").text());
        assertEquals(
                "William O'Mullane, Frossie Economou",
                page.expectFirst("p.authors").text());
        assertEquals(List.of("1.0", ""), texts(page, "table.changes td.version"));
        assertEquals("2017-08-18", page.expectFirst("table.changes td.date").text());
        assertEquals(
                "Not yet approved by anyone.", page.expectFirst(".statement").text());
    }

    @Test
    void theGlossaryGoesFromAToZWithThePagesThatUseEachTerm() {
        Document page = site.page("glossary.html");
        assertEquals(
                "Alert Production Used on 1 Introduction, LDM-503-01",
                page.expectFirst("#term-AP + dd").text());
        assertEquals("an answer", page.expectFirst("#term-42 + dd").text());
        assertEquals(
                "Used on 9 pages", page.expectFirst("#term-DM + dd summary").text());
        assertEquals(List.of("A #", "0–9 #", "D #"), page.select("main h2").eachText());
    }

    @Test
    void referencesHaveThePublishedForm() {
        assertEquals(
                "[LDM-503], Comoretto, G., 2019, Title of LDM-503, Controlled Document LDM-503,"
                        + " URL https://ldm-503.lsst.io/ cited on 1 page",
                site.words("documents/index.html", "ol.references li#LDM-503"));
    }

    @Test
    void aDocumentTellsWhereItIsCitedAndHowToCiteIt() {
        Document page = site.page("documents/LDM-503.html");
        assertEquals("1 Introduction", page.expectFirst("#cited h3 a").text());
        assertEquals("LDM-503", page.expectFirst("#cited blockquote mark").text());
        assertEquals("@techreport{LDM-503,\n}", page.expectFirst("pre").wholeText());
        assertEquals(
                List.of("Authors", "Type", "Number"),
                page.select("dl.entries dt").eachText());
    }

    @Test
    void everyFigureThatTextsKnowIsMade() {
        Plan made = plan().made();
        Inserts inserts =
                Pages.of(made, new Paths(made), SmallSite.THEME.messages()).inserts();
        for (String name : Shortcode.FIGURES) {
            for (String path : List.of("a/b.html", Paths.PRINT)) {
                assertTrue(
                        inserts.of(new Shortcode.Figure(name), path, 0, Texts.PLAIN)
                                .isPresent(),
                        name);
            }
        }
    }

    @Test
    void theReleasesCanStandInATextOfAnyFolder() {
        Plan made = plan().made();
        Inserts inserts =
                Pages.of(made, new Paths(made), SmallSite.THEME.messages()).inserts();
        Inserts.Insert insert = inserts.of(new Shortcode.Figure("releases"), "a/b.html", 0, Texts.PLAIN)
                .orElseThrow();
        ReleasesView view = (ReleasesView) insert.view();
        assertEquals(
                List.of("2017", "2024", "2025", "No due date"),
                view.years().stream().map(ReleasesView.Year::title).toList());
        ReleasesView.Release first = view.years().get(0).releases().get(0);
        assertEquals("../milestones/LDM-503-01.html", first.release().href());
        assertEquals(
                List.of("DM-1"),
                first.features().stream().map(ReleasesView.Row::code).toList());
        assertTrue(inserts.of(new Shortcode.Figure("timelines"), "a/b.html", 0, Texts.PLAIN)
                .isEmpty());
    }
}
