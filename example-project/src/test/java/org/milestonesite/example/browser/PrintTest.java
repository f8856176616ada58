package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of every kind, printed by a browser. */
class PrintTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));

    private static final List<String> PAGES = List.of(
            "index.html",
            "print.html",
            "functionality.html",
            "how-to-read.html",
            "release-management.html",
            "milestones/index.html",
            "milestones/LDM-503-11a.html",
            "campaigns.html",
            "graph.html",
            "progress.html",
            "slip.html",
            "delayed.html",
            "changes/index.html",
            "glossary.html",
            "documents/index.html",
            "documents/LDM-503.html");

    /** The width between margins of 22 mm, in CSS pixels. */
    @ParameterizedTest
    @CsvSource({"A4, 627", "Letter, 650"})
    void nothingIsCutAtTheEdgeOfThePaper(String format, int width) {
        try (BrowserContext context = printing(width)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                open(page, path);
                // it has a sheet of its own, which lies on its side
                page.evaluate("document.querySelectorAll('.timeline, .drawn').forEach(e => e.remove())");
                assertEquals(
                        0,
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                        path + " on " + format);
            }
        }
    }

    @Test
    void whatLeadsThroughTheSiteIsNotPrinted() {
        try (BrowserContext context = printing(627)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                open(page, path);
                assertEquals(
                        List.of(),
                        page.evaluate("[...document.querySelectorAll('nav, .skip, .anchor, .edit')]"
                                + ".filter(e => e.getClientRects().length && !e.matches('.release-sections'))"
                                + ".map(e => e.outerHTML)"),
                        path);
            }
        }
    }

    @Test
    void anAddressOutsideIsPrintedOnce() {
        try (BrowserContext context = printing(627)) {
            Page page = context.newPage();
            open(page, "release-management.html");
            assertEquals(
                    "\" <https://developer.lsst.io/>\"",
                    page.evaluate(
                            "getComputedStyle(document.querySelector('main a[href=\"https://developer.lsst.io/\"]'),"
                                    + " '::after').content.replace(/\" \" /g, '').replace(/\" \"/g, '')"));
            open(page, "documents/index.html");
            assertEquals(
                    "none",
                    page.evaluate(
                            "getComputedStyle(document.querySelector('.references a[href^=http]'), '::after').content"));
        }
    }

    @Test
    void everySheetSaysWhatItIsAndTheTimelineLiesOnItsSide() throws IOException {
        try (BrowserContext context = printing(627)) {
            Page page = context.newPage();
            open(page, "print.html");
            byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                int lying = 0;
                for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(i + 1);
                    stripper.setEndPage(i + 1);
                    String text = stripper.getText(pdf);
                    assertTrue(text.contains("LDM-564, revision 1.6, data as of 2025-07-31"), text);
                    assertTrue(text.contains((i + 1) + " / " + pdf.getNumberOfPages()), text);
                    boolean wide = pdf.getPage(i).getMediaBox().getWidth()
                            > pdf.getPage(i).getMediaBox().getHeight();
                    lying += wide ? 1 : 0;
                    assertFalse(wide && !text.contains("baseline"), text);
                }
                assertEquals(1, lying);
            }
        }
    }

    @Test
    void theGraphStandsWholeOnTheFirstSheetAndNoSheetIsEmpty() throws IOException {
        try (BrowserContext context = printing(627)) {
            Page page = context.newPage();
            open(page, "graph.html");
            List<String> codes = page.locator(".graph a text.code").allTextContents();
            assertTrue(codes.size() > 90, codes::toString);
            List<String> sheets = sheets(page);
            assertTrue(sheets.get(0).contains("Dependencies"));
            assertEquals(
                    List.of(),
                    codes.stream().filter(code -> !sheets.get(0).contains(code)).toList());
            for (String path : List.of("graph.html", "milestones/LDM-503-11a.html", "progress.html", "slip.html")) {
                open(page, path);
                for (String sheet : sheets(page)) {
                    assertTrue(sheet.length() > 200, () -> path + ": " + sheet);
                }
            }
        }
    }

    private static List<String> sheets(Page page) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                sheets.add(stripper.getText(pdf));
            }
        }
        return sheets;
    }

    private static BrowserContext printing(int width) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private static void open(Page page, String path) {
        page.navigate(SITE.resolve(path).toAbsolutePath().toUri().toString());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
