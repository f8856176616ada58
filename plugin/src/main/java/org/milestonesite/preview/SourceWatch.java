package org.milestonesite.preview;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The file system's own news of a folder and all below it: quick, but known to miss some. */
final class SourceWatch implements AutoCloseable {

    private final DirectoryWatcher watcher;

    private SourceWatch(DirectoryWatcher watcher) {
        this.watcher = watcher;
    }

    /** @return empty where nothing can be watched, as on some network drives or where the system's limit is reached */
    static Optional<SourceWatch> start(Path folder, Rescan rescan) {
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    // a hash of every file at every event: we compare bytes ourselves
                    .fileHashing(false)
                    .listener(event -> {
                        if (event.path() == null) {
                            rescan.soon();
                        } else if (!Files.isDirectory(event.path(), LinkOption.NOFOLLOW_LINKS)) {
                            rescan.hint(event.path());
                        }
                    })
                    .build();
            Thread thread = new Thread(() -> watch(watcher, rescan), "milestone-site-watch");
            thread.setDaemon(true);
            thread.start();
            return Optional.of(new SourceWatch(watcher));
        } catch (IOException | RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static void watch(DirectoryWatcher watcher, Rescan rescan) {
        try {
            watcher.watch();
        } catch (RuntimeException e) {
            // the folder is gone, or the watcher was closed: rescanning goes on
            rescan.soon();
        }
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            // it watches no more
        }
    }
}
