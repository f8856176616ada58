package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Drawn;
import org.milestonesite.harness.TestSite;

/** The timeline of whole sites, read back from what is drawn. */
class TimelineTest {

    @TempDir
    Path folder;

    private Document timeline(TestSite site) {
        return site.builds().page("timeline.html");
    }

    /** REL-1 due 2024-01-31, completed 2024-03-01; REL-2 due 2025-12-31, after REL-1. */
    @Test
    void marksStandWhereTheirDatesAre() {
        Document page = timeline(TestSite.good(folder));
        assertEquals(List.of("REL-1", "REL-2"), page.select(".sheet .code").eachText());
        Drawn drawn = Drawn.of(page.expectFirst(".sheet"));
        assertEquals("2024-01-31", drawn.due("REL-1"));
        assertEquals("2024-03-01", drawn.end("REL-1"));
        assertEquals("2025-12-31", drawn.due("REL-2"));
        assertEquals("2025-07-31", drawn.asOf());
    }

    @Test
    void aRowIsOneLinkThatSaysItsDates() {
        Element row = timeline(TestSite.good(folder)).expectFirst(".sheet li a");
        assertEquals("milestones/REL-1.html", row.attr("href"));
        assertEquals(
                "completed 2024-03-01, 30 days after its baseline date 2024-01-31",
                row.expectFirst("svg > title").text());
        assertEquals("Needed by REL-2", row.expectFirst("svg > desc").text());
        assertEquals(
                List.of("Due 2024-01-31", "Completed 2024-03-01"),
                row.select("svg > * > title").eachText());
    }

    @Test
    void aLineLeadsFromThePredecessorAndIsLitAtBothEnds() {
        Document page = timeline(TestSite.good(folder));
        Element wire = page.expectFirst(".wires path");
        assertEquals(
                List.of("#" + wire.id(), "#" + wire.id()),
                page.select("use.lit").eachAttr("href"));
    }

    @Test
    void anOverdueBarRunsToTheDataDate() {
        Document page = timeline(TestSite.good(folder).replacing("milestones/REL-1.md", "completed: 2024-03-01\n", ""));
        Element row = page.expectFirst(".sheet li");
        assertEquals("overdue", row.expectFirst("[transform]").className());
        assertTrue(row.select("circle").isEmpty());
        assertTrue(row.expectFirst(".bar.open")
                .attr("d")
                .endsWith("H" + Drawn.of(page.expectFirst(".sheet")).asOfX()));
    }

    @Test
    void milestonesWithoutADateAreListedBelow() {
        Document page = timeline(TestSite.good(folder).replacing("milestones/REL-2.md", "due: 2025-12-31\n", ""));
        assertEquals(List.of("REL-1"), page.select(".sheet .code").eachText());
        assertEquals(List.of("REL-2"), page.select("#undated .code").eachText());
    }

    @Test
    void aPlanWithoutDatesSaysSo() {
        Document page = timeline(TestSite.good(folder)
                .replacing("milestones/REL-1.md", "due: 2024-01-31\ncompleted: 2024-03-01\n", "")
                .replacing("milestones/REL-2.md", "due: 2025-12-31\n", ""));
        assertTrue(page.text().contains("No release has a date yet."));
        assertTrue(page.select("svg.chart, table").isEmpty());
    }

    @Test
    void theTableSaysTheSameAndForecastsOnlyWhereThereAreAny() {
        Document page = timeline(TestSite.good(folder));
        assertEquals(
                List.of(
                        "REL-1 First release 2024-01-31 2024-03-01 completed +30",
                        "REL-2 Second release 2025-12-31 planned"),
                page.select("#table tbody tr").eachText());
        assertFalse(page.select("#table th").eachText().contains("Forecast"));
    }

    @Test
    void aTimelineInATextIsANumberedFigure() {
        Document page = TestSite.good(folder)
                .replacing("pages/introduction.md", "## Scope", """
                        [[timeline "Both in time."]]{#fig-time}

                        As [@fig-time] shows.

                        ## Scope""")
                .builds()
                .page("introduction.html");
        Element figure = page.expectFirst("figure#fig-time");
        assertEquals("Figure 1: Both in time.", figure.expectFirst("figcaption").text());
        assertEquals(2, figure.select(".sheet li").size());
        assertEquals("Figure 1", page.expectFirst("a[href=#fig-time]").text());
        assertEquals(
                "Figure 2: The box.", page.expectFirst("#fig-box figcaption").text());
    }

    @Test
    void twoTimelinesOnAPageShareNoIds() {
        Document page = TestSite.good(folder)
                .replacing("pages/introduction.md", "## Scope", "[[timeline]]\n\n[[timeline]]\n\n## Scope")
                .builds()
                .page("introduction.html");
        List<String> ids = page.select(".wires path").eachAttr("id");
        assertEquals(2, ids.stream().distinct().count());
    }

    @Test
    void longTimelinesAreDrawnInSheetsAndVeryLongOnesOnSeveralPages() {
        StringBuilder register = new StringBuilder("code,name,due\n");
        for (int i = 0; i < 450; i++) {
            register.append("REL-%03d,Release,20%02d-03-%02d%n".formatted(i + 100, 20 + i / 28, 1 + i % 28));
        }
        TestSite site = TestSite.good(folder).with("milestones/many.csv", register.toString());
        Document first = timeline(site);
        Document second = site.builds().page("timeline-2.html");
        assertEquals(6, first.select(".sheet").size());
        assertEquals(
                452,
                first.select(".sheet li").size() + second.select(".sheet li").size());
        assertTrue(first.select(".sheet").stream()
                .allMatch(sheet -> sheet.select("li").size() <= 40));
        assertEquals(
                List.of("timeline.html", "timeline-2.html"),
                first.select(".sheets a").eachAttr("href"));
    }

    @Test
    void aReleaseShowsWhereItLies() {
        Document page = TestSite.good(folder).builds().page("milestones/REL-1.html");
        Element strip = page.expectFirst("svg.strip");
        assertEquals(
                "Where it lies in time: completed 2024-03-01, 30 days after its baseline date 2024-01-31",
                strip.attr("aria-label"));
        assertTrue(TestSite.good(folder)
                .builds()
                .page("milestones/FEA-1.html")
                .select("svg.strip")
                .isEmpty());
    }
}
