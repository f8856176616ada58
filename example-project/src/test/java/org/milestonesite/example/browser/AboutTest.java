package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What links tell beside them, as WCAG 1.4.13 wants it: dismissed by Esc, hoverable, persistent. */
class AboutTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final String PROSE = "release-management.html";
    private static final String RELEASE = "milestones/LDM-503-11a.html";
    private static final String TERM = "main a.term";
    private static final String CODE = "#milestone-description a.code";

    private final List<String> said = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void nothingWasSaid() {
        contexts.forEach(BrowserContext::close);
        assertEquals(List.of(), said, "on the console");
    }

    private Page open(String path, Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(SITE.toAbsolutePath().toUri() + path);
        return page;
    }

    private Page open(String path) {
        return open(path, new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    private static Locator about(Page page) {
        return page.locator(".about");
    }

    /** By the keyboard, as far as the page can tell. */
    private static void focus(Locator link) {
        link.page().keyboard().press("Shift");
        link.focus();
    }

    @Test
    void aTermAMilestoneAndADocumentTellWhatTheyAre() {
        Page page = open(PROSE);
        page.locator(TERM).first().hover();
        about(page).waitFor();
        assertEquals("DM\nData Management", about(page).innerText());
        page.locator("main a.cite").first().hover();
        page.locator(".about:has-text('LDM-672')").waitFor();
        assertEquals(
                "LDM-672\nLSST Software Release Management\nG. Comoretto et al., 2019",
                about(page).innerText());
        page.navigate(SITE.toAbsolutePath().toUri() + RELEASE);
        page.locator(CODE).first().hover();
        about(page).waitFor();
        assertEquals(
                "DM-NCSA-16\nPerform ISR processing on ComCam-scale data.\n"
                        + "completed 2019-06-13, 76 days after its baseline date 2019-03-29",
                about(page).innerText());
        assertEquals("status completed late", about(page).locator(".status").getAttribute("class"));
    }

    @Test
    void itCanBeHoveredAndStaysUntilThePointerLeaves() {
        Page page = open(RELEASE);
        page.locator(CODE).first().hover();
        about(page).locator(".lead").hover();
        page.waitForTimeout(600);
        assertTrue(about(page).isVisible());
        page.mouse().move(5, 5);
        about(page)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        page.locator(CODE).first().hover();
        about(page).locator(".lead").click();
        page.waitForURL("**/milestones/DM-NCSA-16.html");
    }

    @Test
    void focusShowsItEscapeClosesItAndTheLinkKeepsItsTitle() {
        Page page = open(RELEASE);
        Locator link = page.locator(CODE).first();
        String title = link.getAttribute("title");
        focus(link);
        assertTrue(about(page).isVisible());
        assertEquals("", link.getAttribute("title"), "the browser would show it once more");
        assertEquals(title, link.getAttribute("aria-description"));
        page.keyboard().press("Escape");
        assertEquals(0, about(page).count());
        assertEquals(title, link.getAttribute("title"));
        assertEquals(true, link.evaluate("link => link === document.activeElement"));
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertTrue(about(page).isVisible());
        page.keyboard().press("Enter");
        page.waitForURL("**/milestones/DM-NCSA-16.html");
    }

    /** From the first link to the last and beyond, each once: what is told adds no stop. */
    @Test
    void theKeyboardWalksOn() {
        Page page = open(PROSE);
        int links = (int) page.evaluate("document.querySelectorAll('main :is(a[href], [tabindex])').length");
        focus(page.locator("main a[href]").first());
        List<String> stops = new ArrayList<>();
        String here = "document.activeElement.closest('main') ? document.activeElement.outerHTML : ''";
        for (String stop = (String) page.evaluate(here);
                !stop.isEmpty() && stops.size() <= links;
                stop = (String) page.evaluate(here)) {
            stops.add(stop);
            page.keyboard().press("Tab");
        }
        assertEquals(links, stops.size());
        assertEquals(0, about(page).count(), "it is gone with the focus");
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "1280, 800", "320, 256"})
    void itIsNeverClippedAndNeverCoversTheFocus(int width, int height) {
        for (String path : List.of(PROSE, RELEASE, "open.html")) {
            Page page = open(path, new Browser.NewContextOptions().setViewportSize(width, height));
            List<Locator> links =
                    page.locator("main a:is([title], :has(> [title])):visible").all();
            assertFalse(links.isEmpty());
            for (Locator link : links) {
                focus(link);
                assertEquals("", page.evaluate("""
                        () => {
                          const a = document.activeElement.getBoundingClientRect();
                          const b = document.querySelector('.about')?.getBoundingClientRect();
                          if (!b) return 'nothing is told';
                          if (b.left < 0 || b.top < 0 || b.right > innerWidth || b.bottom > innerHeight) return 'clipped';
                          return b.top < a.bottom && b.bottom > a.top ? 'covers the link' : '';
                        }"""), link + " of " + path);
            }
        }
    }

    @Test
    void whatAPointerAsksForDoesNotCoverWhatHasTheFocus() {
        Page page = open(RELEASE);
        List<Locator> links = page.locator(CODE).all();
        for (Locator focused : links) {
            for (Locator hovered : links) {
                focus(focused);
                hovered.hover();
                page.waitForTimeout(350);
                assertEquals(false, page.evaluate("""
                        () => {
                          const a = document.activeElement.getBoundingClientRect();
                          const b = document.querySelector('.about')?.getBoundingClientRect();
                          return !!b && b.top < a.bottom && b.bottom > a.top && b.left < a.right && b.right > a.left;
                        }"""));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TERM, "main a.cite"})
    void theFirstTouchTellsTheSecondLeadsOn(String selector) {
        Page page = open(
                PROSE, new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
        Locator link = page.locator(selector).first();
        link.tap();
        about(page).waitFor();
        assertTrue(page.url().endsWith(PROSE), page.url());
        page.touchscreen().tap(2, 400);
        assertEquals(0, about(page).count(), "a touch elsewhere closes it");
        link.tap();
        about(page).locator(".lead").tap();
        page.waitForURL(Pattern.compile(".*(glossary|documents/LDM-672)\\.html.*"));
        page.goBack();
        page.locator(selector).first().tap();
        page.locator(selector).first().tap();
        page.waitForURL(Pattern.compile(".*(glossary|documents/LDM-672)\\.html.*"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void itIsAccessible(ColorScheme scheme, int width) {
        Audit audit = new Audit(chromium.browser(), SITE, "https://ldm-564.lsst.io/");
        assertEquals(List.of(), audit.faults(List.of(PROSE), scheme, width, page -> told(page, TERM)));
        assertEquals(List.of(), audit.faults(List.of(PROSE), scheme, width, page -> told(page, "main a.cite")));
        assertEquals(List.of(), audit.faults(List.of(RELEASE), scheme, width, page -> told(page, CODE)));
        assertEquals(
                List.of(), audit.faults(List.of("open.html"), scheme, width, page -> told(page, "td a.code[title]")));
    }

    private static void told(Page page, String selector) {
        focus(page.locator(selector).first());
        about(page).waitFor();
    }

    @Test
    void inPrintTheFirstUseIsSpelledOut() {
        Page page = open(PROSE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(
                "\" (Data Management)\"",
                page.locator(TERM + " abbr").first().evaluate("term => getComputedStyle(term, '::after').content"));
    }

    @Test
    void withoutScriptsTheTitleServes() {
        Page page = open(RELEASE, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertEquals(
                "Perform ISR processing on ComCam-scale data.\n"
                        + "completed 2019-06-13, 76 days after its baseline date 2019-03-29",
                page.locator(CODE).first().getAttribute("title"));
        assertEquals(
                "Instrument Signal Removal",
                page.locator(TERM + " abbr").first().getAttribute("title"));
    }
}
