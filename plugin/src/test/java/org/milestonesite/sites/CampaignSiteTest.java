package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.CsvTable;
import org.milestonesite.harness.TestSite;

/** Test campaigns, the tracker's keys and the key milestones, from sources to files. */
class CampaignSiteTest {

    private static final String REL_1 = "milestones/REL-1.md";
    private static final String REL_2 = "milestones/REL-2.md";

    @TempDir
    Path folder;

    private TestSite good() {
        return TestSite.good(folder).replacing("glossary/skip.txt", "FEA", "FEA\nRFC\nTST\nDOC");
    }

    @Test
    void everyKeyHasItsRowAndEveryReleaseWithoutOneToo() {
        Built built = good().replacing(REL_1, "features:", "jira: RFC-1, RFC-2/RFC-3\ntestPlan: TST-P7\nfeatures:")
                .builds();
        assertEquals(
                List.of(
                        List.of("key", "url", "kind", "milestone", "name", "due", "testPlanDue", "status"),
                        row("RFC-1", "https://issues.example.org/RFC-1", "issue"),
                        row("RFC-2", "https://issues.example.org/RFC-2", "issue"),
                        row("RFC-3", "https://issues.example.org/RFC-3", "issue"),
                        row("TST-P7", "", "test-plan"),
                        List.of("", "", "issue", "REL-2", "Second release", "2025-12-31", "2025-11-16", "planned"),
                        List.of("", "", "test-plan", "REL-2", "Second release", "2025-12-31", "2025-11-16", "planned")),
                CsvTable.rows(built.text("data/tracker.csv")));
        Document page = built.page("tracker.html");
        assertEquals(
                List.of("RFC-1", "RFC-2", "RFC-3", "TST-P7"),
                page.select("#keys tbody th.key").eachText());
        assertEquals(
                "REL-2 Second release no issue, no test plan key 2025-12-31 2025-11-16 planned",
                page.select("#lacking tbody tr").text());
        assertEquals("data/tracker.csv", page.expectFirst("main > p a").attr("href"));
    }

    private static List<String> row(String key, String url, String kind) {
        return List.of(key, url, kind, "REL-1", "First release", "2024-01-31", "2023-12-17", "completed");
    }

    @Test
    void aFeatureHasKeysButNoTestPlanDue() {
        Built built = good().with(
                        "milestones/features.csv",
                        "code,name,due,completed,jira\nFEA-1,First,2023-12-31,2023-12-01,RFC-9\n")
                .builds();
        assertTrue(CsvTable.rows(built.text("data/tracker.csv"))
                .contains(List.of(
                        "RFC-9",
                        "https://issues.example.org/RFC-9",
                        "issue",
                        "FEA-1",
                        "First",
                        "2023-12-31",
                        "",
                        "completed")));
    }

    @Test
    void hostileTextIsNoFormulaAndComesBackAsItWas() {
        String hostile = "=1+1,\"x\"";
        Built built = good().replacing(REL_1, "name: First release", "name: '" + hostile + "'")
                .replacing(REL_1, "features:", "jira: '@see the board'\nfeatures:")
                .builds();
        List<List<String>> rows = CsvTable.rows(built.text("data/tracker.csv"));
        assertEquals("'@see the board", rows.get(1).get(0));
        assertEquals("'" + hostile, rows.get(1).get(4));
        rows.forEach(row -> row.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\t\r].*"), cell)));
    }

    @Test
    void theSettingMovesTheTestPlan() {
        Built built = good().replacing("site.yaml", "links:", "  testPlanDays: 1\nlinks:")
                .builds();
        assertEquals(
                "A test plan is due 1 day before its release.",
                built.page("campaigns.html").expectFirst("p.days").text());
        assertTrue(built.page("milestones/REL-2.html")
                .expectFirst("#milestone-verification")
                .text()
                .contains("2025-12-30"));
    }

    @Test
    void listsAreNoCitationsAndNoUses() {
        TestSite site = good().replacing(REL_2, "features:", "location: At the QX\ntestSpec: ABC-2\nfeatures:");
        Built built = site.builds();
        String glossary = built.page("glossary.html").select("main").text();
        assertFalse(glossary.contains("Campaigns"), glossary);
        assertFalse(built.page("documents/ABC-2.html")
                .select("#cited a")
                .eachAttr("href")
                .contains("../campaigns.html"));
        assertTrue(built.page("campaigns.html").select("article a.term").hasText(), "its terms lead to the glossary");
    }

    @Test
    void textsMayLinkToTheLists() {
        Document page = good().replacing("site.yaml", "links:", "  keyTag: big\nlinks:")
                .replacing(REL_1, "features:", "tags: [big]\nfeatures:")
                .replacing(
                        "pages/introduction.md",
                        "## Scope",
                        "Lists: [a](campaigns.html) [b](open.html) [c](tracker.html) [d](key-milestones.html)"
                                + " [e](data/tracker.csv) [f](fragments/key-milestones.html)\n\n## Scope")
                .builds()
                .page("introduction.html");
        assertEquals(
                List.of(
                        "campaigns.html",
                        "open.html",
                        "tracker.html",
                        "key-milestones.html",
                        "data/tracker.csv",
                        "fragments/key-milestones.html"),
                page.select("main p:contains(Lists) a").eachAttr("href"));
    }

    @Test
    void theSitemapHasTheListsAndNotTheFragment() {
        Built built = good().replacing("site.yaml", "plan:", "  url: https://a.example/\nplan:")
                .replacing("site.yaml", "links:", "  keyTag: big\nlinks:")
                .replacing(REL_1, "features:", "tags: [big]\nfeatures:")
                .builds();
        String sitemap = built.text("sitemap.xml");
        List.of("campaigns", "open", "tracker", "key-milestones")
                .forEach(name -> assertTrue(sitemap.contains("https://a.example/" + name + ".html"), name));
        assertFalse(sitemap.contains("fragments/"));
        List<String> found = built.page("404.html").select("main a").eachAttr("href");
        assertTrue(found.contains("campaigns.html") && found.contains("key-milestones.html"), found::toString);
    }
}
