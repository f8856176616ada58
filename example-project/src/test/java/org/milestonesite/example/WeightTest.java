package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader loads with a page, as hosts send it: 10 kB of text, 10 kB of style and 10 kB of scripts at the most. The
 * pages that hold all releases at once have more text, of which there is a limit too.
 */
class WeightTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final int BUDGET = 10_000;

    @ParameterizedTest
    @CsvSource({"print.html, 25000", "functionality.html, 16000", "graph.html, 16000"})
    void aPageThatHoldsEverythingIsHeavierInTextAlone(String path, int limit) throws IOException {
        assertLight(path, zipped(SITE.resolve(path)), limit);
        assertStylesAndScriptsAreLight(SITE, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "timeline.html",
                "campaigns.html",
                "milestones/LDM-503-11a.html",
                "milestones/LDM-503-18q.html",
                "milestones/index.html",
                "progress.html",
                "slip.html",
                "delayed.html",
                "changes/index.html"
            })
    void aPageIsLight(String path) throws IOException {
        assertLight(path, zipped(SITE.resolve(path)), BUDGET);
        assertStylesAndScriptsAreLight(SITE, path);
    }

    /** The page that has the whole document is as long as that, and a page of prose as its author made it. */
    @Test
    void soAreThoseOfAPlanWithMonthsAndAnEdition(@TempDir Path folder) throws IOException {
        Path site = MadeUpMonths.buildIn(folder);
        for (String path : MadeUpMonths.PAGES) {
            if (!path.equals("print.html") && !path.equals("introduction.html")) {
                assertLight(path, zipped(site.resolve(path)), BUDGET);
                assertStylesAndScriptsAreLight(site, path);
            }
        }
    }

    private static void assertStylesAndScriptsAreLight(Path site, String path) throws IOException {
        Path file = site.resolve(path);
        Document page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
        int styles = 0;
        for (Element style : page.select("link[rel=stylesheet]")) {
            styles += zipped(file.resolveSibling(style.attr("href")));
        }
        assertLight("style of " + path, styles, BUDGET);
        int scripts = 0;
        for (Element script : page.select("script[src]")) {
            scripts += zipped(file.resolveSibling(script.attr("src")));
        }
        assertLight("scripts of " + path, scripts, BUDGET);
    }

    private static void assertLight(String what, int weight, int limit) {
        assertTrue(weight > 0 && weight <= limit, () -> what + ": " + weight + " bytes");
    }

    private static int zipped(Path file) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(Files.readAllBytes(file));
        }
        return zipped.size();
    }
}
