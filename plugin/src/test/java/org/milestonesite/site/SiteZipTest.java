package org.milestonesite.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.diagnostic.Diagnostic;

class SiteZipTest {

    @TempDir
    Path folder;

    private Path output;
    private final Site site =
            new Site(new TreeMap<>(Map.of("index.html", () -> text("home"), "a/b.html", () -> text("b"))));

    @BeforeEach
    void aWrittenSiteAmongFilesOfOthers() throws IOException {
        output = folder.resolve("site");
        Files.createDirectories(output.resolve("a"));
        for (String path : site.files().keySet()) {
            Files.write(output.resolve(path), site.files().get(path).bytes());
        }
        Files.writeString(output.resolve("others.html"), "not ours");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> write(String name, String top) {
        return new SiteZip(output, folder.resolve("target").resolve(name), top, "target")
                .write(site).stream().map(Diagnostic::key).collect(Collectors.toList());
    }

    private List<String> entries(String name) throws IOException {
        List<String> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve("target").resolve(name));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName() + "=" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void allIsInOneFolderAndNothingOfOthers() throws IOException {
        assertEquals(List.of(), write("x.zip", "ABC-1-2.0"));
        assertEquals(List.of("ABC-1-2.0/a/b.html=b", "ABC-1-2.0/index.html=home"), entries("x.zip"));
    }

    @Test
    void itsBytesKnowNeitherTimeNorZone() throws IOException {
        write("x.zip", "ABC-1");
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Files.setLastModifiedTime(output.resolve("index.html"), java.nio.file.attribute.FileTime.fromMillis(0));
            write("y.zip", "ABC-1");
        } finally {
            TimeZone.setDefault(here);
        }
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("target/x.zip")), Files.readAllBytes(folder.resolve("target/y.zip")));
    }

    @Test
    void whatCanNotBeWrittenIsAFindingAndLeavesNothingHalf() throws IOException {
        Files.delete(output.resolve("index.html"));
        assertEquals(List.of("write-failed"), write("x.zip", "ABC-1"));
        assertFalse(Files.exists(folder.resolve("target/x.zip")));
    }

    @Test
    void aFolderThatNoSystemCanHaveIsAFinding() {
        assertEquals(List.of("write-failed.path"), write("x.zip", ".."));
    }
}
