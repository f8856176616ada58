package org.milestonesite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.diagnostic.Diagnostic;

class SiteWriterTest {

    private static final String MARK = "<meta name=\"generator\" content=\"Milestone Site 1\">";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path output;
    private Path work;
    private final TreeMap<String, Site.Content> files = new TreeMap<>();

    @BeforeEach
    void aSite() {
        output = folder.resolve("target/site");
        work = folder.resolve("target/milestone-site");
        put("index.html", MARK + "home").put("a/b/page.html", MARK + "page").put("assets/x.css", "css");
    }

    private SiteWriterTest put(String path, String text) {
        files.put(path, () -> text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private Written write() {
        return new SiteWriter(output, work, "target/site").write(new Site(files));
    }

    private static List<String> findings(Written written) {
        return written.findings().stream().map(SiteWriterTest::line).toList();
    }

    private static String line(Diagnostic finding) {
        return finding.key() + " " + finding.arguments();
    }

    private Map<String, String> published() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private void foreign(String path, String text) throws IOException {
        Files.createDirectories(output.resolve(path).getParent());
        Files.writeString(output.resolve(path), text);
    }

    @Test
    void allIsPublishedAndCounted() throws IOException {
        Written written = write();
        assertEquals(new Written(2, 3, 0, List.of(), java.util.Optional.empty()), written);
        assertEquals(
                Map.of("index.html", MARK + "home", "a/b/page.html", MARK + "page", "assets/x.css", "css"),
                published());
        try (Stream<Path> left = Files.list(work)) {
            assertEquals(1, left.count(), "the manifest alone is left");
        }
    }

    @Test
    void whatIsTheSameIsNotTouched() throws IOException {
        write();
        Files.setLastModifiedTime(output.resolve("assets/x.css"), LONG_AGO);
        write();
        put("index.html", MARK + "new home");
        assertEquals(1, write().changed());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(output.resolve("assets/x.css")));
        assertEquals(MARK + "new home", published().get("index.html"));
    }

    @Test
    void whatTheSiteNoLongerHasIsDeletedWithItsEmptyFolders() throws IOException {
        write();
        files.remove("a/b/page.html");
        assertEquals(1, write().deleted());
        assertFalse(Files.exists(output.resolve("a")));
        assertEquals(0, write().deleted());
    }

    @Test
    void foldersThatOthersMadeStay() throws IOException {
        Files.createDirectories(output.resolve("a"));
        write();
        files.remove("a/b/page.html");
        write();
        assertTrue(Files.exists(output.resolve("a")));
        assertFalse(Files.exists(output.resolve("a/b")));
    }

    @Test
    void filesOfOthersStay() throws IOException {
        foreign("project-info.html", "theirs");
        write();
        files.remove("assets/x.css");
        foreign("assets/x.css", "no longer ours");
        write();
        assertEquals("theirs", published().get("project-info.html"));
        assertEquals("no longer ours", published().get("assets/x.css"));
    }

    @Test
    void aForeignFirstPageIsReportedAndNothingIsWritten() throws IOException {
        foreign("assets/x.css", "theirs");
        foreign("index.html", "<html>theirs</html>");
        Map<String, String> before = published();
        assertEquals(List.of("foreign-file.many [target/site/index.html, 1]"), findings(write()));
        assertEquals(before, published());
    }

    @Test
    void aFileThatHappensToBeTheSameIsOurs() throws IOException {
        foreign("assets/x.css", "css");
        assertEquals(List.of(), findings(write()));
    }

    @Test
    void aPageOfOursThatSomebodyEditedIsHealed() throws IOException {
        write();
        foreign("a/b/page.html", MARK + "edited");
        assertEquals(1, write().changed());
        assertEquals(MARK + "page", published().get("a/b/page.html"));
    }

    @Test
    void aPageOfOursThatSomebodyReplacedIsReported() throws IOException {
        write();
        foreign("index.html", "by another tool");
        assertEquals(List.of("foreign-file [target/site/index.html, 0]"), findings(write()));
    }

    @Test
    void aFileOfOursThatSomebodyDeletedIsWrittenAgain() throws IOException {
        write();
        Files.delete(output.resolve("assets/x.css"));
        assertEquals(1, write().changed());
    }

    @Test
    void withoutManifestAMarkedSiteIsOurs() throws IOException {
        write();
        try (Stream<Path> manifests = Files.list(work)) {
            Files.delete(manifests.findFirst().orElseThrow());
        }
        put("assets/x.css", "new css");
        assertEquals(1, write().changed());
        assertEquals("new css", published().get("assets/x.css"));
    }

    @Test
    void afterAnInterruptedRunBothContentsAreOurs() throws IOException {
        write();
        Path manifest = manifest();
        String before = Files.readString(manifest);
        put("assets/x.css", "newer css");
        write();
        // As if the second run had ended between its files and its manifest.
        Files.writeString(
                manifest,
                before + Files.readString(manifest).lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
        Files.setLastModifiedTime(output.resolve("assets/x.css"), LONG_AGO);
        put("assets/x.css", "newest css");
        assertEquals(List.of(), findings(write()));
        assertEquals("newest css", published().get("assets/x.css"));
    }

    private Path manifest() throws IOException {
        try (Stream<Path> manifests = Files.list(work)) {
            return manifests.findFirst().orElseThrow();
        }
    }

    @Test
    void aPageThatCannotBeMadeKeepsAllOthersBack() throws IOException {
        write();
        Map<String, String> before = published();
        put("index.html", MARK + "new");
        files.put("bad.html", () -> {
            throw new IllegalStateException("no view");
        });
        Written written = write();
        assertEquals(List.of("write-failed.page [bad.html, no view, 0]"), findings(written));
        assertEquals("no view", written.cause().orElseThrow().getMessage());
        assertEquals(before, published());
    }

    @Test
    void pathsThatLeaveTheFolderAreRefused() {
        for (String path : List.of("../x", "/x", "a/../x", "a//x", "a/", "c:x", "a\\x", ".", "a\nb", "")) {
            files.clear();
            put(path, "x");
            assertEquals(List.of("write-failed.path [" + path + "]"), findings(write()));
        }
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("a"), outside);
        assertEquals(List.of("foreign-file [target/site/a, 0]"), findings(write()));
        try (Stream<Path> leaked = Files.list(outside)) {
            assertEquals(0, leaked.count());
        }
    }

    @Test
    void aLinkInPlaceOfAFileIsNotWrittenThrough() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "css");
        Files.createDirectories(output.resolve("assets"));
        Files.createSymbolicLink(output.resolve("assets/x.css"), secret);
        assertEquals(List.of("foreign-file [target/site/assets/x.css, 0]"), findings(write()));
    }

    @Test
    void staleFilesBehindALinkStay() throws IOException {
        write();
        Path outside = Files.createDirectories(folder.resolve("outside/b"));
        Files.move(output.resolve("a/b/page.html"), outside.resolve("page.html"));
        Files.delete(output.resolve("a/b"));
        Files.delete(output.resolve("a"));
        Files.createSymbolicLink(output.resolve("a"), folder.resolve("outside"));
        files.remove("a/b/page.html");
        assertEquals(0, write().deleted());
        assertTrue(Files.exists(outside.resolve("page.html")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsAFinding() throws IOException {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "a file");
        assertEquals(List.of("write-failed.no-folder [target/site]"), findings(write()));
        assertEquals(List.of("write-failed.no-folder [target/site]"), check());
    }

    private List<String> check() {
        return new SiteWriter(output, work, "target/site")
                .check(new Site(files)).stream().map(SiteWriterTest::line).toList();
    }

    @Test
    void whatIsInTheWayIsFoundWithoutWritingOrRendering() throws IOException {
        foreign("index.html", "by another tool");
        foreign("a", "a file in place of a folder");
        files.replaceAll((path, content) -> () -> {
            throw new AssertionError("rendered " + path);
        });
        assertEquals(List.of("foreign-file.many [target/site/index.html, 1]"), check());
        assertFalse(Files.exists(work));
        Files.delete(output.resolve("index.html"));
        assertEquals(List.of("foreign-file [target/site/a, 0]"), check());
    }

    @Test
    void aSiteThatWeWroteIsNotInTheWay() throws IOException {
        write();
        put("a/b/page.html", "other bytes");
        assertEquals(List.of(), check());
        Files.delete(output.resolve("index.html"));
        foreign("project-info.html", "theirs");
        assertEquals(List.of(), check());
    }

    @Test
    void theFirstPageComesLast() {
        List<String> paths = new ArrayList<>(List.of("index.html", "a.html", "z.css", "a/index.html", "b.json"));
        Collections.sort(paths, SiteWriter.FIRST_PAGE_LAST);
        assertEquals(List.of("z.css", "b.json", "a.html", "a/index.html", "index.html"), paths);
    }

    @Test
    void oneWorkFolderServesManyOutputs() throws IOException {
        write();
        Path first = output;
        output = folder.resolve("target/other");
        files.remove("a/b/page.html");
        write();
        assertTrue(Files.exists(first.resolve("a/b/page.html")));
    }

    @Test
    void aMovedProjectKeepsItsManifest() throws IOException {
        write();
        Path moved = folder.resolve("moved");
        Files.move(folder.resolve("target"), moved);
        output = moved.resolve("site");
        work = moved.resolve("milestone-site");
        files.remove("a/b/page.html");
        assertEquals(1, write().deleted());
    }
}
