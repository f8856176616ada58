package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.example.MadeUpPlan;

/** The lists of test campaigns in a browser and on paper. */
class CampaignsTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final List<String> PAGES = List.of(
            "campaigns.html",
            "open.html",
            "tracker.html",
            "key-milestones.html",
            "milestones/REL-3.html",
            "index.html");

    /** A page of a PDF, which Chromium leaves uncompressed, and not the tree of pages. */
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static Path madeUp;

    @BeforeAll
    static void build(@TempDir Path folder) {
        madeUp = MadeUpPlan.buildIn(folder);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void aPlanThatHasEverythingIsAccessible(ColorScheme scheme, int width) {
        assertEquals(List.of(), new Audit(chromium.browser(), madeUp, MadeUpPlan.HOST).faults(PAGES, scheme, width));
    }

    @Test
    void everyLinkOfAPlanThatHasEverythingWorks() {
        Walker walker = new Walker(chromium.browser(), madeUp.toUri().toString());
        // the links of the fragment lead to where the site is hosted
        assertEquals(List.of(), walker.walk("index.html").faults());
        assertTrue(walker.pages().stream().anyMatch(page -> page.endsWith("/fragments/key-milestones.html")));
    }

    @Test
    void aLinkOfAnIssueStandsInItsLine() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(madeUp.resolve(path).toUri().toString());
                assertEquals(
                        List.of(),
                        page.evaluate("[...document.querySelectorAll('a.key')].filter(link =>"
                                + " getComputedStyle(link).display != 'inline').map(link => link.textContent)"),
                        path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 627", "Letter, 650"})
    void theHandOverPrintsOnOneOrTwoPages(String format, int width) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 900);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(SITE.resolve("open.html").toAbsolutePath().toUri().toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(
                    0,
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    "nothing is cut at the edge of the paper");
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format));
            long pages = PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            assertTrue(pages == 1 || pages == 2, () -> pages + " pages of " + format);
        }
    }
}
