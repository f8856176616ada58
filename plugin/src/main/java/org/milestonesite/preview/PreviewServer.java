package org.milestonesite.preview;

import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** The server: few threads, small headers, short times. */
final class PreviewServer implements AutoCloseable {

    private static final int THREADS = 24;
    private static final int MOST_HEADER_BYTES = 8 * 1024;
    /** Only for who takes an answer: whoever asks for nothing is closed by {@link Connections} long before. */
    private static final int IDLE_MILLIS = 120_000;

    private static final int BACKLOG = 512;
    private static final int MORE_PORTS = 20;

    private final Server server;
    private final ServerConnector connector;

    private PreviewServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** @throws IOException if there is no port to be had */
    static PreviewServer start(String address, int port, Desk desk, Router router) throws IOException {
        quiet();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("milestone-site-preview");
        threads.setDaemon(true);
        Server server = new Server(threads, new ScheduledExecutorScheduler("milestone-site-clock", true), null);
        server.setStopAtShutdown(false);
        server.setErrorHandler(PreviewServer::error);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(address);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setReuseAddress(true);
        Connections connections = new Connections(connector.getScheduler());
        Events events = new Events(desk, connector.getScheduler(), connections);
        connector.addBean(connections);
        connector.addBean(events);
        server.addConnector(connector);
        server.setHandler(new SiteHandler(router, events, connections));
        open(connector, port);
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
        desk.listen(events);
        return new PreviewServer(server, connector);
    }

    private static void open(ServerConnector connector, int port) throws IOException {
        for (int next = port; true; next++) {
            connector.setPort(next);
            try {
                connector.open();
                return;
            } catch (IOException e) {
                boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
                if (!taken || port == 0 || next == port + MORE_PORTS) {
                    throw e;
                }
            }
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
        configuration.setUriCompliance(UriCompliance.RFC3986);
        configuration.setIdleTimeout(IDLE_MILLIS);
        return configuration;
    }

    /** Jetty tells of its version and start at a level that Maven prints. */
    private static void quiet() {
        String level = "org.slf4j.simpleLogger.log.org.eclipse.jetty";
        if (System.getProperty(level) == null) {
            System.setProperty(level, "error");
        }
    }

    /** What Jetty itself refuses, in as few words and with as few headers as our own answers. */
    private static boolean error(Request request, Response response, Callback callback) {
        Answer answer = Answer.plain(response.getStatus(), Integer.toString(response.getStatus()));
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, BufferUtil.toBuffer(new String(answer.bytes(), StandardCharsets.UTF_8)), callback);
        return true;
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.setStopTimeout(0);
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
