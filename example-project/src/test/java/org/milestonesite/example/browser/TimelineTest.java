package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as a browser draws it: nothing on anything else, all of it reachable and on paper. */
class TimelineTest extends BrowserTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));

    /** Boxes of texts that meet those of other texts, or a mark; what the names' column hides is no part of a box. */
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll('.sheet')].flatMap(sheet => {
              const box = (element, within) => {
                const b = element.getBoundingClientRect();
                const w = within ? within.getBoundingClientRect() : b;
                return {what: element.textContent.trim() || element.getAttribute('class'), x: Math.max(b.x, w.x),
                  y: b.y, right: Math.min(b.right, w.right), bottom: b.bottom};
              };
              const texts = [...sheet.querySelectorAll('svg.chart text')].map(t => box(t));
              const names = [...sheet.querySelectorAll('.who > span')].map(t => box(t, t.parentNode));
              const marks = [...sheet.querySelectorAll('.marks > [transform], .marks > circle')].map(t => box(t));
              const line = [...sheet.querySelectorAll('path.as-of')].map(t => box(t));
              const meet = (a, b) => a.x < b.right - .5 && b.x < a.right - .5 && a.y < b.bottom - .5 && b.y < a.bottom - .5;
              const labels = texts.concat(names);
              const faults = [];
              labels.forEach((a, i) => labels.slice(i + 1).concat(marks).forEach(b => {
                if (meet(a, b)) faults.push(a.what + ' meets ' + b.what);
              }));
              return faults;
            })""";

    @TempDir
    static Path folder;

    static Stream<Path> sites() throws IOException {
        return Stream.of(
                EXAMPLE,
                made("many", 200, (i, chance) -> LocalDate.of(2016, 1, 1).plusDays(i * 27L + chance.nextInt(20))),
                made("one", 1, (i, chance) -> LocalDate.of(2027, 2, 3)),
                made("one-day", 30, (i, chance) -> LocalDate.of(2026, 3, 3)),
                made("edges", 30, (i, chance) -> LocalDate.of(2026, 1, 1).plusDays(i % 2 * 364)),
                made("decades", 30, (i, chance) -> LocalDate.of(1987 + 37 * (i % 3), 1 + i % 12, 5)),
                made("century", 120, (i, chance) -> LocalDate.of(1950 + i, 6, 5)));
    }

    private static Path made(String name, int releases, MadeSite.Due due) throws IOException {
        return MadeSite.build(folder.resolve(name), releases, due);
    }

    private static BrowserContext context(int width, int height) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static Page open(BrowserContext context, Path site) {
        Page page = context.newPage();
        page.navigate(site.resolve("timeline.html").toAbsolutePath().toUri().toString());
        return page;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noLabelMeetsAnotherOrAMark(Path site) {
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context = context(width, 800)) {
                Page page = open(context, site);
                assertEquals(List.of(), page.evaluate(OVERLAPS), "at " + width);
                assertTrue((boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            }
        }
    }

    @Test
    void theKeyboardReachesEveryRowInOrderAndSeesIt() {
        try (BrowserContext context = context(320, 700)) {
            Page page = open(context, EXAMPLE);
            page.locator(".timeline").focus();
            List<String> reached = new ArrayList<>();
            int rows = page.locator(".sheet li").count();
            for (int i = 0; i < rows; i++) {
                page.keyboard().press("Tab");
                reached.add((String) page.evaluate("document.activeElement.querySelector('.code').textContent"));
                assertTrue((boolean) page.evaluate("""
                        () => {
                          const b = document.activeElement.querySelector('.code').getBoundingClientRect();
                          return document.elementFromPoint(b.x + 2, b.y + b.height / 2)
                            === document.activeElement.querySelector('.code');
                        }"""), reached.get(i) + " is not in sight");
            }
            assertEquals(page.locator(".sheet li .code").allTextContents(), reached);
            page.keyboard().press("Enter");
            page.waitForURL("**/milestones/" + reached.get(rows - 1) + ".html");
        }
    }

    @Test
    void namesStayInSightWhileTimeScrolls() {
        try (BrowserContext context = context(320, 700)) {
            Page page = open(context, EXAMPLE);
            double before = page.locator(".who").first().boundingBox().x;
            page.evaluate("document.querySelector('.timeline').scrollLeft = 300");
            assertEquals(before, page.locator(".who").first().boundingBox().x);
            assertTrue(page.locator(".marks circle").first().boundingBox().x < before);
        }
    }

    @Test
    void hoverAndFocusLightTheLinesOfARow() throws IOException {
        Path site = made("lit", 40, (i, chance) -> LocalDate.of(2024, 1, 1).plusDays(20L * i));
        try (BrowserContext context = context(1280, 900)) {
            Page page = open(context, site);
            String lit = "[...document.querySelectorAll('.lit')]"
                    + ".filter(line => getComputedStyle(line).visibility === 'visible').length";
            assertEquals(0, page.evaluate(lit));
            var row = page.locator(".sheet a:has(.lit)").first();
            row.hover();
            assertEquals(row.locator(".lit").count(), page.evaluate(lit));
            page.mouse().move(0, 0);
            row.focus();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            assertEquals(row.locator(".lit").count(), page.evaluate(lit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void paperCutsNothing(String format) throws IOException {
        for (Path site : List.of(
                EXAMPLE,
                made("paper", 200, (i, chance) -> LocalDate.of(2016, 1, 1).plusDays(i * 27L)))) {
            try (BrowserContext context = context(1280, 800)) {
                Page page = open(context, site);
                int sheets = page.locator(".sheet").count();
                List<String> codes = page.locator(".sheet .code").allTextContents();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(false));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    PDRectangle paper = document.getPage(0).getMediaBox();
                    assertTrue(paper.getWidth() > paper.getHeight(), "lies on its side");
                    Paper printed = new Paper();
                    printed.setEndPage(sheets);
                    List<String> words = List.of(printed.getText(document).split("\\s+"));
                    assertEquals(List.of(), printed.outside);
                    assertEquals(
                            List.of(),
                            codes.stream().filter(code -> !words.contains(code)).toList(),
                            "not on the first " + sheets + " sheets");
                }
            }
        }
    }

    /** Finds what stands outside of the paper. */
    private static final class Paper extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            for (TextPosition position : positions) {
                boolean inside = position.getX() >= 0
                        && position.getX() + position.getWidth() <= position.getPageWidth()
                        && position.getY() >= 0
                        && position.getY() <= position.getPageHeight();
                if (!inside) {
                    outside.add(text);
                }
            }
            super.writeString(text, positions);
        }
    }
}
