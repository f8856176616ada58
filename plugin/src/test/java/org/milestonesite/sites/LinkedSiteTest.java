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
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Whole sites of a few lines: what leads where. */
class LinkedSiteTest {

    private static final String REL_1 = "milestones/REL-1.md";
    private static final String PAGE = "pages/introduction.md";

    @TempDir
    Path folder;

    @Test
    void theSiteHasTheseFiles() {
        assertEquals(
                List.of(
                        "404.html",
                        "assets/about.js",
                        "assets/changes.css",
                        "assets/edition.css",
                        "assets/figures.css",
                        "assets/graph.css",
                        "assets/icon.svg",
                        "assets/lists.js",
                        "assets/look.js",
                        "assets/minisearch-license.txt",
                        "assets/minisearch.js",
                        "assets/print.css",
                        "assets/search-engine.js",
                        "assets/search-page.js",
                        "assets/search-view.js",
                        "assets/search.js",
                        "assets/site.css",
                        "assets/site.js",
                        "assets/whole.css",
                        "campaigns.html",
                        "changes/feed.xml",
                        "changes/index.html",
                        "data/changes.schema.json",
                        "data/graph.json",
                        "data/graph.schema.json",
                        "data/milestones.csv",
                        "data/milestones.json",
                        "data/milestones.schema.json",
                        "data/progress.json",
                        "data/progress.schema.json",
                        "data/releases.ics",
                        "data/slip.json",
                        "data/slip.schema.json",
                        "data/timeline.json",
                        "data/timeline.schema.json",
                        "data/tracker.csv",
                        "delayed.html",
                        "documents/ABC-2.html",
                        "documents/index.html",
                        "figures/box.svg",
                        "glossary.html",
                        "graph.html",
                        "index.html",
                        "introduction.html",
                        "milestones/FEA-1.html",
                        "milestones/FEA-2.html",
                        "milestones/REL-1.html",
                        "milestones/REL-2.html",
                        "milestones/index.html",
                        "objects.inv",
                        "open.html",
                        "print.html",
                        "progress.html",
                        "remaining.html",
                        "search.html",
                        "search/names.js",
                        "search/texts-0.js",
                        "search/wording.js",
                        "search/words-0.js",
                        "slip.html",
                        "timeline.html",
                        "tracker.html"),
                TestSite.good(folder).builds().paths());
    }

    @Test
    void aCodeInTextLeadsToItsPage() {
        Document page = TestSite.good(folder).builds().page("introduction.html");
        assertEquals("milestones/REL-1.html", link(page, "REL-1"));
    }

    @Test
    void aHandleInTextLeadsToItsDocument() {
        Document page = TestSite.good(folder).builds().page("introduction.html");
        assertEquals("documents/ABC-2.html", link(page, "ABC-2"));
    }

    @Test
    void aCitationCarriesItsLocator() {
        Document page = TestSite.good(folder).builds().page("milestones/REL-2.html");
        assertEquals("../documents/ABC-2.html", link(page, "[ABC-2, §3]"));
    }

    @Test
    void olderCodeLeadsToNewPage() {
        Built built = TestSite.good(folder)
                .replacing(REL_1, "features:", "aka: [OLD-9]\nfeatures:")
                .replacing(PAGE, "The QX", "OLD-9: The QX")
                .replacing("glossary/skip.txt", "FEA", "FEA\nOLD")
                .builds();
        assertEquals("milestones/REL-1.html", link(built.page("introduction.html"), "OLD-9"));
        Document older = built.page("milestones/OLD-9.html");
        assertTrue(older.select("meta[http-equiv=refresh]").attr("content").endsWith("REL-1.html"));
        assertEquals("REL-1.html", older.select("main p a[href]").attr("href"));
    }

    @Test
    void olderCodeThatIsAlsoATermIsNotLinkedInProse() {
        Document page = TestSite.good(folder)
                .replacing(REL_1, "features:", "aka: [QX]\nfeatures:")
                .builds()
                .page("introduction.html");
        assertEquals("glossary.html#term-QX", page.select("main a.term").attr("href"));
    }

    @Test
    void theOwnHandleLeadsHome() {
        Document page = TestSite.good(folder)
                .replacing(REL_1, "It brings", "ABC-1: it brings")
                .builds()
                .page("milestones/REL-1.html");
        assertEquals("../index.html", page.select("main p a:containsOwn(ABC-1)").attr("href"));
    }

    @Test
    void anIssueKeyLeadsToItsTracker() {
        Document page = TestSite.good(folder)
                .replacing("glossary/skip.txt", "FEA", "FEA\nRFC")
                .replacing(PAGE, "The QX", "RFC-12: the QX")
                .builds()
                .page("introduction.html");
        assertEquals("https://issues.example.org/RFC-12", link(page, "RFC-12"));
    }

    @Test
    void aMilestoneWithoutAPageIsLinkedByItsRow() {
        Built built = TestSite.good(folder)
                .replacing("site.yaml", "  features:", "  pages: [\"REL-*\"]\n  features:")
                .builds();
        assertFalse(built.paths().contains("milestones/FEA-1.html"));
        assertEquals("index.html#FEA-1", link(built.page("milestones/REL-1.html"), "FEA-1"));
        assertEquals(1, built.page("milestones/index.html").select("tr#FEA-1").size());
    }

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
    void aDocumentNamesWhoCitesItWithTheSentence() {
        Document document = TestSite.good(folder).builds().page("documents/ABC-2.html");
        assertTrue(document.text().contains("The QX is described in ABC-2, and REL-1 brings it."));
        assertEquals(
                "../introduction.html",
                document.select("main a:containsOwn(Introduction)").attr("href"));
    }

    @Test
    void aDocumentThatMentionsAMilestoneIsAmongItsBacklinks() {
        Built built = TestSite.good(folder)
                .replacing("references.bib", "{The other document}", "{Report on REL-1 of the QX}")
                .replacing("references.bib", "  year =", "  note = {Replaces the NIX of FEA-1, see FEA-77},\n  year =")
                .builds();
        assertEquals("", built.console().strip());
        Document document = built.page("documents/ABC-2.html");
        assertEquals(
                "../milestones/REL-1.html", document.select(".reference cite a").attr("href"));
        assertEquals("../milestones/FEA-1.html", link(document, "FEA-1"));
        assertEquals(
                List.of("../introduction.html", "REL-2.html", "../documents/ABC-2.html"),
                built.page("milestones/REL-1.html")
                        .select("aside section:contains(Mentioned) a")
                        .eachAttr("href"));
    }

    @Test
    void theDocumentOfTheCampaignSentenceIsUsedByReleasesAndQuotedOnce() {
        Built built = TestSite.good(folder)
                .replacing(
                        "site.yaml", "  features:", "  campaign: \"{code} is verified after [@ABC-2].\"\n  features:")
                .builds();
        assertEquals(
                List.of("../documents/ABC-2.html"),
                built.page("milestones/REL-1.html")
                        .select("aside section:contains(cited) a")
                        .eachAttr("href"));
        Document document = built.page("documents/ABC-2.html");
        Element folded = document.selectFirst("details.campaigns");
        assertEquals(
                "In the campaign sentence of 2 releases",
                folded.select("summary").text());
        assertEquals(
                "REL-1 is verified after [ABC-2].", folded.select("blockquote").text());
        assertEquals(List.of("REL-1", "REL-2"), folded.select("li").eachText());
        assertEquals(4, document.select("blockquote").size(), "home, introduction, REL-2 and the campaign");
        assertTrue(built.page("documents/index.html").text().contains("cited on 4 pages"));
        String data = built.text("data/milestones.json");
        assertTrue(data.contains("\"documents\": [ \"ABC-2\" ]"), data);
        assertTrue(
                data.contains("\"citedBy\": [ \"index.html\", \"introduction.html\","
                        + " \"milestones/REL-2.html\", \"milestones/REL-1.html\" ]"),
                data);
    }

    @Test
    void aDocumentThatNobodyCitesIsNoBacklink() {
        Document page = TestSite.good(folder)
                .with("references/more.bib", "@misc{ABC-7, title={On FEA-2}, number={ABC-7}}\n")
                .builds()
                .page("milestones/FEA-2.html");
        assertFalse(page.text().contains("ABC-7"));
    }

    @Test
    void onlyCitedDocumentsAreListed() {
        Built built = TestSite.good(folder)
                .with("references/more.bib", "@misc{ABC-7, title={Uncited}, number={ABC-7}}\n")
                .builds();
        assertFalse(built.paths().contains("documents/ABC-7.html"));
        assertFalse(built.page("documents/index.html").text().contains("Uncited"));
    }

    @Test
    void aTermIsMarkedAtItsFirstUseOnAPageOnly() {
        Document page = TestSite.good(folder)
                .replacing(PAGE, "See [@fig-box]", "The QX, `QX`, [QX](#scope). See [@fig-box]")
                .builds()
                .page("introduction.html");
        assertEquals(1, page.select("main a.term").size());
        assertEquals("Quick exchange", page.select("main a.term abbr").attr("title"));
    }

    @Test
    void aPluralAndAPossessiveAreTheTerm() {
        Built built = TestSite.good(folder)
                .replacing(REL_1, "the QX to all", "QXs to the QX's users")
                .builds();
        assertEquals(
                "QXs", built.page("milestones/REL-1.html").select("main a.term").text());
    }

    @Test
    void aFigureHasItsNumberAndIsReferredToByIt() {
        Document page = TestSite.good(folder).builds().page("introduction.html");
        assertEquals(
                "Figure 1: The box.", page.select("figure#fig-box figcaption").text());
        assertEquals("#fig-box", link(page, "Figure 1").replaceFirst("^introduction.html", ""));
    }

    @Test
    void aWideDrawingScrollsWhereItDoesNotFit() {
        TestSite site = TestSite.good(folder);
        assertTrue(site.builds().page("introduction.html").select(".drawing").isEmpty());
        Element wide = site.replacing("figures/box.svg", "0 0 10 10", "0 0 720 400")
                .builds()
                .page("introduction.html")
                .selectFirst("figure .drawing");
        assertEquals("0", wide.attr("tabindex"));
        assertEquals("Figure 1", wide.attr("aria-label"));
    }

    @Test
    void anImageIsFoundByItsEscapedName() {
        Document page = TestSite.good(folder)
                .with("figures/my fig.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .replacing(PAGE, "figures/box.svg", "figures/my%20fig.svg")
                .builds()
                .page("introduction.html");
        assertEquals("figures/my%20fig.svg", page.select("figure img").attr("src"));
    }

    @Test
    void aScriptOfTheThemeIsReferredToFromEveryFolder() {
        Built built = TestSite.good(folder)
                .with("theme/assets/x.js", "")
                .with(
                        "theme/templates/shell-end.mustache",
                        "</div>{{#shell}}<script src=\"{{assets}}x.js\" defer></script>{{/shell}}</body></html>\n")
                .builds();
        assertEquals(
                "assets/x.js", built.page("index.html").select("body script").attr("src"));
        assertEquals(
                "../assets/x.js",
                built.page("milestones/REL-1.html").select("body script").attr("src"));
    }

    @Test
    void theStatementOfADraftIsPrintedWhileItIsOne() {
        TestSite site = TestSite.good(folder).replacing("site.yaml", "  abstract:", "  statement: Wait.\n  abstract:");
        assertEquals(
                "Wait.", site.builds().page("index.html").select(".statement").text());
        site.replacing("site.yaml", "status: draft", "status: approved");
        assertTrue(site.builds().page("index.html").select(".statement").isEmpty());
    }

    @Test
    void theDescriptionOfAPageEndsOnce() {
        String description = TestSite.good(folder)
                .builds()
                .page("milestones/REL-1.html")
                .select("meta[name=description]")
                .attr("content");
        assertEquals(
                "REL-1, First release: Completed 2024-03-01, 30 days after its baseline date 2024-01-31.", description);
    }

    @Test
    void obsoleteMilestonesAreListedNowhere() {
        Built built = TestSite.good(folder)
                .replacing("site.yaml", "  features:", "  exclude: [FEA-2]\n  features:")
                .builds();
        built.texts().forEach((path, text) -> assertFalse(text.contains("FEA-2"), path));
    }

    @Test
    void pagesOfFoldersWorkToo() {
        Built built = TestSite.good(folder)
                .with("pages/a/deep.md", "---\ntitle: Deep\n---\n\nREL-1, [back](../introduction.md#scope).\n")
                .builds();
        Document page = built.page("a/deep.html");
        assertEquals("../milestones/REL-1.html", link(page, "REL-1"));
        assertEquals("../introduction.html#scope", link(page, "back"));
    }

    private static String text(TestSite site, String path) {
        return site.builds().page(path).text();
    }

    private static String link(Document page, String text) {
        Element found = page.select("main a[href]").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " in " + page.select("main a")));
        return found.attr("href");
    }
}
