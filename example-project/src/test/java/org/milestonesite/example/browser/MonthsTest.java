package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.example.MadeUpMonths;

/** What moved from month to month and changed from edition to edition, as readers see it. */
class MonthsTest extends BrowserTest {

    private static Path site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = MadeUpMonths.buildIn(folder);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void everyPageThatTellsOfItIsAccessible(ColorScheme scheme, int width) {
        Audit audit = new Audit(chromium.browser(), site, MadeUpMonths.HOST);
        assertEquals(List.of(), audit.faults(MadeUpMonths.PAGES, scheme, width));
    }

    @Test
    void everyLinkWorks() {
        assertEquals(
                List.of(),
                new Walker(chromium.browser(), site.toUri().toString())
                        .walk("index.html")
                        .faults());
    }
}
