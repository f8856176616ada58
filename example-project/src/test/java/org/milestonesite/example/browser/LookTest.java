package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Light and dark, and what a reader can do with a heading. */
class LookTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final String LIGHT = "rgb(252, 252, 250)";
    private static final String DARK = "rgb(20, 24, 29)";

    private static Browser.NewContextOptions options(ColorScheme scheme) {
        return new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 800);
    }

    private static void open(Page page, String path) {
        page.navigate(SITE.resolve(path).toAbsolutePath().toUri().toString());
    }

    private static String paper(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void theSwitchIsRememberedOnEveryPage() {
        try (BrowserContext context = chromium.browser().newContext(options(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            open(page, "index.html");
            assertEquals(LIGHT, paper(page));
            Locator look = page.locator("button.look");
            assertEquals("Dark", look.textContent());
            look.click();
            assertEquals(DARK, paper(page));
            assertEquals("Light", look.textContent());
            open(page, "milestones/LDM-503-11a.html");
            assertEquals(DARK, paper(page));
            assertEquals("Light", page.locator("button.look").textContent());
        }
    }

    @Test
    void backAtTheSystemsSettingThePageFollowsItAgain() {
        try (BrowserContext context = chromium.browser().newContext(options(ColorScheme.DARK))) {
            Page page = context.newPage();
            open(page, "index.html");
            page.locator("button.look").click();
            assertEquals(LIGHT, paper(page));
            page.locator("button.look").click();
            assertEquals(DARK, paper(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            assertEquals(LIGHT, paper(page));
            assertEquals("Dark", page.locator("button.look").textContent());
        }
    }

    /** The choice is known before the style sheet, and so before anything is drawn. */
    @Test
    void nothingFlashesWhileAPageLoads() throws IOException {
        String head = Files.readString(SITE.resolve("index.html"));
        int script = head.indexOf("<script src=\"assets/look.js\"></script>");
        assertTrue(script > 0 && script < head.indexOf("<link rel=\"stylesheet\""));
    }

    @Test
    void paperIsWhiteWhateverTheScreenIs() {
        try (BrowserContext context = chromium.browser().newContext(options(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            open(page, "index.html");
            page.locator("button.look").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals("rgb(255, 255, 255)", paper(page));
        }
    }

    @Test
    void moreContrastIsGivenWhereItIsAskedFor() {
        try (BrowserContext context = chromium.browser().newContext(options(ColorScheme.DARK))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            open(page, "index.html");
            assertEquals("rgb(0, 0, 0)", paper(page));
            assertEquals(
                    "rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.querySelector('footer')).color"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "introduction.html", "milestones/LDM-503-11a.html"})
    void withoutScriptsThereIsNoSwitchAndAllElse(String path) {
        try (BrowserContext context =
                chromium.browser().newContext(options(ColorScheme.DARK).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, path);
            assertFalse(page.locator("button.look").isVisible());
            assertTrue(page.locator("main h1").isVisible());
            assertTrue(page.locator("#site-structure ol a").first().isVisible());
        }
    }

    @Test
    void theLinkOfAHeadingIsCopiedAndSaysSo() {
        try (BrowserContext context = chromium.browser().newContext(options(ColorScheme.LIGHT))) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            open(page, "milestones/LDM-503-11a.html");
            Locator anchor = page.locator("#features .anchor");
            assertTrue(anchor.isVisible());
            anchor.focus();
            assertEquals("\" copy link\"", after(anchor));
            anchor.press("Enter");
            page.waitForFunction("document.querySelector('#features .anchor').dataset.copy === 'link copied'");
            assertEquals("\" link copied\"", after(anchor));
            assertEquals("link copied", page.locator("footer [role=status]").textContent());
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertTrue(copied.endsWith("/milestones/LDM-503-11a.html#features"), copied);
            assertTrue(page.url().endsWith("#features"));
        }
    }

    private static String after(Locator anchor) {
        return (String) anchor.evaluate("a => getComputedStyle(a, '::after').content");
    }

    @Test
    void everyHeadingOfThePagesTextHasALinkToItself() throws IOException {
        Pattern heading = Pattern.compile("<h([2-6])[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
        for (String path : List.of("introduction.html", "milestones/LDM-503-11a.html", "index.html", "glossary.html")) {
            String main = Files.readString(SITE.resolve(path)).replaceAll("(?s)^.*<main|</main>.*$", "");
            heading.matcher(main.replaceAll("(?s)<nav.*?</nav>", ""))
                    .results()
                    .forEach(found -> assertTrue(
                            found.group(2).contains("class=\"anchor\" href=\"#"), () -> path + ": " + found.group()));
        }
    }

    @Test
    void aSharedLinkSaysWhatItLeadsTo() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            open(page, "milestones/LDM-503-11a.html");
            assertEquals("LDM-503-11a ComCam Ops Readiness – LDM-564", meta(page, "og:title"));
            assertEquals(page.title(), meta(page, "og:title"));
            assertEquals(page.locator("meta[name=description]").getAttribute("content"), meta(page, "og:description"));
            assertEquals("LDM-564", meta(page, "og:site_name"));
        }
    }

    private static String meta(Page page, String property) {
        return page.locator("meta[property='" + property + "']").getAttribute("content");
    }
}
