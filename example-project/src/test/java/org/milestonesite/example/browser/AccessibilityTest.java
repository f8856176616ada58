package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of every kind, light and dark, wide and narrow: no violation that axe knows, and nothing wider than the screen. */
class AccessibilityTest extends BrowserTest {

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
            "graph.html",
            "milestones/index.html",
            "milestones/index.html?q=dm&year=2020&sort=-slip",
            "functionality.html?status=overdue&sort=name",
            "milestones/LDM-503-01.html",
            "milestones/LDM-503-18q.html",
            "milestones/DM-NCSA-16.html",
            "progress.html",
            "slip.html",
            "delayed.html",
            "remaining.html",
            "campaigns.html",
            "open.html",
            "tracker.html",
            "changes/index.html",
            "glossary.html",
            "documents/index.html",
            "documents/LDM-503.html",
            "print.html",
            "search.html?q=comcam",
            "nowhere/at/all.html");

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void everyKindOfPageIsAccessible(ColorScheme scheme, int width) {
        assertEquals(List.of(), new Audit(chromium.browser(), SITE, HOST).faults(PAGES, scheme, width));
    }
}
