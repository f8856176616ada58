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

/** Which documents have a page, and what it says of those who cite them. */
class CitedDocumentsTest {

    @TempDir
    Path folder;

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
}
