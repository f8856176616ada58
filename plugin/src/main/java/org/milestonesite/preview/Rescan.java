package org.milestonesite.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Looks at every source from time to time, and finds what nobody told us of. Shared inputs outside of the source folder
 * are only looked at: watching the folder of one shared file could mean all of somebody's home.
 */
final class Rescan implements Runnable {

    private record Stamp(long size, FileTime modified, Optional<Object> file) {}

    /** A rescan takes a twentieth of the time at most, however many files there are. */
    private static final int SHARE = 20;

    /** In milliseconds. */
    private static final long AT_ONCE = 10;

    private final Path folder;
    private final Supplier<Collection<Path>> outside;
    private final Hints hints;
    private final long pause;
    private final Map<Path, Stamp> known = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private boolean wanted;

    /** @param pause between two looks at least, in milliseconds */
    Rescan(Path folder, Supplier<Collection<Path>> outside, Hints hints, long pause) {
        this.folder = folder;
        this.outside = outside;
        this.hints = hints;
        this.pause = pause;
    }

    /** Takes what there is for known. */
    void begin() {
        known.putAll(look());
        begun.countDown();
    }

    /** A file may have changed. */
    void hint(Path path) {
        if (path.startsWith(folder) && isHidden(folder.relativize(path))) {
            return;
        }
        stamp(path).ifPresentOrElse(stamp -> known.put(path, stamp), () -> known.remove(path));
        hints.add(path);
    }

    /** Of a folder that is moved here nobody tells what is in it, and it may have the name of a file. */
    void folder(Path path) {
        if (path.startsWith(folder) && !isHidden(folder.relativize(path))) {
            hints.add(path);
            soon();
        }
    }

    /** Something was missed. */
    synchronized void soon() {
        wanted = true;
        notifyAll();
    }

    @Override
    public void run() {
        try {
            begun.await();
            long took = 0;
            while (true) {
                sleep(Math.max(pause, SHARE * took), Math.max(AT_ONCE, took));
                long start = System.nanoTime();
                once();
                took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param atOnce how long at least, also where it is wanted: one checkout makes many folders */
    private synchronized void sleep(long millis, long atOnce) throws InterruptedException {
        if (!wanted) {
            wait(millis);
        }
        if (wanted) {
            wanted = false;
            TimeUnit.MILLISECONDS.timedWait(this, atOnce);
        }
    }

    private void once() {
        Map<Path, Stamp> seen = look();
        Set<Path> all = new HashSet<>(known.keySet());
        all.addAll(seen.keySet());
        for (Path path : all) {
            Stamp now = seen.get(path);
            Stamp before = known.get(path);
            if (before == null ? now != null : !before.equals(now)) {
                hint(path);
            }
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> seen = new HashMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(folder.relativize(file))) {
                        seen.put(file, stamp(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // the folder is gone: then every file is
        }
        outside.get().forEach(path -> stamp(path).ifPresent(stamp -> seen.put(path, stamp)));
        return seen;
    }

    /** Of a link among the sources the link's own, as when all are looked at. */
    private Optional<Stamp> stamp(Path path) {
        try {
            LinkOption[] follow =
                    path.startsWith(folder) ? new LinkOption[] {LinkOption.NOFOLLOW_LINKS} : new LinkOption[0];
            return Optional.of(stamp(Files.readAttributes(path, BasicFileAttributes.class, follow)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(
                attributes.isDirectory() ? 0 : attributes.size(),
                attributes.lastModifiedTime(),
                Optional.ofNullable(attributes.fileKey()));
    }

    /** What editors, office programs and version control leave behind, which no source is. */
    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || name.endsWith("~") || name.startsWith("#") || name.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
