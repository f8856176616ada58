package org.milestonesite.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What to answer to whom. */
final class Router {

    static final String TOOL = "/_/";
    static final String EVENTS = TOOL + "events";

    private static final String NOT_FOUND = "404.html";
    private static final String HTML = "text/html; charset=utf-8";

    private final Gate gate;
    private final Client client;
    private final Desk desk;
    private final Tool tool;
    private final Consumer<Throwable> faults;

    /** @param faults gets what no source should make a page do */
    Router(Gate gate, Client client, Desk desk, Tool tool, Consumer<Throwable> faults) {
        this.gate = gate;
        this.client = client;
        this.desk = desk;
        this.tool = tool;
        this.faults = faults;
    }

    /** @return why the request is not answered at all, if so */
    Optional<Answer> refusal(Ask ask) {
        if (!gate.knows(ask.host())) {
            return Optional.of(Answer.plain(403, tool.word("refused.host")));
        }
        if (!ask.method().equals("GET") && !ask.method().equals("HEAD")) {
            return Optional.of(Answer.plain(405, tool.word("refused.method")).with("Allow", "GET, HEAD"));
        }
        boolean ours = ask.path().startsWith(TOOL);
        if (ours && !gate.isOwn(ask.header("origin"), ask.header("sec-fetch-site"), ask.host())) {
            return Optional.of(Answer.plain(403, tool.word("refused.origin")));
        }
        if (ask.path().equals(EVENTS) && !client.knows(ask.query("token"))) {
            return Optional.of(Answer.plain(403, tool.word("refused.token")));
        }
        return Optional.empty();
    }

    /** Of a request that nothing refuses. */
    Answer answer(Ask ask) throws InterruptedException {
        try {
            return found(ask);
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(e);
            return Answer.plain(500, tool.word("refused.failed"));
        }
    }

    private Answer found(Ask ask) throws InterruptedException {
        Optional<String> path = RequestPath.of(ask.path());
        if (path.isEmpty()) {
            return Answer.plain(400, tool.word("refused.path"));
        }
        Optional<Edition> edition = desk.calm();
        if (ask.path().startsWith(TOOL)) {
            Optional<Tool.File> own = tool.file(path.get().substring(TOOL.length() - 1), ask, edition);
            // a site may have a folder of this name too
            if (own.isPresent() || !edition.flatMap(now -> now.body(path.get())).isPresent()) {
                return sent(ask, own);
            }
        }
        if (edition.isEmpty() || edition.get().site().isEmpty()) {
            return sent(ask, Optional.of(tool.waiting(path.get())));
        }
        return site(ask, edition.get().site().get(), path.get());
    }

    private Answer site(Ask ask, Edition.Shown site, String path) {
        Optional<Body> body = site.body(path);
        if (body.isPresent()) {
            Body found = body.get();
            return found.isPage()
                    ? page(ask, 200, found, client.addTo(found))
                    : sent(ask, 200, found.type(), found.bytes(), found.tag(), found.isWorthPacking());
        }
        if (site.has(path + "/index.html") || TOOL.equals("/" + path + "/")) {
            // the last part of what was asked for, which is a folder: no address of the site's own ends so
            return Answer.plain(301, path).with("Location", ask.path() + "/");
        }
        return site.body(NOT_FOUND)
                .map(page -> page(ask, 404, page, client.addTo(page, path, Edition.MISSING)))
                .orElseGet(() -> Answer.plain(404, tool.word("refused.unknown")));
    }

    private Answer page(Ask ask, int status, Body page, byte[] bytes) {
        return sent(ask, status, page.type(), bytes, page.tag() + "-" + client.run(), page.isWorthPacking());
    }

    private Answer sent(Ask ask, Optional<Tool.File> file) {
        return file.map(found -> {
                    Body body = Body.of(found.name(), found.bytes());
                    return sent(
                            ask, found.status(), found.type(), found.bytes(), body.tag(), found.bytes().length > 1024);
                })
                .orElseGet(() -> Answer.plain(404, tool.word("refused.unknown")));
    }

    private static Answer sent(Ask ask, int status, String type, byte[] bytes, String hash, boolean packable) {
        boolean packed = packable && ask.takesGzip();
        String tag = "\"" + hash + (packed ? "-gzip" : "") + "\"";
        Answer answer = Answer.of(status, type, bytes).with("ETag", tag);
        if (packable) {
            answer = answer.with("Vary", "Accept-Encoding");
        }
        if (type.equals(HTML)) {
            answer = answer.with("Content-Security-Policy", "frame-ancestors 'none'");
        }
        if (status == 200
                && ask.header("if-none-match")
                        .filter(known -> matches(known, tag))
                        .isPresent()) {
            status = 304;
        }
        return packed
                ? new Answer(status, answer.headers(), Body.packed(bytes)).with("Content-Encoding", "gzip")
                : new Answer(status, answer.headers(), bytes);
    }

    /** The weak comparison that the header asks for. */
    private static boolean matches(String known, String tag) {
        List<String> tags = Arrays.stream(known.split(","))
                .map(String::strip)
                .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                .toList();
        return tags.contains(tag) || tags.contains("*");
    }
}
