package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** The figures of progress, slip and dependencies where texts ask for them. */
class InsertedFiguresTest {

    @TempDir
    Path folder;

    private TestSite good(String... lines) {
        return TestSite.good(folder)
                .replacing("pages/introduction.md", "## Scope", String.join("\n\n", lines) + "\n\n## Scope");
    }

    private static Document page(TestSite site) {
        return site.builds().page("introduction.html");
    }

    private static List<String> codes(Element figure) {
        return figure.select(".graph text.code").eachText();
    }

    @Test
    void theGraphOfAllAndOfOneAreNumberedFigures() {
        Document page = page(good(
                "[[graph \"All.\"]]{#fig-all}",
                "[[graph REL-2 \"Around it.\"]]{#fig-one}",
                "See [@fig-all] and [@fig-one]."));
        Element all = page.expectFirst("figure#fig-all");
        assertEquals(
                List.of("FEA-1", "FEA-2", "REL-1", "REL-2"),
                codes(all).stream().sorted().toList());
        assertEquals("Figure 1: All.", all.expectFirst("figcaption").text());
        assertEquals("graph.html", all.expectFirst("p a").attr("href"));
        Element one = page.expectFirst("figure#fig-one");
        assertEquals("REL-2", one.expectFirst("a.self text.code").text());
        assertEquals(
                "milestones/REL-2.html#milestone-neighbourhood",
                one.expectFirst("p a").attr("href"));
    }

    @Test
    void eachBringsItsStyleSheet() {
        Document page = page(good("[[progress]]", "[[slip]]", "[[graph]]"));
        assertEquals(
                List.of("assets/figures.css", "assets/figures.css", "assets/graph.css"),
                page.select("main link[rel=stylesheet]").eachAttr("href"));
        assertEquals(
                List.of("progress.html#set-1", "slip.html", "graph.html"),
                page.select("main p > a").eachAttr("href").stream()
                        .filter(href -> href.matches("(progress|slip|graph)\\.html.*"))
                        .toList());
    }

    @Test
    void figuresOnOnePageShareNoIds() {
        Built built = good(
                        "[[progress]]",
                        "[[progress]]",
                        "[[slip]]",
                        "[[slip]]",
                        "[[graph]]",
                        "[[graph REL-1]]",
                        "[[graph]]",
                        "# Graph 1 title",
                        "# Progress 1 title")
                .builds();
        for (String path : List.of("introduction.html", "print.html")) {
            List<String> ids = built.page(path).select("[id]").eachAttr("id");
            assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
            Document page = built.page(path);
            for (String labels : page.select("svg[aria-labelledby]").eachAttr("aria-labelledby")) {
                for (String id : labels.split(" ")) {
                    assertTrue(page.getElementById(id) != null, id);
                }
            }
        }
    }

    @Test
    void progressIsOfTheFirstSetOrOfTheOneThatIsNamed() {
        TestSite site = good("[[progress]]", "[[progress set=\"All features\" \"Features.\"]]")
                .replacing("site.yaml", "  features: [", """
                  progress:
                    - {name: Releases, codes: ["REL-*"]}
                    - {name: All features, codes: ["FEA-*"]}
                  features: [""".indent(2).strip().replaceFirst("^", "  "));
        Document page = page(site);
        assertEquals(
                List.of("Releases", "All features"),
                page.select("svg.burn-down > title").eachText().stream()
                        .map(title -> title.replaceFirst(":.*", ""))
                        .toList());
        assertEquals(
                List.of("progress.html#set-1", "progress.html#set-2"),
                page.select("main a[href^=progress]").eachAttr("href"));
    }

    @Test
    void anUnknownSetIsAFindingWithTheNearest() {
        String console = good("[[progress set=Relases]]")
                .replacing("site.yaml", "  features: [", "  progress: [{name: Releases}]\n  features: [")
                .build()
                .console();
        assertTrue(console.contains("error[unknown-insert]: Relases is no value for [[progress]]"), console);
        assertTrue(console.contains("help: did you mean Releases?"), console);
    }

    @Test
    void whatHasNothingToShowSaysSo() {
        TestSite site = TestSite.good(folder)
                .replacing("milestones/REL-1.md", "due: 2024-01-31\ncompleted: 2024-03-01\nfeatures: [FEA-1]\n", "")
                .without("milestones/REL-2.md")
                .without("milestones/features.csv")
                .replacing("site.yaml", "  features: [\"FEA-*\"]\n", "")
                .with(
                        "pages/introduction.md",
                        "---\ntitle: I\n---\n\n[[progress]]\n\n[[slip]]\n\n[[graph]]\n\n[[graph REL-1]]\n");
        Document page = site.build().page("introduction.html");
        assertTrue(page.select("main svg").isEmpty());
        assertEquals(
                List.of(
                        "There is nothing to draw: none of these milestones has a date.",
                        "There is nothing to draw: no milestone has a baseline date.",
                        "No milestone waits for another.",
                        "Nothing to draw: REL-1 waits for no other milestone, and none waits for it."),
                page.select("main p:not(:has(a))").eachText());
    }

    @Test
    void onOnePageNodesLeadToWhatThatHasOfThem() {
        Document print = good("[[graph]]").builds().page("print.html");
        assertEquals(
                List.of("#FEA-1", "#FEA-2", "#REL-1", "#REL-2"),
                print.select(".graph svg a").eachAttr("href").stream().sorted().toList());
    }

    /** Letters of drawings are drawn as shapes there, so what is seen are the colours of what is late, done and as planned. */
    @Test
    void thePdfDrawsThem() throws IOException {
        Built built = good("[[progress \"Burning.\"]]", "[[slip \"Slipping.\"]]", "[[graph \"Waiting.\"]]")
                .buildsWithPdf();
        try (PDDocument pdf = Loader.loadPDF(built.bytes("ABC-1.pdf"))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(2, 96);
            assertTrue(pixels(page, 0x0b5c86) > 50, "the line of the forecast");
            assertTrue(pixels(page, 0xa3301c) > 500, "bars of what is late");
            assertTrue(pixels(page, 0x1f6b42) > 200, "what is completed");
        }
    }

    private static long pixels(BufferedImage page, int colour) {
        return IntStream.range(0, page.getHeight())
                .mapToLong(y -> IntStream.range(0, page.getWidth())
                        .filter(x -> (page.getRGB(x, y) & 0xFFFFFF) == colour)
                        .count())
                .sum();
    }
}
