package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a milestone needs, and what needs it, as a browser draws it. */
class NeighbourhoodFigureTest extends BrowserTest {

    /** How far the milestone of the page stands from the middle of the window on its drawing, how much wider than that it is, and how far it is scrolled. */
    private static final String MIDDLE = """
            () => {
              const self = document.querySelector('.graph .self').getBoundingClientRect();
              const place = document.querySelector('.graph .table-wrap');
              const box = place.getBoundingClientRect();
              return [self.x + self.width / 2 - box.x - box.width / 2, place.scrollWidth - place.clientWidth, place.scrollLeft];
            }""";

    @TempDir
    static Path folder;

    /** On the page of the release in the middle of a chain. */
    private static double[] middle(int releases, int width, boolean scripts) throws IOException {
        Path site = MadeSite.chain(folder, releases);
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(site.resolve("milestones/REL-100" + releases / 2 + ".html")
                    .toUri()
                    .toString());
            return ((List<?>) page.evaluate(MIDDLE))
                    .stream()
                            .mapToDouble(number -> ((Number) number).doubleValue())
                            .toArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 700})
    void whereThereIsNoRoomTheDrawingBeginsWithItsMilestone(int width) throws IOException {
        double[] found = middle(5, width, true);
        assertTrue(found[1] > 0, "wider than its place");
        assertEquals(0, found[0], 1);
    }

    @Test
    void whereThereIsRoomItIsNotScrolled() throws IOException {
        double[] found = middle(3, 1280, true);
        assertEquals(0, found[1]);
        assertEquals(0, found[2]);
    }

    @Test
    void withoutScriptsItBeginsOnTheLeft() throws IOException {
        assertEquals(0, middle(5, 320, false)[2]);
    }
}
