package org.milestonesite.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.milestonesite.diagnostic.Messages;

/** Writes files where there are none yet, and remembers what became of each. */
public final class NewFiles {

    /** What became of a file. */
    public enum Fate {
        CREATED,
        /** A schema of ours of another version. */
        REFRESHED,
        /** It was there, with the same content. */
        SAME,
        /** Something was there, and stays. */
        KEPT
    }

    /** @param path from the base folder, with {@code /} */
    record Entry(String path, Fate fate) {}

    private final Path base;
    private final List<Entry> entries = new ArrayList<>();

    public NewFiles(Path base) {
        this.base = base;
    }

    /** What became of each file, in words. */
    public List<String> lines(Messages words) {
        return entries.stream()
                .map(entry -> switch (entry.fate()) {
                    case CREATED -> words.text("init.created", entry.path());
                    case REFRESHED -> words.text("init.refreshed", entry.path());
                    case SAME, KEPT -> words.text("init.kept", entry.path());
                })
                .toList();
    }

    public long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }

    /** @throws IOException if one can't be written; those before it are */
    public void create(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = base.resolve(file.getKey());
            entries.add(new Entry(file.getKey(), write(path, file.getValue())));
        }
    }

    /** The schemas: one of ours that is not of this version is written again, one of somebody else's is left alone. */
    public void schemas(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : Schemas.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Fate fate = write(path, file.getValue());
            if (fate == Fate.KEPT && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                if (Schemas.isOurs(Files.readAllBytes(path))) {
                    Files.write(path, file.getValue());
                    fate = Fate.REFRESHED;
                }
            }
            entries.add(new Entry(display(path), fate));
        }
    }

    private static Fate write(Path path, byte[] bytes) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            boolean same = Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes);
            return same ? Fate.SAME : Fate.KEPT;
        }
        Files.createDirectories(path.getParent());
        // CREATE_NEW: what appeared since the look above is not ours either.
        Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
        return Fate.CREATED;
    }

    private String display(Path path) {
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
