package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.sites.PageLinks.link;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
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
    void pagesOfFoldersWorkToo() {
        Built built = TestSite.good(folder)
                .with("pages/a/deep.md", "---\ntitle: Deep\n---\n\nREL-1, [back](../introduction.md#scope).\n")
                .builds();
        Document page = built.page("a/deep.html");
        assertEquals("../milestones/REL-1.html", link(page, "REL-1"));
        assertEquals("../introduction.html#scope", link(page, "back"));
    }
}
