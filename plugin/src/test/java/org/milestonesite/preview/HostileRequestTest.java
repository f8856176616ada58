package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.harness.TestSite;

/** Nothing but the site can be read, by nobody but the author, and no request ends the server. */
class HostileRequestTest {

    private static final String SECRET = "the secret of the machine";

    @TempDir
    static Path folder;

    private static Previewed preview;

    @BeforeAll
    static void start() throws Exception {
        TestSite site = TestSite.good(folder);
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(site.sources().resolve(".secret"), SECRET);
        Files.createSymbolicLink(site.sources().resolve("figures/.link.svg"), folder.resolve("secret.txt"));
        for (String figure : new String[] {"figures/late.gif", "figures/deep/late.gif", "figures/gone.gif"}) {
            site.with(figure, "GIF89a");
        }
        preview = Previewed.of(site);
        preview.await("/", answer -> Previewed.status(answer) == 200);
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    private static Arguments refused(String target) {
        return Arguments.of(line("GET", target), Set.of(400, 404));
    }

    private static Arguments request(String request, Integer... statuses) {
        return Arguments.of(request, Set.of(statuses));
    }

    private static String line(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    }

    private static String from(String host) {
        return "GET / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";
    }

    private static String with(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers + "\r\n";
    }

    static Stream<Arguments> requests() {
        Stream<Arguments> paths = Stream.of(
                        "/../secret.txt",
                        "/../../../../../../etc/passwd",
                        "/milestones/../../secret.txt",
                        "/./../secret.txt",
                        "/%2e%2e/secret.txt",
                        "/%2E%2E/secret.txt",
                        "/.%2e/secret.txt",
                        "/%2e%2e%2fsecret.txt",
                        "/..%2fsecret.txt",
                        "/..%5csecret.txt",
                        "/..\\secret.txt",
                        "/%5c..%5csecret.txt",
                        "/%252e%252e/secret.txt",
                        "/%252e%252e%252fsecret.txt",
                        "/%25252e%25252e/secret.txt",
                        "/%c0%ae%c0%ae/secret.txt",
                        "/%e0%80%ae%e0%80%ae/secret.txt",
                        "/%uff0e%uff0e/secret.txt",
                        "/index.html%00",
                        "/%00/../secret.txt",
                        "/index.html%00.css",
                        "/index.html%0d%0aSet-Cookie:%20a=b",
                        "/.secret",
                        "/.git/config",
                        "/.schemas/site.schema.json",
                        "/site.yaml",
                        "/milestones/REL-1.md",
                        "/src/milestones/site.yaml",
                        "/secret.txt",
                        "/figures/.link.svg",
                        "/figures/",
                        "/assets/",
                        "/data/",
                        "//etc/passwd",
                        "///etc/passwd",
                        "//evil.example.org/",
                        "/index.html/",
                        "/index.html/..",
                        "/index.html;a=b",
                        "/milestones;/index.html",
                        "/..;/secret.txt",
                        "/%",
                        "/%2",
                        "/%zz",
                        "/%ff",
                        "/~root",
                        "/C:/Windows/win.ini",
                        "/_/../secret.txt",
                        "/_/%2e%2e/secret.txt",
                        "/_/messages.properties",
                        "/_/status.mustache",
                        "/_//etc/passwd")
                .map(HostileRequestTest::refused);
        Stream<Arguments> names = Stream.of(
                        "evil.example.org",
                        "127.0.0.1.evil.example.org",
                        "localhost.evil.example.org",
                        "127.0.0.2",
                        "0.0.0.0",
                        "[::2]",
                        "127.0.0.1@evil.example.org",
                        "127.0.0.1:80:80",
                        "2130706433",
                        "evil.example.org:8564",
                        "127.0.0.1, evil.example.org",
                        "127.0.0.1.",
                        "127.1",
                        "0x7f000001",
                        "foo.localhost",
                        "localhost%2eevil.example.org",
                        "localhost\tevil.example.org",
                        "[::ffff:127.0.0.1]",
                        "[::1",
                        "user:word@localhost",
                        "127.0.0.1:99999",
                        "127.0.0.1/evil.example.org",
                        "a".repeat(5_000),
                        "")
                .map(host -> request(from("Host: " + host + "\r\n"), 400, 403));
        Stream<Arguments> others = Stream.of(
                request(from(""), 400),
                request(from("Host: 127.0.0.1\r\nHost: evil.example.org\r\n"), 400, 403),
                request("GET / HTTP/1.0\r\n\r\n", 403),
                request(from("Host: evil.example.org\r\nX-Forwarded-Host: 127.0.0.1\r\n"), 403),
                request(from("Host : 127.0.0.1\r\n"), 400),
                request(from("Host:\r\n 127.0.0.1\r\n"), 400),
                request("GET http://127.0.0.1/ HTTP/1.0\r\n\r\n", 403),
                request("GET http://127.0.0.1/ HTTP/1.0\r\nHost: evil.example.org\r\n\r\n", 400, 403),
                request("GET / HTTP/0.9\r\n\r\n", 400, 505),
                request("GET /\r\n", 400, 505),
                request(line("GET", "http://evil.example.org/"), 400, 403),
                request(line("GET", "http://evil.example.org:80/index.html"), 400, 403),
                request(line("POST", "/"), 405),
                request(line("PUT", "/index.html"), 405),
                request(line("DELETE", "/index.html"), 405),
                request(line("OPTIONS", "*"), 400, 405),
                request(line("TRACE", "/"), 405),
                request(line("CONNECT", "evil.example.org:443"), 400, 403, 405),
                request(line("PROPFIND", "/"), 405),
                request(line("get", "/"), 400, 405),
                request("nonsense\r\n\r\n", 400, 505),
                request("\r\n\r\n\r\n" + line("POST", "/"), 405),
                request("\0\0\0\0\r\n\r\n", 400),
                request("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, 426, 505),
                request("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n", 400),
                request(line("GET", "/" + "a".repeat(20_000)), 414, 431),
                request(with("/", "X: " + "a".repeat(20_000) + "\r\n"), 431),
                request(with("/", "X: a\r\n".repeat(10_000)), 431),
                request(with("/", "no colon\r\n"), 400),
                request(with("/", "Content-Length: -1\r\n"), 400),
                request(with("/", "Content-Length: 99999999999999999999\r\n"), 400),
                request(with("/", "Content-Length: 1\r\nContent-Length: 2\r\n"), 400),
                request(with("/", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"), 400),
                request(with("/", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400),
                request(with("/", "Transfer-Encoding: chunked, identity\r\n"), 400),
                request(with("/", "Transfer-Encoding: other\r\n"), 400),
                request(with("/", "Transfer-Encoding : chunked\r\n"), 400),
                request(with("/", "Content-Length: +3\r\n"), 400),
                request(with("/", "Content-Length: 3, 3\r\n"), 400),
                request(with("/", "X: a\r\n b\r\n"), 400),
                request(with("/", "X: a\0b\r\n"), 400),
                request(with("/", ": a\r\n"), 400),
                request(with("/", "Expect: nonsense\r\n"), 417),
                request(with("/", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n"), 400),
                request(with("/_/events", "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"), 400),
                request(with("/_/panel?page=%zz", ""), 400),
                request(with("/_/%65vents", ""), 404),
                request(with("/_/events;a", ""), 404),
                request(with("/_/events?token=", ""), 403),
                request(with("/_/events?token=guess", ""), 403),
                request(with("/_/events", "Origin: http://evil.example.org\r\n"), 403),
                request(with("/_/panel?page=index.html", "Origin: http://evil.example.org\r\n"), 403),
                request(with("/_/panel?page=index.html", "Origin: null\r\n"), 403),
                request(with("/_/client.js", "Sec-Fetch-Site: cross-site\r\n"), 403),
                request(with("/_/", "Sec-Fetch-Site: same-site\r\n"), 403));
        return Stream.of(paths, names, others).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedAndTheServerLivesOn(String request, Set<Integer> statuses) {
        String answer = preview.raw(request);
        assertTrue(statuses.contains(Previewed.status(answer)), () -> statuses + " but\n" + answer);
        assertFalse(answer.contains(SECRET), answer);
        assertFalse(answer.contains("root:"), answer);
        assertEquals("", Previewed.header(answer, "Access-Control-Allow-Origin"), answer);
        assertEquals("", Previewed.header(answer, "Set-Cookie"), answer);
        assertEquals(200, Previewed.status(preview.get("/")), "the server after " + request);
    }

    /** A link among the sources is an error, and the last good site stays: it must not be read anew through the link. */
    @Test
    void aFigureThatBecomesALinkIsNotRead() throws Exception {
        Path figures = folder.resolve("src/milestones/figures");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("late.gif"), SECRET);
        Files.delete(figures.resolve("late.gif"));
        Files.createSymbolicLink(figures.resolve("late.gif"), outside.resolve("late.gif"));
        Files.move(figures.resolve("deep"), folder.resolve("deep"));
        Files.createSymbolicLink(figures.resolve("deep"), outside);
        preview.await("/_/panel?page=index.html", panel -> panel.contains("figures/late.gif is a symbolic link"));
        for (String path : new String[] {"/figures/late.gif", "/figures/deep/late.gif"}) {
            String answer = preview.get(path);
            assertEquals(404, Previewed.status(answer), answer);
            assertFalse(answer.contains(SECRET), answer);
        }
        Files.delete(figures.resolve("gone.gif"));
        assertEquals(404, Previewed.status(preview.get("/figures/gone.gif")));
        assertEquals(200, Previewed.status(preview.get("/")), "the last good page");
        Files.delete(figures.resolve("deep"));
        Files.delete(figures.resolve("late.gif"));
        preview.await("/_/panel?page=index.html", panel -> !panel.contains("symbolic-link"));
    }

    @Test
    void nothingOfTheMachineStandsInAnError() {
        String answer = preview.get("/%00");
        assertFalse(answer.contains("Jetty") || answer.contains(folder.toString()), answer);
    }

    @Test
    void anAllowedNameMayAsk() {
        assertEquals(200, Previewed.status(preview.raw(from("Host: plan.example.org:8564\r\n"))));
        assertEquals(200, Previewed.status(preview.raw(from("Host: LOCALHOST\r\n"))));
    }

    @Test
    void aBrowserThatDropsTheLineHarmsNobody() throws IOException {
        for (int i = 0; i < 50; i++) {
            try (Socket socket = preview.connect()) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(line("GET", "/milestones/index.html").getBytes(StandardCharsets.US_ASCII), 0, 20 + i);
            }
        }
        assertEquals(200, Previewed.status(preview.get("/")));
    }

    @Test
    void connectionsThatSayNothingKeepNobodyOut() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * Connections.MOST; i++) {
                Socket socket = preview.connect();
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
                silent.add(socket);
            }
            assertEquals(200, Previewed.status(preview.get("/")));
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
        assertEquals(200, Previewed.status(preview.get("/")));
    }
}
