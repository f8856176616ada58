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
    private static final long ROUND = 1;

    private final Scheduler scheduler;
    /** Each with the time since which it has said nothing whole; with {@link Long#MAX_VALUE} while it is answered. */
    private final Map<Connection, Long> silent = new ConcurrentHashMap<>();

    Connections(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    protected void doStart() {
        scheduler.schedule(this::round, ROUND, TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        silent.put(connection, System.nanoTime());
        if (silent.size() > MOST) {
            // whoever waits longest without asking goes first, so that a flood drowns itself
            oldest().ifPresent(this::close);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        silent.remove(connection);
    }

    /** A whole request has come. */
    void asks(Connection connection) {
        silent.replace(connection, System.nanoTime());
    }

    /** It waits for news, and is to be left alone. */
    void listens(Connection connection) {
        silent.replace(connection, Long.MAX_VALUE);
    }

    private Optional<Connection> oldest() {
        return silent.entrySet().stream()
                .filter(entry -> entry.getValue() != Long.MAX_VALUE)
                .min(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private void round() {
        if (!isRunning() && !isStarting()) {
            return;
        }
        long now = System.nanoTime();
        silent.forEach((connection, since) -> {
            if (since != Long.MAX_VALUE && now - since > PATIENCE) {
                close(connection);
            }
        });
        scheduler.schedule(this::round, ROUND, TimeUnit.SECONDS);
    }

    private void close(Connection connection) {
        silent.remove(connection);
        connection.getEndPoint().close();
    }
}
