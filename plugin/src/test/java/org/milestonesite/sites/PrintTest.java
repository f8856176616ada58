package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.TestSite;

/** The whole document on one page. */
class PrintTest {

    @TempDir
    Path folder;

    /** As the good project, but that a page lists the releases and shows the timeline, and another leads to it. */
    private TestSite full() {
        return TestSite.good(folder)
                .replacing("site.yaml", "status: draft", """
                status: draft
                  revision: "2"
                  source: https://src.example.org/
                  changes: [{date: 2024-01-01, description: After REL-1.}]""")
                .with("pages/plan.md", """
                ---
                title: The releases
                order: 2
                ---

                From [the scope](introduction.md#scope) to [the first](#REL-1) of them.[^1]

                [[timeline "All in time."]]{#fig-time}

                [[releases]]

                [^1]: And on to [the glossary](glossary.html).
                """)
                .with("pages/last.md", """
                ---
                title: At last
                numbered: false
                order: 3
                ---

                ## Scope

                As [@fig-time] and [@fig-box] show.[^1] See FEA-2 and [the plan](plan.md).

                [^1]: A note.
                """);
    }

    private static Document print(TestSite site) {
        return site.builds().page("print.html");
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    private static String link(Document page, String section, String text) {
        return page.select("#" + section + " a").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " in " + page.getElementById(section)))
                .attr("href");
    }

    @Test
    void theDocumentStandsInThePublishedOrder() {
        assertEquals(
                List.of(
                        "ABC-1 The plan",
                        "Abstract",
                        "Change record",
                        "Contents",
                        "1 Introduction",
                        "2 The releases",
                        "At last",
                        "3 References",
                        "4 Acronyms"),
                texts(print(full()), "main h1, main h2"));
    }

    @Test
    void everyReleaseIsASectionWithItsFeatures() {
        Document page = print(full());
        assertEquals(List.of("2.1 First release: REL-1", "2.2 Second release: REL-2"), texts(page, ".release h3"));
        assertEquals(
                "Completed 2024-03-01, 30 days after its baseline date 2024-01-31.",
                page.expectFirst("#REL-1 .told").text());
        assertEquals(List.of("FEA-1", "FEA-2"), texts(page, "#REL-2 td.code"));
        assertEquals("overdue", page.expectFirst("#FEA-2 .completed").text());
    }

    @Test
    void theContentsLeadToEverySectionAndRelease() {
        Document page = print(full());
        assertEquals(
                List.of(
                        "#introduction 1 Introduction",
                        "#introduction~scope 1.1 Scope",
                        "#plan 2 The releases",
                        "#REL-1 2.1 First release: REL-1",
                        "#REL-2 2.2 Second release: REL-2",
                        "#last At last",
                        "#last~scope Scope",
                        "#references 3 References",
                        "#acronyms 4 Acronyms"),
                page.select("#contents a").stream()
                        .map(a -> a.attr("href") + " " + a.text())
                        .toList());
    }

    @Test
    void idsAreUniqueAndEveryAnchorIsThere() {
        Document page = print(full());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        for (String href : page.select("a[href^=#]").eachAttr("href")) {
            String anchor = URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8);
            assertNotNull(page.getElementById(anchor), href);
        }
    }

    @Test
    void linksToOtherPagesLeadToWhatThePageHasOfThem() {
        Document page = print(full());
        assertEquals("#introduction~scope", link(page, "plan", "the scope"));
        assertEquals("#REL-1", link(page, "plan", "the first"));
        assertEquals("#acronyms", link(page, "plan", "the glossary"));
        assertEquals("#plan~fig-time", link(page, "last", "Figure 2"));
        assertEquals("#introduction~fig-box", link(page, "last", "Figure 1"));
        assertEquals("#FEA-2", link(page, "last", "FEA-2"));
        assertEquals("#plan", link(page, "last", "the plan"));
        assertEquals("#ref-ABC-2", link(page, "introduction", "ABC-2"));
        assertEquals("#term-QX", link(page, "introduction", "QX"));
        assertEquals("#REL-1", link(page, "changes", "REL-1"));
    }

    @Test
    void whatIsNotPrintedIsLedToWhereItIs() {
        Document page = print(full().with("milestones/more.csv", "code,name,due\nOTHER-1,Another,2025-01-01\n")
                .replacing("pages/last.md", "See FEA-2", "See OTHER-1"));
        assertEquals("milestones/OTHER-1.html", link(page, "last", "OTHER-1"));
        assertEquals("milestones/REL-1.html", link(page, "REL-1", "REL-1"));
    }

    @Test
    void footnotesAreNumberedThroughTheDocument() {
        assertEquals(List.of("1", "2"), texts(print(full()), ".footnote-ref"));
    }

    @Test
    void aTermIsMarkedOnceInTheWholeDocument() {
        TestSite site = full().replacing("pages/last.md", "See FEA-2", "The QX and FEA-2");
        assertEquals(List.of("QX"), texts(print(site), "a.term"));
    }

    @Test
    void releasesAndTimelineAreThereThoughNoPageShowsThem() {
        Document page = print(TestSite.good(folder));
        assertEquals(
                List.of("1 Introduction", "2 Releases", "3 Timeline", "4 References", "5 Acronyms"),
                texts(page, "main section:not(.front) > h2"));
        assertEquals(List.of("2.1 First release: REL-1", "2.2 Second release: REL-2"), texts(page, ".release h3"));
        assertEquals(2, page.select("#timeline .row-code").size());
    }

    @Test
    void releasesListedTwiceHaveTheirAnchorsOnce() {
        Document page = print(full().replacing("pages/last.md", "See FEA-2", "See\n\n[[releases]]\n\nFEA-2"));
        assertEquals(4, page.select(".release").size());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void anchorsStayWhenTextAboveIsAdded() {
        List<String> before = print(full()).select("main section [id], main section[id]").eachAttr("id").stream()
                .filter(id -> !id.startsWith("fn"))
                .toList();
        List<String> after = print(
                        full().replacing("pages/introduction.md", "## Scope", "## New\n\nText.[^9]\n\n## Scope")
                                .replacing("pages/introduction.md", "See [@fig-box]", "[^9]: Note.\n\nSee [@fig-box]"))
                .select("[id]")
                .eachAttr("id");
        assertTrue(after.containsAll(before), () -> before + " / " + after);
    }

    @Test
    void everyPageLeadsToItAndTheHomePageSaysSo() {
        var built = full().builds();
        assertEquals(
                "../print.html",
                built.page("milestones/REL-1.html")
                        .expectFirst("footer a[href$=print.html]")
                        .attr("href"));
        assertEquals(
                "The whole document on one page",
                built.page("index.html")
                        .expectFirst("#contents a[href=print.html]")
                        .text());
        assertFalse(built.text("index.html").contains("ABC-1.pdf"));
    }

    @Test
    void aSheetSaysInItsMarginWhichEditionItIs() {
        String css = full().builds().text("assets/edition.css");
        assertTrue(css.contains("\"ABC\\2d 1\\2c \\20 revision\\20 2\\2c "), css);
        assertTrue(css.contains("@top-right { content: \"DRAFT"), css);
        String hostile = TestSite.good(folder.resolve("b"))
                .replacing("site.yaml", "status: draft", "status: approved\n  revision: '\"; } * { color: red } \\'")
                .builds()
                .text("assets/edition.css");
        assertFalse(hostile.contains("red }"), hostile);
        assertFalse(hostile.contains("DRAFT"), hostile);
    }
}
