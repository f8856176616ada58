package org.milestonesite.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milestonesite.source.SourceFile;

/**
 * The cells of workbooks, kept between builds: eighty exports of 4 MB would take most of a minute.
 *
 * <p>An entry's name is a hash of all that it depends on, so it is right or not there. What can't be read whole is read
 * from the workbook again, and so is a workbook with a finding. Nothing depends on the cache but time: its folder may be
 * deleted, and a folder that can't be written is no fault.
 */
final class SheetCache {

    /** To be raised with every change of what an entry holds, or of what the readers make of a workbook. */
    private static final String VERSION = "sheets 2";

    /** Of the folder in bytes: beyond it the entries used longest ago go. */
    static final long MAX_BYTES = 128L << 20;

    private final Path folder;
    private final long maxBytes;

    SheetCache(Path folder) {
        this(folder, MAX_BYTES);
    }

    SheetCache(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /** As {@link WorkbookReader#read}, from the cache where it can be. */
    Reading<List<Sheet>> read(Path path, byte[] bytes, SourceFile file, SheetFilter filter) {
        Path entry = folder.resolve(key(bytes, filter));
        Optional<List<Sheet>> kept = load(entry, file);
        if (kept.isPresent()) {
            return new Reading<>(kept.get(), List.of());
        }
        Reading<List<Sheet>> read = WorkbookReader.read(path, bytes, file, filter);
        if (read.findings().isEmpty()) {
            store(entry, SheetBytes.of(read.value()));
        }
        return read;
    }

    /** Removes what was used longest ago while the folder is beyond its bound. */
    void trim() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> newestFirst = entries.sorted(
                            Comparator.comparing(SheetCache::used).reversed().thenComparing(Path::toString))
                    .toList();
            long total = 0;
            for (Path entry : newestFirst) {
                total += Files.size(entry);
                if (total > maxBytes) {
                    Files.deleteIfExists(entry);
                }
            }
        } catch (IOException e) {
            // another build may be at work in the same folder; the next one trims
        }
    }

    private static FileTime used(Path entry) {
        try {
            return Files.getLastModifiedTime(entry);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static String key(byte[] bytes, SheetFilter filter) {
        StringBuilder settings = new StringBuilder(VERSION);
        new TreeMap<>(filter.columns()).forEach((sheet, columns) -> {
            settings.append('\1').append(sheet);
            new TreeSet<>(columns).forEach(column -> settings.append('\0').append(column));
        });
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(settings.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes), 0, 20) + ".sheets";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<List<Sheet>> load(Path entry, SourceFile file) {
        if (!Files.isRegularFile(entry)) {
            return Optional.empty();
        }
        try {
            Optional<List<Sheet>> sheets = SheetBytes.read(Files.readAllBytes(entry), file);
            Files.setLastModifiedTime(entry, FileTime.fromMillis(System.currentTimeMillis()));
            return sheets;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** By way of a draft: a build that is stopped here leaves no half of an entry under its name. */
    private void store(Path entry, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", ".tmp");
            Files.write(draft, bytes);
            Files.move(draft, entry, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // without a cache the next build is slower, and the same
        }
    }
}
