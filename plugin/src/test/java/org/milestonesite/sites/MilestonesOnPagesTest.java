package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.sites.PageLinks.link;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** What pages say of milestones, and how releases hold their features. */
class MilestonesOnPagesTest {

    private static final String REL_1 = "milestones/REL-1.md";

    private static final String PAGE = "pages/introduction.md";

    @TempDir
    Path folder;

    @Test
    void eitherEndMayStateARelation() {
        Built built = TestSite.good(folder)
                .replacing("milestones/REL-2.md", "predecessors: [REL-1]\n", "")
                .replacing(REL_1, "features:", "successors: [REL-2]\nfeatures:")
                .builds();
        assertTrue(built.text("data/milestones.json").contains("\"predecessors\" : [ \"FEA-1\", \"REL-1\", \"FEA-2\" ]")
                || built.text("data/milestones.json")
                        .replaceAll("\\s", "")
                        .contains("[\"FEA-1\",\"REL-1\",\"FEA-2\"]"));
    }

    /** A release may have many features: those that a file states are one row. */
    @Test
    void everyValueSaysWhereItStandsAndSoDoesEveryRelation() {
        TestSite site = TestSite.good(folder)
                .with("milestones/zz.yaml", "- code: FEA-3\n  name: Third\n  due: 2025-08-31\n  successors: [REL-2]\n")
                .with("pages/empty.md", "---\ntitle: Empty\n---\n");
        assertEquals(
                List.of(
                        "Code | REL-2 | src/milestones/milestones/REL-2.md:2",
                        "Name | Second release | src/milestones/milestones/REL-2.md:3",
                        "Due | 2025-12-31 | src/milestones/milestones/REL-2.md:4",
                        "Features | FEA-1, FEA-2 | src/milestones/milestones/REL-2.md:7–8",
                        "Features | FEA-3 | src/milestones/milestones/zz.yaml:4",
                        "Depends on | REL-1 | src/milestones/milestones/REL-2.md:5",
                        "Text | After REL-1, see [ABC-2, §3]. | src/milestones/milestones/REL-2.md:12"),
                origins(site, "REL-2"));
        assertEquals(
                List.of(
                        "Code | FEA-1 | src/milestones/milestones/features.csv:2",
                        "Name | First feature | src/milestones/milestones/features.csv:2",
                        "Due | 2023-12-31 | src/milestones/milestones/features.csv:2",
                        "Completed | 2023-12-01 | src/milestones/milestones/features.csv:2",
                        "Releases it belongs to | REL-1 | src/milestones/milestones/REL-1.md:6",
                        "Releases it belongs to | REL-2 | src/milestones/milestones/REL-2.md:7"),
                origins(site, "FEA-1"));
    }

    private static List<String> origins(TestSite site, String code) {
        return site.builds().page("milestones/" + code + ".html").select("table.origins tbody tr").stream()
                .map(row -> String.join(" | ", row.select("th, td").eachText()))
                .toList();
    }

    @Test
    void releasesAreTheSectionsOfANumberedPageWithoutHeadings() {
        TestSite site = TestSite.good(folder)
                .with("pages/list.md", "---\ntitle: Functionality\norder: 2\n---\n\n[[releases]]\n\n[[releases]]\n")
                .replacing(REL_1, "features: [FEA-1]", "note: Only the QX.")
                .replacing(REL_1, "It brings", "See [its section](../pages/list.md#REL-1). It brings");
        Document page = site.builds().page("list.html");
        Element first = page.selectFirst("table.brings");
        assertEquals(
                List.of("2.1 First release", "2.2 Second release"),
                first.select("tr[id^=REL] td.name").eachText());
        assertEquals(
                List.of("2.1 REL-1", "2.2 REL-2"),
                page.select("nav.release-sections dd a").eachText());
        assertEquals(
                "#REL-2", page.select("nav.release-sections a:contains(REL-2)").attr("href"));
        assertEquals("Only the QX.", first.select("tr#REL-1 + tr.says").text());
        assertEquals(2, page.select("table.brings").size());
        assertEquals(1, page.select("tr[id=REL-1]").size(), "an anchor stands once");
        assertEquals(List.of("2024", "2025"), page.select("aside .toc a").eachText());
        assertFalse(site.builds().page("index.html").select("#contents").text().contains("REL-1"));
        assertEquals("../list.html#REL-1", link(site.builds().page("milestones/REL-1.html"), "its section"));
    }

    @Test
    void aPageWithHeadingsKeepsThemForItsSections() {
        Document page = TestSite.good(folder)
                .replacing(PAGE, "## Scope", "[[releases]]\n\n## Scope")
                .replacing(REL_1, "features: [FEA-1]\n", "")
                .builds()
                .page("introduction.html");
        assertTrue(page.select("tr[id]").isEmpty());
        assertTrue(page.select("tr.says").text().startsWith("No new functionality"));
    }

    @Test
    void releasesThatShareAFeatureShareOneMilestone() {
        Document feature = TestSite.good(folder).builds().page("milestones/FEA-1.html");
        assertEquals("REL-1.html", link(feature, "REL-1"));
        assertEquals("REL-2.html", link(feature, "REL-2"));
    }

    @Test
    void aNameThatWasCutIsMarkedWhereverItIsPrinted() {
        Built built = TestSite.good(folder)
                .replacing("milestones/features.csv", "code,name,due,completed", "code,name,due,completed,nameCut")
                .replacing("milestones/features.csv", "2023-12-01", "2023-12-01,true")
                .replacing(PAGE, "## Scope", "[[releases]]\n\n## Scope")
                .replacing("milestones/REL-2.md", "name: Second release", "name: Second rel\nnameCut: true")
                .builds();
        String cut = "[aria-label='name cut by the scheduling tool']";
        for (String row : List.of(
                "milestones/REL-1.html tr[data-code=FEA-1]",
                "introduction.html tr[data-code=REL-1] + tr",
                "introduction.html tr[data-code=REL-2]",
                "milestones/index.html tr[id=FEA-1]",
                "milestones/FEA-1.html h1",
                "milestones/FEA-2.html a[rel=prev]",
                "milestones/REL-1.html #milestone-needed-by",
                "timeline.html tr[data-code=REL-2]")) {
            String[] parts = row.split(" ", 2);
            assertEquals(1, built.page(parts[0]).select(parts[1]).select(cut).size(), row);
        }
        assertEquals(0, built.page("milestones/REL-1.html").select("h1 " + cut).size());
        String data = built.text("data/milestones.json").replaceAll("\\s", "");
        assertTrue(data.contains("\"name\":\"Firstfeature\",\"nameCut\":true"), data);
    }

    @Test
    void aReleaseWithoutFeaturesSaysSo() {
        TestSite site = TestSite.good(folder).replacing(REL_1, "features: [FEA-1]\n", "");
        assertTrue(text(site, "milestones/REL-1.html").contains("No new functionality"));
        site.replacing(REL_1, "completed:", "note: Nothing new, on purpose.\ncompleted:");
        assertFalse(text(site, "milestones/REL-1.html").contains("No new functionality"));
        assertTrue(text(site, "milestones/REL-1.html").contains("Nothing new, on purpose."));
    }

    @Test
    void aFeatureCompletedAfterItsReleaseIsMarkedWhereItStands() {
        Element row = TestSite.good(folder)
                .replacing("milestones/features.csv", "2023-12-01", "2024-03-05")
                .builds()
                .page("milestones/REL-1.html")
                .selectFirst("#features tr[data-code=FEA-1]");
        assertTrue(row.text().contains("after"), row::text);
    }

    @Test
    void obsoleteMilestonesAreListedNowhere() {
        Built built = TestSite.good(folder)
                .replacing("site.yaml", "  features:", "  exclude: [FEA-2]\n  features:")
                .builds();
        built.texts().forEach((path, text) -> assertFalse(text.contains("FEA-2"), path));
    }

    private static String text(TestSite site, String path) {
        return site.builds().page(path).text();
    }
}
