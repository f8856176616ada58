package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.opentest4j.TestAbortedException;

/**
 * Tests that share one browser, started before the first of them. Where there is none each is skipped by itself: of a
 * class that is skipped as a whole Surefire says that it ran no test, and nothing of why.
 *
 * <p>A test that hangs fails after {@link #LIMIT}, and those after it in the class fail with it.
 */
abstract class BrowserTest {

    static Chromium chromium;

    /** Many times what the longest takes. */
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private static final Duration LIMIT_TO_END = Duration.ofMinutes(1);

    private static String missing;

    private TimeLimit limit;

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
        limit = chromium.within(LIMIT);
    }

    @AfterEach
    void endLimit() {
        if (limit != null) {
            limit.close();
        }
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            TimeLimit end = chromium.within(LIMIT_TO_END);
            try {
                chromium.close();
            } finally {
                end.close();
                chromium = null;
            }
        }
    }
}
