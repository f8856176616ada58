package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Workbook;
import org.milestonesite.source.SourceFile;

class SheetCacheTest {

    private static final SourceFile FILE = SourceFile.of("a.xlsx", "");

    @TempDir
    Path folder;

    private Reading<List<Sheet>> read(SheetCache cache, byte[] bytes, String... columns) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), bytes);
        return cache.read(file, bytes, FILE, new SheetFilter(Map.of("TASK", Set.of(columns))));
    }

    private static byte[] workbook(String code) {
        return Workbook.empty()
                .row("TASK", "task_code", "name")
                .row("TASK", code, "N")
                .xlsx();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void otherBytesAndOtherColumnsAreOtherEntries() throws IOException {
        SheetCache cache = new SheetCache(folder.resolve("kept"));
        String first =
                read(cache, workbook("A"), "task_code").value().get(0).rows().toString();
        assertEquals(
                first,
                read(cache, workbook("A"), "task_code").value().get(0).rows().toString());
        assertEquals(1, entries().size());
        assertTrue(read(cache, workbook("B"), "task_code")
                .value()
                .get(0)
                .rows()
                .toString()
                .contains("B"));
        assertTrue(read(cache, workbook("A"), "task_code", "name")
                .value()
                .get(0)
                .rows()
                .toString()
                .contains("N"));
        assertEquals(3, entries().size());
    }

    @Test
    void aWorkbookWithAFindingIsReadAgain() throws IOException {
        SheetCache cache = new SheetCache(folder.resolve("kept"));
        byte[] broken = java.util.Arrays.copyOf(workbook("A"), 100);
        assertEquals(1, read(cache, broken, "task_code").findings().size());
        assertEquals(1, read(cache, broken, "task_code").findings().size());
    }

    @Test
    void whatWasUsedLongestAgoGoesWhenTheFolderIsFull() throws IOException {
        SheetCache cache = new SheetCache(folder.resolve("kept"), 150);
        read(cache, workbook("A"), "task_code");
        Path old = entries().get(0);
        Files.setLastModifiedTime(old, FileTime.fromMillis(1));
        long size = Files.size(old);
        read(cache, workbook("B"), "task_code");
        new SheetCache(folder.resolve("kept"), 2 * size).trim();
        assertEquals(2, entries().size());
        new SheetCache(folder.resolve("kept"), 2 * size - 1).trim();
        assertEquals(1, entries().size());
        assertTrue(Files.notExists(old));
    }
}
