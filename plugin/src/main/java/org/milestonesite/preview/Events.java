package org.milestonesite.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.milestonesite.diagnostic.Severity;

/** Tells each open page what the newest edition means for it. No thread waits for a browser. */
final class Events extends AbstractLifeCycle implements Desk.Listener {

    /** @param tag of the bytes that it shows */
    record Tab(String page, String tag) {}

    private static final int MOST = 100;
    /** More than that unread, and nobody is listening. */
    private static final int MOST_UNREAD = 50;

    private static final long BEAT = 3;

    private final Desk desk;
    private final Scheduler scheduler;
    private final Connections connections;
    private final List<Stream> streams = new CopyOnWriteArrayList<>();

    Events(Desk desk, Scheduler scheduler, Connections connections) {
        this.desk = desk;
        this.scheduler = scheduler;
        this.connections = connections;
    }

    @Override
    protected void doStart() {
        scheduler.schedule(this::beat, BEAT, TimeUnit.SECONDS);
    }

    @Override
    protected void doStop() {
        streams.forEach(Stream::end);
    }

    void open(Tab tab, Request request, Response response, Callback callback) {
        connections.listens(request.getConnectionMetaData().getConnection());
        request.addIdleTimeoutListener(timeout -> false);
        Stream stream = new Stream(tab, response, callback);
        streams.add(stream);
        if (streams.size() > MOST) {
            streams.get(0).end();
        }
        stream.send("retry: 500\n\n");
        desk.now().ifPresent(edition -> stream.send(news(stream, edition, List.of())));
    }

    @Override
    public void published(Optional<Edition> before, Edition now) {
        List<String> assets = before.map(now::assetsChangedSince).orElse(List.of());
        streams.forEach(stream -> stream.send(news(stream, now, assets)));
    }

    /** A tab that shows what it showed before is not told to load anything. */
    private static String news(Stream stream, Edition edition, List<String> assets) {
        String tag = stream.tab.page().equals(Router.TOOL) ? Tool.statusTag(edition) : edition.tag(stream.tab.page());
        String changed = assets.stream().map(Events::quoted).collect(Collectors.joining(","));
        var report = edition.result().report();
        return "event: edition\ndata: {\"edition\":" + edition.number() + ",\"tag\":" + quoted(tag) + ",\"assets\":["
                + changed + "],\"errors\":" + report.count(Severity.ERROR) + "}\n\n";
    }

    /** A path of the site holds no control character; see {@code PortablePath}. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void beat() {
        streams.forEach(stream -> stream.send(": still here\n\n"));
        if (isRunning() || isStarting()) {
            scheduler.schedule(this::beat, BEAT, TimeUnit.SECONDS);
        }
    }

    /** One browser's connection: one write at a time, the others wait their turn. */
    private final class Stream implements Callback {

        private final Tab tab;
        private final Response response;
        private final Callback whole;
        private final Deque<String> unread = new ArrayDeque<>();
        private boolean writing;
        private boolean ended;

        Stream(Tab tab, Response response, Callback whole) {
            this.tab = tab;
            this.response = response;
            this.whole = whole;
        }

        void send(String text) {
            synchronized (this) {
                unread.add(text);
                if (ended || writing) {
                    if (unread.size() > MOST_UNREAD) {
                        unread.clear();
                        end();
                    }
                    return;
                }
                writing = true;
            }
            write();
        }

        private void write() {
            String text;
            synchronized (this) {
                text = unread.poll();
                writing = text != null && !ended;
                if (!writing) {
                    return;
                }
            }
            response.write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), this);
        }

        @Override
        public void succeeded() {
            write();
        }

        @Override
        public void failed(Throwable gone) {
            end();
        }

        void end() {
            streams.remove(this);
            synchronized (this) {
                if (ended) {
                    return;
                }
                ended = true;
            }
            whole.failed(new java.io.EOFException());
        }
    }
}
