package org.milestonesite.preview;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** The door between the server and the rest, which knows nothing of it. */
final class SiteHandler extends Handler.Abstract {

    private static final String HOST = "host";

    private final Router router;
    private final Events events;
    private final Connections connections;

    SiteHandler(Router router, Events events, Connections connections) {
        this.router = router;
        this.events = events;
        this.connections = connections;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        connections.asks(connection);
        Request.addCompletionListener(request, fault -> connections.isAnswered(connection));
        Ask ask = ask(request);
        Optional<Answer> refusal = router.refusal(ask);
        if (refusal.isPresent()) {
            send(ask, refusal.get(), response, callback);
        } else if (ask.path().equals(Router.EVENTS)) {
            Answer.of(200, "text/event-stream; charset=utf-8", new byte[0])
                    .with("Cache-Control", "no-store")
                    .headers()
                    .forEach(response.getHeaders()::put);
            if (ask.method().equals("HEAD")) {
                response.write(true, ByteBuffer.allocate(0), callback);
                return true;
            }
            events.open(new Events.Tab(ask.query("page"), ask.query("tag")), request, response, callback);
        } else {
            send(ask, router.answer(ask), response, callback);
        }
        return true;
    }

    private static void send(Ask ask, Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        HttpFields.Mutable headers = response.getHeaders();
        answer.headers().forEach(headers::put);
        // of what is not sent too: it says how long the page is
        headers.put("Content-Length", Integer.toString(answer.bytes().length));
        boolean empty = ask.method().equals("HEAD") || answer.status() == 304;
        response.write(true, empty ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.bytes()), callback);
    }

    /** An address may stand in the request's first line too; the header is what browsers send. */
    private static Ask ask(Request request) {
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.merge(
                    field.getName().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(field.getValue()).orElse(""),
                    (first, second) -> first + "," + second);
        }
        Optional.ofNullable(request.getHttpURI().getHost())
                .filter(host -> headers.containsKey(HOST) && !headers.get(HOST).startsWith(host))
                .ifPresent(host -> headers.put(HOST, host));
        String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
        return new Ask(request.getMethod(), path, query(request, path), headers);
    }

    /** Only of our own pages: what stands behind an address of the site is for the page's scripts, and may be anything. */
    private static Map<String, String> query(Request request, String path) {
        Map<String, String> query = new HashMap<>();
        if (path.startsWith(Router.TOOL)) {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                query.putIfAbsent(field.getName(), field.getValue());
            }
        }
        return query;
    }
}
