package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Terms that authors do not want marked are used all the same. */
class MarkedTermsTest {

    @TempDir
    Path folder;

    private TestSite site(String frontMatter) {
        return TestSite.good(folder)
                .with("glossary/more.csv", "term,description\nWZ,What is meant\n")
                .with(
                        "pages/introduction.md",
                        "---\ntitle: Introduction\n" + frontMatter + "---\nThe QX and the WZ.\n");
    }

    private static List<String> marked(Document page) {
        return page.select("main a.term").eachText();
    }

    @Test
    void aPageCanDoWithoutMarks() {
        Built built = site("markTerms: false\n").builds();
        assertEquals(List.of(), marked(built.page("introduction.html")));
        assertEquals(List.of("QX"), marked(built.page("milestones/REL-1.html")));
        assertTrue(built.page("glossary.html")
                .getElementById("term-WZ")
                .nextElementSibling()
                .text()
                .contains("Introduction"));
        assertTrue(
                built.page("introduction.html").select(".beside .terms").text().contains("WZ"));
    }

    @Test
    void aTermCanDoWithoutMarks() {
        Built built = site("").replacing("site.yaml", "plan:\n", "inputs: {glossary: {unmarked: [QX]}}\nplan:\n")
                .builds();
        assertEquals(List.of("WZ"), marked(built.page("introduction.html")));
        assertEquals(List.of(), marked(built.page("milestones/REL-1.html")));
        assertTrue(built.page("glossary.html")
                .getElementById("term-QX")
                .nextElementSibling()
                .text()
                .contains("REL-1"));
    }

    @Test
    void whatIsLongerThanALineExplainsAndIsNoExpansion() {
        Document page = site("").with(
                        "glossary/more.csv",
                        "term,description\nWZ,"
                                + "What is meant by it. ".repeat(5).strip() + "\n")
                .builds()
                .page("introduction.html");
        assertEquals(List.of("QX"), page.select("a.term abbr[title]").eachText());
        assertEquals(List.of("WZ"), page.select("a.term span[title]").eachText());
    }
}
