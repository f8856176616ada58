package org.milestonesite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The folder that a site is published into, and that others may write into too. Symbolic links in it are never followed:
 * they may lead anywhere.
 */
final class OutputFolder {

    /** Something that is neither a file of ours nor a folder stands where one of ours belongs. */
    static final class InTheWay extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String path;

        InTheWay(String path) {
            super(path + " is in the way", null, false, false);
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    private final Path root;
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();
    private final Collection<String> made = new TreeSet<>();

    OutputFolder(Path root) {
        this.root = root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** The folders made by {@link #publish}, each with a {@code /} after it. */
    Collection<String> made() {
        return made;
    }

    /**
     * What is known of a file without opening it; empty where there is none.
     *
     * @throws InTheWay if it, or a folder above it, is a link or something else
     */
    Optional<BasicFileAttributes> look(String path) {
        Optional<BasicFileAttributes> found = isFolder(parent(path)) ? attributes(path) : Optional.empty();
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw new InTheWay(path);
        }
        return found;
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file here at once, so that nobody sees half of it. */
    void publish(Path staged, String path) throws IOException {
        makeFolder(parent(path));
        try {
            Files.move(staged, file(path), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Path near = file(path).resolveSibling("." + file(path).getFileName() + ".new");
            Files.copy(staged, near, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(near, file(path), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Also deletes, from the inside out, folders of that list which are empty then. */
    void delete(String path, Collection<String> ownFolders) throws IOException {
        Files.deleteIfExists(file(path));
        for (String folder = parent(path); ownFolders.contains(folder + "/"); folder = parent(folder)) {
            try {
                Files.deleteIfExists(file(folder));
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private void makeFolder(String folder) throws IOException {
        if (folder.isEmpty()) {
            Files.createDirectories(root);
        } else if (!isFolder(folder)) {
            makeFolder(parent(folder));
            Files.createDirectory(file(folder));
            made.add(folder + "/");
        }
        folders.put(folder, true);
    }

    private boolean isFolder(String folder) {
        if (folder.isEmpty()) {
            return Files.isDirectory(root);
        }
        Boolean known = folders.get(folder);
        if (known == null) {
            Optional<BasicFileAttributes> found = isFolder(parent(folder)) ? attributes(folder) : Optional.empty();
            if (found.isPresent() && !found.get().isDirectory()) {
                throw new InTheWay(folder);
            }
            known = found.isPresent();
            folders.put(folder, known);
        }
        return known;
    }

    private Optional<BasicFileAttributes> attributes(String path) {
        try {
            return Optional.of(Files.readAttributes(file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** Our pages say so in their heads. */
    static boolean hasMark(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, 4096), StandardCharsets.ISO_8859_1);
        return head.contains("<meta name=\"generator\" content=\"Milestone Site");
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
