package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** The document as a PDF. */
class PdfTest {

    private static final String PDF = "ABC-1.pdf";

    @TempDir
    Path folder;

    /** The draft that most tests look at, made once. */
    private static Built draft;

    @BeforeAll
    static void makeDraft(@TempDir Path folder) {
        draft = site(folder).buildsWithPdf();
    }

    private TestSite site() {
        return site(folder);
    }

    private static TestSite site(Path folder) {
        return TestSite.good(folder)
                .replacing("site.yaml", "status: draft", "status: draft\n  revision: \"1.2\"\n  date: 2025-07-15");
    }

    private static PDDocument pdf(Built built) throws IOException {
        return Loader.loadPDF(built.bytes(PDF));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> bookmarks(Iterable<PDOutlineItem> items, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : items) {
            titles.add(indent + item.getTitle());
            titles.addAll(bookmarks(item.children(), indent + "  "));
        }
        return titles;
    }

    @Test
    void everyPageButTheFirstSaysWhichEditionItIsAndItsNumber() throws IOException {
        try (PDDocument pdf = pdf(draft)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages >= 5, pages + " pages");
            for (int page = 2; page <= pages; page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("ABC-1, revision 1.2, data as of 2025-07-31"), text);
                assertTrue(text.contains(page + " / " + pages), text);
                assertTrue(text.contains("DRAFT, not yet approved"), text);
            }
        }
    }

    @Test
    void whatIsApprovedBearsNoMark() throws IOException {
        Built built = site().replacing("site.yaml", "status: draft", "status: approved")
                .buildsWithPdf();
        try (PDDocument pdf = pdf(built)) {
            assertFalse(new PDFTextStripper().getText(pdf).contains("DRAFT"));
        }
    }

    @Test
    void theContentsGiveThePageOfEverySection() throws IOException {
        try (PDDocument pdf = pdf(draft)) {
            String contents = text(pdf, 2);
            for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
                for (String title : List.of("Introduction", "First release: REL-1", "References", "Acronyms")) {
                    if (text(pdf, page).lines().anyMatch(line -> line.matches("[0-9.]+ +" + title))) {
                        String entry = "(?s).*" + title + "[ .]+" + page + "\\s.*";
                        assertTrue(contents.matches(entry), title + " is on " + page + ": " + contents);
                    }
                }
            }
        }
    }

    @Test
    void sectionsAndReleasesAreBookmarks() throws IOException {
        try (PDDocument pdf = pdf(draft)) {
            assertEquals(
                    List.of(
                            "Abstract",
                            "Contents",
                            "1 Introduction",
                            "  1.1 Scope",
                            "2 Releases",
                            "  2.1 First release: REL-1",
                            "  2.2 Second release: REL-2",
                            "3 Timeline",
                            "4 References",
                            "5 Acronyms"),
                    bookmarks(pdf.getDocumentCatalog().getDocumentOutline().children(), ""));
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = pdf(draft)) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("Source"), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        try (PDDocument pdf = pdf(draft)) {
            assertEquals("ABC-1 The plan", pdf.getDocumentInformation().getTitle());
            assertEquals("Ada Lovelace", pdf.getDocumentInformation().getAuthor());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "it is tagged");
            assertEquals(
                    "2025-07-15T00:00:00Z",
                    pdf.getDocumentInformation().getCreationDate().toInstant().toString());
        }
    }

    @Test
    void theTimelineLiesOnItsSide() throws IOException {
        assertTimelineLies(draft, "Timeline");
    }

    @Test
    void soDoesOneWithoutCaptionInAText() throws IOException {
        assertTimelineLies(site().replacing(
                        "pages/introduction.md", "## Scope", "[[timeline]]\n\nWhat follows stands.\n\n## Scope")
                .buildsWithPdf());
    }

    private static void assertTimelineLies(Built built, String... words) throws IOException {
        try (PDDocument pdf = pdf(built)) {
            List<Integer> lying = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                if (pdf.getPage(page - 1).getMediaBox().getWidth()
                        > pdf.getPage(page - 1).getMediaBox().getHeight()) {
                    lying.add(page);
                }
            }
            assertEquals(1, lying.size());
            String text = text(pdf, lying.get(0));
            assertTrue(text.contains("baseline"), text);
            List.of(words).forEach(word -> assertTrue(text.contains(word), text));
            assertFalse(text.contains("What follows"), text);
        }
    }

    @Test
    void aGraphWithTooSmallLettersOnA4HasASheetOfA3() throws IOException {
        String many = IntStream.range(100, 160)
                .mapToObj(i -> "FEA-" + i + ",A feature,2024-01-01,REL-1\n")
                .collect(Collectors.joining("", "code,name,due,successors\n", ""));
        Built built = site().with("milestones/many.csv", many)
                .replacing("pages/introduction.md", "## Scope", "[[graph]]\n\n[[graph REL-2]]\n\n## Scope")
                .buildsWithPdf();
        try (PDDocument pdf = pdf(built)) {
            List<String> sizes = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                PDRectangle size = page.getMediaBox();
                sizes.add(Math.round(size.getWidth()) + " x " + Math.round(size.getHeight()));
            }
            assertEquals(1, sizes.stream().filter("842 x 1191"::equals).count(), sizes::toString);
            assertEquals(1, sizes.stream().filter("842 x 595"::equals).count(), sizes::toString);
        }
    }

    @Test
    void sameSourcesGiveTheSameBytes() {
        byte[] first = site().buildsWithPdf().bytes(PDF);
        assertArrayEquals(
                first,
                TestSite.copy(site().sources(), folder.resolve("there"))
                        .buildsWithPdf()
                        .bytes(PDF));
    }

    @Test
    void theHomePageLeadsToIt() {
        Built built = site().buildsWithPdf();
        assertEquals(
                PDF,
                built.page("index.html").expectFirst("#contents a[href$=pdf]").attr("href"));
        assertEquals("\n", built.console());
    }

    @Test
    void charactersThatNoFontHasAreAFinding() {
        Built built = site().replacing("site.yaml", "Ada Lovelace", "山田 太郎").buildsWithPdf();
        assertTrue(
                built.console().startsWith("warning[missing-glyph]: the fonts of ABC-1.pdf have no 太 (U+592A), "),
                built.console());
    }

    @Test
    void aFailureIsAFindingThatSaysHowToGoOn() {
        TestSite site =
                site().with("theme/templates/print.mustache", "{{>shell-head}}\n<p>{{handle}}</p>\n{{>shell-end}}\n");
        assertTrue(site.build().hasSite());
        Built built = site.buildWithPdf();
        assertFalse(built.hasSite());
        assertTrue(built.console().contains("error[write-failed]: ABC-1.pdf can't be made"), built.console());
        assertTrue(built.console().contains("without the property milestone-site.pdf"), built.console());
    }

    @Test
    void aProjectCanChangeItsLook() throws IOException {
        Built built = site().with("theme/pdf/document.css", "@page { size: 300pt 400pt; }")
                .buildsWithPdf();
        try (PDDocument pdf = pdf(built)) {
            assertEquals(300, pdf.getPage(0).getMediaBox().getWidth(), 1);
        }
    }
}
