package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code print.html} is the whole document, in the order in which it was published. */
class PrintedDocumentTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final Path PUBLISHED =
            Path.of(System.getProperty("shared.dir", "../../shared"), "reference", "LDM-564.md");

    private static Document page;

    @BeforeAll
    static void read() throws IOException {
        page = Jsoup.parse(SITE.resolve("print.html").toFile());
    }

    @Test
    void itHasEveryPartOnceAndInOrder() {
        assertEquals(
                List.of(
                        "document",
                        "abstract",
                        "changes",
                        "contents",
                        "how-to-read",
                        "introduction",
                        "release-management",
                        "functionality",
                        "references",
                        "acronyms"),
                page.select("main > [id]").eachAttr("id"));
        assertTrue(page.select("#document").text().contains("Revision 1.6"));
        assertEquals(8, page.select("#changes tbody tr").size());
        assertEquals(40, page.select("#functionality section.release").size());
        assertEquals(4, page.select("#references li").size());
        assertTrue(page.select("#acronyms dt")
                .eachText()
                .containsAll(Facts.load().acronyms().stream()
                        .map(Facts.Acronym::term)
                        .toList()));
        assertEquals(2, page.select("main figcaption").size());
    }

    @Test
    void everyReleaseIsFollowedByItsFeatures() {
        for (Facts.Milestone release : Facts.load().releases()) {
            assertEquals(
                    release.features(),
                    page.getElementById(release.code()).select("tbody td.code").eachText(),
                    release.code());
        }
    }

    @Test
    void itsNumberedSectionsAreThePublishedOnes() throws IOException {
        assumeTrue(Files.isRegularFile(PUBLISHED), "skipped: no " + PUBLISHED);
        List<String> published = Pattern.compile("(?m)^##+ (\\d.*)$")
                .matcher(Files.readString(PUBLISHED))
                .results()
                .map(heading -> heading.group(1))
                .toList();
        assertEquals(published, headings("main :is(h2, h3, h4):has(.section-number)"));
    }

    @Test
    void itsContentsListEveryNumberedSection() {
        assertEquals(
                headings("main > section:not(.front) :is(h2, h3, h4)"),
                page.select("#contents a").eachText());
    }

    private static List<String> headings(String which) {
        return page.select(which).stream().map(PrintedDocumentTest::words).toList();
    }

    private static String words(Element heading) {
        Element clone = heading.clone();
        clone.select(".anchor").remove();
        return clone.text();
    }

    @Test
    void everyLinkWithinItHasItsTarget() {
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> once = Set.copyOf(ids.stream().distinct().toList());
        assertEquals(once.size(), ids.size(), "an anchor stands once");
        List<String> links = page.select("[href^=#]").eachAttr("href");
        assertTrue(links.size() > 100, links::toString);
        assertEquals(
                List.of(),
                links.stream().filter(link -> !once.contains(link.substring(1))).collect(Collectors.toList()));
    }
}
