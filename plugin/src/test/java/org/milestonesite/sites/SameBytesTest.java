package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import org.milestonesite.site.Site;

/** The same sources give the same bytes. */
@Isolated
class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    void builtTwice() {
        TestSite site = TestSite.good(folder);
        assertEquals(site.builds().texts(), site.builds().texts());
    }

    @Test
    void builtInAnotherFolder() {
        assertEquals(
                TestSite.good(folder.resolve("one")).builds().texts(),
                TestSite.good(folder.resolve("a longer näme")).builds().texts());
    }

    @Test
    void builtElsewhereInTheWorld() {
        TestSite site = TestSite.good(folder);
        Map<String, String> here = site.builds().texts();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertEquals(here, site.builds().texts());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void renderedInParallelOrInAnyOrder() {
        TestSite site = TestSite.good(folder);
        Built built = site.builds();
        Map<String, String> parallel = new TreeMap<>(built.site().files().entrySet().parallelStream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue()))));
        assertEquals(site.builds().texts(), parallel);
        assertEquals(parallel, built.texts(), "asking twice");
    }

    private static String text(Site.Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }
}
