package org.milestonesite.preview;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Keeps the number of connections small, and none open that has not asked for anything for long. The server's own idle
 * timeout does not do: whoever sends a letter now and then is never idle.
 */
final class Connections extends AbstractLifeCycle implements Connection.Listener {

    static final int MOST = 256;

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    /** Who takes what was asked for, if slowly, has longer: a figure may be large, and the preview far away. */
    private static final long PATIENCE_WITH_READERS = TimeUnit.MINUTES.toNanos(2);

    private static final long NEVER = Long.MAX_VALUE;
    private static final long ROUND = 1;

    private final Scheduler scheduler;
    private final long begin = System.nanoTime();
    /** Each with the time at which it is closed, or {@link #NEVER}. */
    private final Map<Connection, Long> ends = new ConcurrentHashMap<>();

    Connections(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    protected void doStart() {
        scheduler.schedule(this::round, ROUND, TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        ends.put(connection, now() + PATIENCE);
        if (ends.size() > MOST) {
            // whoever waits longest without asking goes first, so that a flood drowns itself
            next().ifPresent(this::close);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        ends.remove(connection);
    }

    /** A whole request has come. */
    void asks(Connection connection) {
        ends.replace(connection, now() + PATIENCE_WITH_READERS);
    }

    /** It has got all that it asked for. */
    void isAnswered(Connection connection) {
        ends.replace(connection, now() + PATIENCE);
    }

    /** It waits for news, and is to be left alone. */
    void listens(Connection connection) {
        ends.replace(connection, NEVER);
    }

    /** Since this was made: {@code nanoTime} alone may be any number, and may not be compared with {@link #NEVER}. */
    private long now() {
        return System.nanoTime() - begin;
    }

    private Optional<Connection> next() {
        return ends.entrySet().stream()
                .filter(entry -> entry.getValue() != NEVER)
                .min(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private void round() {
        if (!isRunning() && !isStarting()) {
            return;
        }
        long now = now();
        ends.forEach((connection, end) -> {
            if (end < now) {
                close(connection);
            }
        });
        scheduler.schedule(this::round, ROUND, TimeUnit.SECONDS);
    }

    private void close(Connection connection) {
        ends.remove(connection);
        connection.getEndPoint().close();
    }
}
