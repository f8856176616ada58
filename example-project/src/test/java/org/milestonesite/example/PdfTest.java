package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** LDM-564 as a PDF says all that the document on one page says. */
class PdfTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));

    private static PDDocument pdf;
    private static Document page;

    @BeforeAll
    static void load() throws IOException {
        pdf = Loader.loadPDF(SITE.resolve("LDM-564.pdf").toFile());
        page = org.jsoup.Jsoup.parse(SITE.resolve("print.html").toFile());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    /** Without spaces: where a line breaks does not count. */
    private static String packed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }

    private static String text() throws IOException {
        return packed(new PDFTextStripper().getText(pdf));
    }

    @Test
    void itHasAboutAsManyPagesAsThePublishedOne() {
        int pages = pdf.getNumberOfPages();
        assertTrue(pages >= 17 && pages <= 24, pages + " pages");
    }

    @Test
    void everySectionAndReleaseIsABookmark() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(child -> titles.add(child.getTitle()));
        }
        List<String> missing = page.select("main h2, main h3").stream()
                .map(heading -> heading.clone())
                .peek(heading -> heading.select(".anchor").remove())
                .map(heading -> heading.text())
                .filter(title -> !titles.contains(title))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(titles.size() >= 50, titles.toString());
    }

    @Test
    void everyFeatureOfEveryReleaseCanBeFoundInItsText() throws IOException {
        String text = text();
        List<String> missing = page.select(".release h3, .release td, .acronyms dt, .references li").eachText().stream()
                .filter(words -> !text.contains(packed(words)))
                .collect(Collectors.toList());
        assertEquals(List.of(), missing);
    }

    @Test
    void noReleaseIsCutBetweenSheets() throws IOException {
        List<String> sheets = new ArrayList<>();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            sheets.add(packed(stripper.getText(pdf)));
        }
        for (Element release : page.select(".release")) {
            List<String> words = release.select("h3, td.name").eachText().stream()
                    .map(PdfTest::packed)
                    .toList();
            assertTrue(
                    sheets.stream().anyMatch(sheet -> words.stream().allMatch(sheet::contains)),
                    () -> "on one sheet: " + release.text());
        }
    }

    @Test
    void everyFontIsEmbeddedAndOfOurOwn() throws IOException {
        for (PDPage sheet : pdf.getPages()) {
            for (COSName name : sheet.getResources().getFontNames()) {
                var font = sheet.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("Source"), font.getName());
            }
        }
    }

    @Test
    void theFiguresAreThere() throws IOException {
        String text = text();
        assertTrue(text.contains("Figure1:") && text.contains("Figure2:"));
        assertEquals(
                1,
                java.util.stream.StreamSupport.stream(pdf.getPages().spliterator(), false)
                        .filter(sheet -> sheet.getMediaBox().getWidth()
                                > sheet.getMediaBox().getHeight())
                        .count());
    }
}
