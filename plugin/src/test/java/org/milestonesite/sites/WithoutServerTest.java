package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.LeanClassPath;
import org.milestonesite.harness.TestSite;

/** Makes a site where what the preview needs is not on the class path. */
class WithoutServerTest {

    private static final List<String> LIBRARIES = List.of("jetty-", "directory-watcher");

    @TempDir
    Path folder;

    @Test
    void onlyThePreviewLoadsServerAndWatcher() throws Exception {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();
        LIBRARIES.forEach(library -> assertTrue(
                jars.stream().anyMatch(jar -> jar.startsWith(library)),
                () -> library + " must be there to be left out"));
        assertTrue(LeanClassPath.render(TestSite.good(folder), LIBRARIES.toArray(String[]::new)) > 40);
    }
}
