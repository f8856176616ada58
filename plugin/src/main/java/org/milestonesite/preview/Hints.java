package org.milestonesite.preview;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Files that may have changed. They are handed over when it has become quiet: of an editor that saves in three steps, or
 * a checkout of a thousand files, only the last state matters.
 */
final class Hints {

    /** In milliseconds, by how much is going on. */
    private static final int QUIET_AFTER_ONE = 2;

    private static final int QUIET_AFTER_SOME = 60;
    private static final int QUIET_AFTER_MANY = 250;
    private static final int MANY = 20;

    /** In milliseconds: the steps in which an editor saves are less apart. A build takes longer, so this is seldom waited for. */
    private static final int QUIET_TO_SHOW = 8;

    /** Who never stops writing is not waited for. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    private final Set<Path> paths = new LinkedHashSet<>();
    private long last;
    private boolean busy;

    synchronized void add(Path path) {
        paths.add(path);
        last = System.nanoTime();
        notifyAll();
    }

    /** Waits for the first, and then until no more come. Until {@link #done} we are busy with them. */
    synchronized Set<Path> take() throws InterruptedException {
        while (paths.isEmpty()) {
            wait();
        }
        long latest = System.nanoTime() + LONGEST;
        for (long left = left(); left > 0 && System.nanoTime() < latest; left = left()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        Set<Path> taken = new LinkedHashSet<>(paths);
        paths.clear();
        busy = true;
        return taken;
    }

    private long left() {
        return left(paths.size() == 1 ? QUIET_AFTER_ONE : paths.size() < MANY ? QUIET_AFTER_SOME : QUIET_AFTER_MANY);
    }

    private long left(int quiet) {
        return last + TimeUnit.MILLISECONDS.toNanos(quiet) - System.nanoTime();
    }

    /** Whether more came since the last were taken, or come at once: what was built of those is then no more to be shown. */
    synchronized boolean isOvertaken() throws InterruptedException {
        for (long left = left(QUIET_TO_SHOW); left > 0 && paths.isEmpty(); left = left(QUIET_TO_SHOW)) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return !paths.isEmpty();
    }

    /** Whether there is nothing to do. */
    synchronized boolean isIdle() {
        return paths.isEmpty();
    }

    synchronized void done() {
        busy = false;
        notifyAll();
    }

    /** Waits until nothing is left to be built, but not for ever. */
    synchronized void awaitCalm(int millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = end - System.nanoTime();
                left > 0 && (busy || !paths.isEmpty());
                left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
