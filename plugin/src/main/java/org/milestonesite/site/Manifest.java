package org.milestonesite.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What we wrote into one output folder. It lives outside of the site, in UTF-8: a line {@link #HEADER}, then a line a
 * file: SHA-256, modification time in nanoseconds (0 if not known), size in bytes, path. A path has two lines while a
 * site is being published: whatever stops us, either content is ours. Folders that we made end in {@code /}.
 */
record Manifest(Map<String, List<Entry>> files, SortedSet<String> folders) {

    /** @param modified in nanoseconds since 1970, or 0 before the file was published */
    record Entry(String hash, long modified, long size) {}

    private static final String HEADER = "milestone-site manifest 1";

    static Manifest empty() {
        return new Manifest(new TreeMap<>(), new TreeSet<>());
    }

    List<Entry> of(String path) {
        return files.getOrDefault(path, List.of());
    }

    /** Empty where there is none, or none that we understand. */
    static Manifest read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() || !lines.get(0).equals(HEADER) ? empty() : parse(lines.subList(1, lines.size()));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return empty();
        }
    }

    private static Manifest parse(List<String> lines) {
        Manifest manifest = new Manifest(new TreeMap<>(), new TreeSet<>());
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            if (parts[3].endsWith("/")) {
                manifest.folders.add(parts[3]);
            } else {
                Entry entry = new Entry(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
                manifest.files
                        .computeIfAbsent(parts[3], path -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        return manifest;
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        folders.forEach(folder -> text.append("- 0 0 ").append(folder).append('\n'));
        files.forEach((path, entries) -> entries.forEach(entry -> text.append(entry.hash)
                .append(' ')
                .append(entry.modified)
                .append(' ')
                .append(entry.size)
                .append(' ')
                .append(path)
                .append('\n')));
        Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
