package org.milestonesite.preview;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The file system's own news of a folder and all below it: quick, but known to miss some. What is watched is not the
 * name but the folder that had it, so it is begun anew when the name has come to be another's.
 */
final class SourceWatch implements AutoCloseable {

    private static final long BETWEEN_LOOKS = 500;

    private final Path folder;
    private final Rescan rescan;
    private final Thread looks = new Thread(this::look, "milestone-site-watch-again");
    private volatile boolean closed;
    private volatile boolean ended;
    private DirectoryWatcher watcher;
    private Optional<Object> watched;

    private SourceWatch(Path folder, Rescan rescan) throws IOException {
        this.folder = folder;
        this.rescan = rescan;
        begin();
    }

    /** @return empty where nothing can be watched, as on some network drives or where the system's limit is reached */
    static Optional<SourceWatch> start(Path folder, Rescan rescan) {
        try {
            SourceWatch watch = new SourceWatch(folder, rescan);
            watch.looks.setDaemon(true);
            watch.looks.start();
            return Optional.of(watch);
        } catch (IOException | RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private void begin() throws IOException {
        watched = identity();
        ended = false;
        watcher = DirectoryWatcher.builder()
                .path(folder)
                // a hash of every file at every event: we compare bytes ourselves
                .fileHashing(false)
                .listener(event -> {
                    if (event.path() == null) {
                        rescan.soon();
                    } else if (Files.isDirectory(event.path(), LinkOption.NOFOLLOW_LINKS)) {
                        rescan.folder(event.path());
                    } else {
                        rescan.hint(event.path());
                    }
                })
                .build();
        DirectoryWatcher begun = watcher;
        Thread thread = new Thread(() -> watch(begun), "milestone-site-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(DirectoryWatcher begun) {
        try {
            begun.watch();
        } catch (RuntimeException e) {
            // the folder is gone, or the watcher was closed: rescanning goes on
            rescan.soon();
        }
        ended |= begun == watcher;
    }

    private void look() {
        try {
            while (!closed) {
                Thread.sleep(BETWEEN_LOOKS);
                Optional<Object> now = identity();
                if (now.isPresent() && (ended || !Objects.equals(now, watched))) {
                    again();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void again() {
        if (closed) {
            return;
        }
        try {
            watcher.close();
            begin();
            rescan.soon();
        } catch (IOException | RuntimeException e) {
            // gone again: there will be another look, and rescanning goes on
            ended = true;
        }
    }

    /** Empty where there is no such folder, or no telling it from others. */
    private Optional<Object> identity() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        looks.interrupt();
        try {
            watcher.close();
        } catch (IOException e) {
            // it watches no more
        }
    }
}
