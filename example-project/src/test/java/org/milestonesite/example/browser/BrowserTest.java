package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.opentest4j.TestAbortedException;

/**
 * Tests that share one browser, started before the first of them. Where there is none each is skipped by itself: of a
 * class that is skipped as a whole Surefire says that it ran no test, and nothing of why.
 */
abstract class BrowserTest {

    static Chromium chromium;

    private static String missing;

    @BeforeAll
    static void startBrowser() {
        try {
            chromium = Chromium.start();
        } catch (TestAbortedException e) {
            missing = e.getMessage();
            System.out.println("Browser tests: " + missing);
        }
    }

    @BeforeEach
    void needBrowser() {
        assumeTrue(chromium != null, () -> missing);
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }
}
