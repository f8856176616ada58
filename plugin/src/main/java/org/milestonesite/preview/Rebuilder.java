package org.milestonesite.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.Workspace;

/** Builds when files may have changed, and publishes what comes of it. */
final class Rebuilder implements Runnable {

    /** How often a build is made anew because files changed under it before what there is is shown. */
    private static final int MOST_TRIES = 5;

    /** Only then it is told of, as nothing that goes by itself. */
    private static final int MOST_FAILURES = 3;

    /** After a build that failed for no fault of the sources: a file that vanished while it was read comes back or not. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toMillis(200);

    private static final int REHEARSALS = 30;
    private static final long LONGEST_REHEARSAL = TimeUnit.SECONDS.toNanos(1);

    private final Workspace workspace;
    private final Hints hints;
    private final Desk desk;
    private final Journal journal;
    private final CountDownLatch opened;
    private boolean rehearsed;

    /** @param opened before which nothing is published: the author is told the address before any finding */
    Rebuilder(Workspace workspace, Hints hints, Desk desk, Journal journal, CountDownLatch opened) {
        this.workspace = workspace;
        this.hints = hints;
        this.desk = desk;
        this.journal = journal;
        this.opened = opened;
    }

    @Override
    public void run() {
        int failures = 0;
        try {
            while (true) {
                Set<Path> changed = hints.take();
                try {
                    build(changed);
                    failures = 0;
                    rehearse();
                } catch (RuntimeException | StackOverflowError e) {
                    stopIfTold();
                    failures++;
                    if (failures < MOST_FAILURES) {
                        Thread.sleep(PAUSE);
                        changed.forEach(hints::add);
                    } else {
                        journal.failed(e);
                    }
                } finally {
                    hints.done();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Files can't be read by a thread that is told to stop: nothing of such a build is worth telling. */
    private static void stopIfTold() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** The page of a text that was changed: most likely the author looks at it. Whoever asks for one that can't be made is told. */
    private static void makeAhead(Edition edition) {
        try {
            edition.site().stream()
                    .flatMap(shown -> shown.site().known().stream())
                    .forEach(edition::body);
        } catch (RuntimeException | StackOverflowError e) {
            // not here
        }
    }

    /**
     * Goes through what follows a save, until there is one: code that has run is quicker, and so is then what follows the
     * first save. It is known to be worth it where a text can be saved without all being built, and only done then.
     */
    private void rehearse() {
        if (rehearsed || desk.now().flatMap(Edition::site).isEmpty()) {
            return;
        }
        rehearsed = true;
        hints.done();
        Optional<Path> text = workspace.lastRead().stream()
                .filter(path -> path.toString().endsWith(".md"))
                .reduce((first, last) -> last);
        long end = System.nanoTime() + LONGEST_REHEARSAL;
        for (int i = 0; i < REHEARSALS && hints.isIdle() && System.nanoTime() < end; i++) {
            Optional<Edition> next = text.flatMap(workspace::again)
                    .map(result -> Edition.after(desk.now(), result, List.of(), Set.of(), 0));
            if (next.isEmpty()) {
                return;
            }
            makeAhead(next.get());
        }
    }

    /** A state in which some files are of before and some of after a change is never shown: it is built once more. */
    private void build(Set<Path> changed) throws InterruptedException {
        for (int tries = 1; true; tries++) {
            long start = System.nanoTime();
            BuildResult result = workspace.build(changed);
            double millis = (System.nanoTime() - start) / 1e6;
            stopIfTold();
            Edition next = Edition.after(desk.now(), result, workspace.lastRead(), changed, millis);
            // in the time for which we wait anyway
            makeAhead(next);
            if (!hints.isOvertaken() || tries == MOST_TRIES) {
                opened.await();
                desk.publish(next);
                return;
            }
            changed.addAll(hints.take());
        }
    }
}
