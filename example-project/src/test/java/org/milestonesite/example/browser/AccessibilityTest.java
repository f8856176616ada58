package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of every kind, light and dark, wide and narrow: no violation that axe knows, and nothing wider than the screen. */
class AccessibilityTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    /** Where the site is hosted; requests to it are answered from the folder. */
    private static final String HOST = "https://ldm-564.lsst.io/";

    private static final List<String> PAGES = List.of(
            "index.html",
            "introduction.html",
            "release-management.html",
            "functionality.html",
            "how-to-read.html",
            "timeline.html",
            "milestones/index.html",
            "milestones/LDM-503-01.html",
            "milestones/LDM-503-18q.html",
            "milestones/DM-NCSA-16.html",
            "glossary.html",
            "documents/index.html",
            "documents/LDM-503.html",
            "nowhere/at/all.html");

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void everyKindOfPageIsAccessible(ColorScheme scheme, int width) {
        List<String> faults = new ArrayList<>();
        // axe is a script of the test's own, which the policy of the pages rightly refuses
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setBypassCSP(true)
                .setViewportSize(width, 800);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            context.route(HOST + "**", AccessibilityTest::answer);
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(HOST + path);
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> faults.add(path + ": " + rule.getId() + ": " + node.getHtml())));
                int overflow = (int)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (overflow > 0) {
                    faults.add(path + ": " + overflow + " px wider than the screen");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** As a host does: the file, or the page that says there is none. */
    private static void answer(Route route) {
        Path file = SITE.resolve(route.request().url().substring(HOST.length()));
        boolean found = Files.isRegularFile(file);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(found ? 200 : 404)
                .setPath(found ? file : SITE.resolve("404.html")));
    }
}
