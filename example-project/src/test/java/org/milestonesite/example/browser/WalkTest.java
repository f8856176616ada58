package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built site in a real browser, from a server and as it is carried away. */
class WalkTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final Path ZIP = Path.of(System.getProperty("milestone-site.zipped", "target/LDM-564-1.6.zip"));

    @Test
    void theZipWorksFromAnyFolder(@TempDir Path folder) throws IOException {
        Path unpacked = unpack(folder.resolve("Über uns/50% of #1 [copy]"));
        assertEquals(files(SITE), files(unpacked));
        assertSound(unpacked, unpacked.toUri().toString());
    }

    @Test
    void itWorksFromTheRootOfAServer() throws IOException {
        try (FolderServer server = FolderServer.at("/", SITE)) {
            assertSound(SITE, server.root());
        }
    }

    @Test
    void itWorksFromAServerBelowAPath() throws IOException {
        try (FolderServer server = FolderServer.of(SITE)) {
            assertSound(SITE, server.root());
        }
    }

    /** Every page but the one for what is not found is reached, all that is linked is there, and the search searches. */
    private static void assertSound(Path site, String root) throws IOException {
        Walker walker = new Walker(chromium.browser(), root).walk("index.html");
        assertEquals(List.of(), walker.faults());
        Set<String> pages = files(site).stream()
                .filter(file -> file.endsWith(".html") && !file.equals("404.html") && !file.startsWith("fragments/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                pages,
                walker.pages().stream()
                        .map(page -> page.substring(root.length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(
                walker.files().containsAll(Set.of("LDM-564.pdf", "data/milestones.csv")),
                () -> walker.files().toString());
        assertSearches(root);
    }

    private static void assertSearches(String root) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onRequestFailed(request -> faults.add("fails to get " + request.url()));
            page.navigate(root + "milestones/LDM-503-01.html");
            page.keyboard().press("/");
            page.locator("dialog.search [role=combobox]").fill("usdf");
            page.locator("dialog.search .excerpt mark").first().waitFor();
            page.locator("dialog.search [role=combobox]").fill("503 11a");
            page.keyboard().press("Enter");
            page.waitForURL(root + "milestones/LDM-503-11a.html");
        }
        assertEquals(List.of(), faults);
    }

    private static Path unpack(Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ZIP))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, ((InputStream) zip).readAllBytes());
            }
        }
        try (Stream<Path> top = Files.list(folder)) {
            List<Path> found = top.toList();
            assertEquals(1, found.size(), "one folder at the top");
            return found.get(0);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
