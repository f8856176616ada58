package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.sites.PageLinks.link;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Terms, figures and standing sentences of pages of prose. */
class ProseOnPagesTest {

    private static final String REL_1 = "milestones/REL-1.md";

    private static final String PAGE = "pages/introduction.md";

    @TempDir
    Path folder;

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
}
