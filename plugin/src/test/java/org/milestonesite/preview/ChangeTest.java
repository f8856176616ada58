package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.harness.TestSite;

/** What is saved is served, however it was saved and whether the file system tells of it or not. */
class ChangeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyKindOfChangeIsSeen(boolean watches) throws Exception {
        TestSite site = TestSite.good(folder);
        try (Previewed preview = Previewed.of(site, watches)) {
            preview.await("/milestones/REL-1.html", page -> page.contains("First release"));
            assertEquals(!watches, preview.terminal().stream().anyMatch(line -> line.contains("does not tell")));

            site.replacing("milestones/REL-1.md", "First release", "First of all");
            preview.await("/milestones/REL-1.html", page -> page.contains("First of all"));
            preview.await("/milestones/REL-2.html", page -> page.contains("First of all"));

            Path file = site.sources().resolve("milestones/REL-1.md");
            Path draft = site.sources().resolve("milestones/.REL-1.md.swp");
            Files.writeString(draft, site.read("milestones/REL-1.md").replace("First of all", "First by rename"));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            preview.await("/milestones/REL-1.html", page -> page.contains("First by rename"));

            Files.move(file, site.sources().resolve("milestones/other.md"));
            site.with("pages/deep/er/more.md", "---\ntitle: Much more\n---\n\nA page in new folders.\n");
            preview.await("/deep/er/more.html", page -> page.contains("A page in new folders."));
            preview.await("/milestones/REL-1.html", page -> page.contains("other.md"));

            site.without("pages/deep/er/more.md");
            preview.await("/deep/er/more.html", page -> Previewed.status(page) == 404);

            site.with("theme/messages.properties", "edit=Change this page\nglossary=Words\n");
            preview.await("/glossary.html", page -> page.contains("Words"));
            site.with("theme/assets/site.css", "body { color: teal }");
            preview.await("/assets/site.css", page -> page.contains("teal"));
            site.replacing("site.yaml", "title: The plan", "title: The better plan");
            preview.await("/", page -> page.contains("The better plan"));
            site.replacing("glossary/terms.csv", "Quick exchange", "Quicker exchange");
            preview.await("/glossary.html", page -> page.contains("Quicker exchange"));
            site.replacing("references.bib", "The other document", "Another document");
            preview.await("/documents/ABC-2.html", page -> page.contains("Another document"));
            site.replacing("figures/box.svg", "0 0 10 10", "0 0 20 20");
            preview.await("/figures/box.svg", page -> page.contains("0 0 20 20"));
        }
    }

    @Test
    void aSharedInputOutsideOfTheProjectIsSeenToo() throws Exception {
        TestSite site = TestSite.good(folder.resolve("project"));
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.writeString(shared.resolve("terms.csv"), "term,description\nQX,Shared exchange\n");
        site.replacing(
                "site.yaml",
                "documents:",
                "inputs:\n  glossary: {files: [\"../../../shared/*.csv\", \"glossary/skip.txt\"]}\ndocuments:");
        site.without("glossary/terms.csv");
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/glossary.html", page -> page.contains("Shared exchange"));
            Files.writeString(shared.resolve("terms.csv"), "term,description\nQX,Shared anew\n");
            preview.await("/glossary.html", page -> page.contains("Shared anew"));
        }
    }

    @Test
    void aThousandFilesAtOnceAreFewBuildsAndTheLastState() throws Exception {
        TestSite site = TestSite.good(folder);
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/", page -> Previewed.status(page) == 200);
            for (int round = 1; round <= 2; round++) {
                for (int i = 0; i < 1000; i++) {
                    site.with("pages/many/p" + i + ".md", "---\ntitle: P " + i + "\n---\n\nRound " + round + ".\n");
                }
            }
            preview.await("/many/p999.html", page -> page.contains("Round 2"));
            String first = preview.get("/many/p0.html");
            assertTrue(first.contains("Round 2"), first);
            String status = preview.get("/_/");
            int builds = Integer.parseInt(status.replaceAll("(?s).*Build (\\d+) took.*", "$1"));
            assertTrue(builds < 20, builds + " builds");
        }
    }

    @Test
    void mistakesDoNotStopIt() throws Exception {
        TestSite site = TestSite.good(folder);
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/milestones/REL-2.html", page -> page.contains("Second release"));
            site.replacing("milestones/REL-2.md", "due: 2025-12-31", "due: 2025-13-31");
            String panel = preview.await("/_/panel?page=index.html", page -> page.contains("bad-date"));
            assertTrue(panel.contains("milestones/REL-2.md:4:"), panel);
            assertTrue(panel.contains("^^^^"), panel);
            assertTrue(preview.get("/milestones/REL-2.html").contains("2025-12-31"), "the last good page");
            site.replacing("milestones/REL-2.md", "due: 2025-13-31", "due: 2026-01-31");
            preview.await("/milestones/REL-2.html", page -> page.contains("2026-01-31"));
            assertFalse(preview.get("/_/panel?page=index.html").contains("bad-date"));
            assertTrue(preview.terminal().stream().anyMatch(line -> line.contains("error[bad-date]")));
            assertTrue(
                    preview.terminal().stream()
                            .anyMatch(line -> line.startsWith("mended:") && line.contains("bad-date")),
                    () -> preview.terminal().toString());
        }
    }

    @Test
    void behindAnErrorNothingIsSaidToBeMended() throws Exception {
        TestSite site = TestSite.good(folder).with("pages/more.md", "---\ntitle: More\n---\n\nZZQ is no term.\n");
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/_/panel?page=index.html", page -> page.contains("ZZQ"));
            String settings = site.read("site.yaml");
            site.with("site.yaml", "document: [");
            preview.await("/_/panel?page=index.html", page -> page.contains("bad-syntax"));
            site.with("site.yaml", settings);
            preview.await("/_/panel?page=index.html", page -> page.contains("ZZQ"));
            assertEquals(List.of(), mended(preview, "ZZQ"));
            assertEquals(1, mended(preview, "bad-syntax").size());
            assertEquals(1, told(preview, "warning[undefined-acronym]: ZZQ").size());
            site.without("pages/more.md");
            preview.await("/more.html", page -> Previewed.status(page) == 404);
            assertEquals(1, mended(preview, "ZZQ").size());
        }
    }

    private static List<String> mended(Previewed preview, String what) {
        return told(preview, what).stream()
                .filter(line -> line.startsWith("mended:"))
                .toList();
    }

    private static List<String> told(Previewed preview, String what) {
        return preview.terminal().stream().filter(line -> line.contains(what)).toList();
    }

    /** The file system tells of a folder, not of a name: a change in another of the same name must be seen as soon. */
    @Test
    void sourcesThatWereAwayAreWatchedAgain() throws Exception {
        TestSite site = TestSite.good(folder);
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/milestones/REL-1.html", page -> page.contains("First release"));
            Path away = site.sources().resolveSibling("away");
            Files.move(site.sources(), away);
            preview.await("/_/panel?page=index.html", page -> page.contains("missing-source"));
            copy(away, site.sources());
            preview.await("/_/panel?page=index.html", page -> !page.contains("missing-source"));
            assertEquals(
                    List.of("mended: [missing-source] there is no source folder src/milestones"),
                    mended(preview, "missing-source"));
            // it is watched when a change is seen sooner than by looking for it
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            long took = Long.MAX_VALUE;
            for (int i = 0; (i < 2 || took > 300) && System.nanoTime() < end; i++) {
                String name = "Release " + i;
                String text = site.read("milestones/REL-1.md").replaceFirst("name: .*", "name: " + name);
                long start = System.nanoTime();
                site.with("milestones/REL-1.md", text);
                preview.await("/milestones/REL-1.html", page -> page.contains(name));
                took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                Thread.sleep(700);
            }
            assertTrue(took <= 300, took + " ms");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws Exception {
        TestSite site = TestSite.good(folder);
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/_/", page -> Previewed.status(page) == 200);
            Path odd = Files.createDirectories(site.sources().resolve("annotations.yaml"));
            preview.await("/_/", page -> page.contains("annotations.yaml is a folder"));
            Files.delete(odd);
            preview.await("/_/", page -> !page.contains("annotations.yaml is a folder"));
        }
    }

    @Test
    void aPageWhoseFolderIsNamedAsThePreviewsIsShown() throws Exception {
        TestSite site = TestSite.good(folder).with("pages/_/under.md", "---\ntitle: Under\n---\n\nIt is here.\n");
        try (Previewed preview = Previewed.of(site)) {
            preview.await("/_/under.html", page -> page.contains("It is here."));
            assertEquals(404, Previewed.status(preview.get("/_/nothing.html")));
        }
    }

    @Test
    void itStartsWithBrokenSourcesAndRecovers() throws Exception {
        TestSite site = TestSite.good(folder).replacing("site.yaml", "title: The plan", "title: [");
        try (Previewed preview = Previewed.of(site)) {
            String waiting = preview.get("/milestones/REL-1.html");
            assertEquals(503, Previewed.status(waiting));
            assertTrue(waiting.contains("/_/client.js"), waiting);
            assertTrue(preview.get("/_/panel?page=index.html").contains("site.yaml:3"));
            site.replacing("site.yaml", "title: [", "title: The plan");
            preview.await("/milestones/REL-1.html", page -> Previewed.status(page) == 200);
        }
    }

    @Test
    void whileThereIsNoSiteTheErrorsDoNotSpeakOfAPageBelowAndTellOfAll() throws Exception {
        StringBuilder links = new StringBuilder("---\ntitle: Links\n---\n\n");
        for (int i = 0; i < 52; i++) {
            links.append("[a](nowhere").append(i).append(".md)\n\n");
        }
        TestSite site = TestSite.good(folder).with("pages/links.md", links.toString());
        try (Previewed preview = Previewed.of(site)) {
            String panel = preview.await("/_/panel?page=index.html", page -> page.contains("nowhere0.md"));
            assertTrue(panel.contains("There is no site to show yet."), panel);
            assertFalse(panel.contains("as it was before"), panel);
            assertTrue(panel.contains("2 more findings are not listed here"), panel);
            String status = preview.get("/_/");
            assertTrue(status.contains("<p>52 errors"), status);
            assertFalse(status.contains("These may have changed"), "the first build follows no change");
            site.without("pages/links.md");
            preview.await("/_/", page -> page.contains("These may have changed"));
            site.with("pages/links.md", links.toString());
            panel = preview.await("/_/panel?page=index.html", page -> page.contains("nowhere0.md"));
            assertTrue(panel.contains("as it was before"), panel);
        }
    }

    @Test
    void onlyWhereThereIsNothingToPreviewItDoesNotStart() {
        assertThrows(Preview.NoSources.class, () -> Previewed.of(TestSite.empty(folder)));
    }

    @Test
    void aPortThatIsTakenIsPassedOver() throws Exception {
        TestSite site = TestSite.good(folder);
        try (Previewed first = Previewed.of(site);
                Preview second = Preview.start(
                        new PreviewRequest(
                                site.request(),
                                PreviewRequest.LOOPBACK,
                                first.port(),
                                List.of(),
                                java.util.Optional.empty()),
                        (severity, line) -> {},
                        org.milestonesite.diagnostic.Style.PLAIN)) {
            assertTrue(second.address().getPort() > first.port());
        }
    }
}
