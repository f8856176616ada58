package org.milestonesite.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The edition that is shown, and who wants to hear of the next. */
final class Desk {

    interface Listener {
        void published(Optional<Edition> before, Edition now);
    }

    /** Who asks for a page right after saving is to see the page as saved. */
    private static final int PATIENCE = 10_000;

    private final Hints hints;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Edition current;

    Desk(Hints hints) {
        this.hints = hints;
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    void publish(Edition next) {
        Optional<Edition> before = Optional.ofNullable(current);
        current = next;
        listeners.forEach(listener -> listener.published(before, next));
    }

    /** As it is, even if a newer one is being made; empty before the first. */
    Optional<Edition> now() {
        return Optional.ofNullable(current);
    }

    /** The newest that there is when nothing is left to be built, or after some time the newest that there is. */
    Optional<Edition> calm() throws InterruptedException {
        hints.awaitCalm(PATIENCE);
        return now();
    }
}
