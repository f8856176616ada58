package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The built site states the facts of LDM-564. The build makes the site before the tests run. */
class FactsTest {

    private static FactsComparison comparison;

    @BeforeAll
    static void openTheSite() {
        Path built = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
        assertTrue(
                Files.isDirectory(built),
                "No site in " + built + ". The goal milestone-site:generate makes it before the tests.");
        comparison = new FactsComparison(Facts.load(), BuiltSite.in(built));
    }

    @Test
    void dataStatesTheFacts() {
        assertNone(comparison.data());
    }

    @Test
    void pagesOfMilestonesStateTheFacts() {
        assertNone(comparison.milestonePages());
    }

    @Test
    void homeGlossaryAndReferencesStateTheFacts() {
        assertNone(comparison.documentPages());
    }

    private static void assertNone(List<String> differences) {
        assertEquals("", String.join("\n", differences));
    }
}
