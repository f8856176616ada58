package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.harness.TestSite;

/** What a browser may rely on. */
class HttpTest {

    private static final Pattern TAG = Pattern.compile("<script defer src=\"/_/client\\.js\"[^>]*></script>");

    @TempDir
    static Path folder;

    private static TestSite site;
    private static Previewed preview;

    @BeforeAll
    static void start() throws Exception {
        site = TestSite.good(folder);
        preview = Previewed.of(site);
        preview.await("/", answer -> Previewed.status(answer) == 200);
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    @Test
    void everyFileOfTheSiteIsServedAsItIsGenerated() {
        var built = site.builds();
        for (String path : built.paths()) {
            String body = Previewed.body(preview.get("/" + path));
            if (path.endsWith(".html")) {
                assertEquals(1, TAG.matcher(body).results().count(), path);
            }
            assertArrayEquals(
                    built.site().files().get(path).bytes(),
                    TAG.matcher(body).replaceFirst("").getBytes(StandardCharsets.ISO_8859_1),
                    path);
        }
    }

    @Test
    void nothingIsWrittenIntoTheOutputFolder() {
        assertTrue(Files.notExists(site.request().outputDirectory()));
    }

    @Test
    void textSaysItsCharset() {
        assertEquals("text/html; charset=utf-8", Previewed.header(preview.get("/index.html"), "Content-Type"));
        assertEquals("text/css; charset=utf-8", Previewed.header(preview.get("/assets/site.css"), "Content-Type"));
        assertEquals(
                "application/json; charset=utf-8",
                Previewed.header(preview.get("/data/milestones.json"), "Content-Type"));
        assertEquals("image/svg+xml; charset=utf-8", Previewed.header(preview.get("/figures/box.svg"), "Content-Type"));
    }

    @Test
    void everyAnswerIsKeptToOurOwnPages() {
        for (String path : new String[] {"/", "/nowhere", "/%00", "/_/", "/_/client.js", "/assets/site.css"}) {
            String answer = preview.get(path);
            assertEquals("same-origin", Previewed.header(answer, "Cross-Origin-Resource-Policy"), path);
            assertEquals("nosniff", Previewed.header(answer, "X-Content-Type-Options"), path);
            assertEquals("no-cache", Previewed.header(answer, "Cache-Control"), path);
        }
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        String first = preview.get("/milestones/REL-1.html");
        String tag = Previewed.header(first, "ETag");
        String second = preview.get("/milestones/REL-1.html", "If-None-Match: \"other\", W/" + tag);
        assertEquals(304, Previewed.status(second));
        assertEquals("", Previewed.body(second));
        assertEquals(Previewed.header(first, "Content-Length"), Previewed.header(second, "Content-Length"));
        assertEquals(tag, Previewed.header(second, "ETag"));
        assertEquals(200, Previewed.status(preview.get("/milestones/REL-1.html", "If-None-Match: \"other\"")));
        assertNotEquals(tag, Previewed.header(preview.get("/milestones/REL-2.html"), "ETag"));
    }

    @Test
    void aHeadHasTheHeadersOfThePageAndNothingElse() {
        String get = preview.get("/glossary.html");
        String head = preview.asks("HEAD", "/glossary.html");
        assertEquals(200, Previewed.status(head));
        assertEquals("", Previewed.body(head));
        assertEquals(Previewed.header(get, "Content-Length"), Previewed.header(head, "Content-Length"));
        assertEquals(Previewed.header(get, "ETag"), Previewed.header(head, "ETag"));
        String events = preview.asks("HEAD", "/_/events?token=" + token());
        assertEquals(200, Previewed.status(events));
        assertEquals("", Previewed.body(events));
    }

    private static String token() {
        return preview.get("/").replaceAll("(?s).*data-token=\"([^\"]+)\".*", "$1");
    }

    @Test
    void whatStandsBehindTheAddressOfAPageIsForItsScripts() {
        assertEquals(200, Previewed.status(preview.get("/search.html?q=%zz")));
        assertEquals(200, Previewed.status(preview.get("/search.html?q=%ff")));
    }

    @Test
    void textIsPackedForWhoeverTakesIt() throws IOException {
        String plain = preview.get("/index.html");
        String packed = preview.get("/index.html", "Accept-Encoding: br;q=1.0, gzip;q=0.8");
        assertEquals("gzip", Previewed.header(packed, "Content-Encoding"));
        assertEquals("Accept-Encoding", Previewed.header(packed, "Vary"));
        byte[] bytes = Previewed.body(packed).getBytes(StandardCharsets.ISO_8859_1);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertEquals(Previewed.body(plain), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        assertNotEquals(Previewed.header(plain, "ETag"), Previewed.header(packed, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip;q=1.000",
                "gzip;q=0.001",
                "deflate, gzip;q=1.0, *;q=0.5",
                "identity;q=1,gzip;q=0.5",
                "*",
                "br, *;q=0.1"
            })
    void gzipIsTakenByNameOrByStar(String accepted) {
        assertEquals("gzip", coding(accepted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "x-gzip",
                "notgzip",
                "gzip;q=0",
                "gzip ;q=0",
                "gzip; q=0.000",
                "*;q=0",
                "gzip;q=0, *",
                "gzip;q=much",
                "a gzip"
            })
    void otherwiseItIsNot(String accepted) {
        assertEquals("", coding(accepted));
    }

    private static String coding(String accepted) {
        return Previewed.header(preview.get("/index.html", "Accept-Encoding: " + accepted), "Content-Encoding");
    }

    /** Whoever sends a letter now and then is never idle, and would hold a connection for ever. */
    @Test
    void whoReadsSlowlyIsWaitedForAndWhoNeverEndsARequestIsNot() throws Exception {
        int size = 8 << 20;
        site.with("theme/assets/large.css", "/**/".repeat(size / 4));
        preview.await("/assets/large.css", answer -> Previewed.status(answer) == 200);
        try (Socket reader = new Socket();
                Socket mute = preview.connect()) {
            reader.setReceiveBufferSize(4096);
            reader.setSoTimeout(30_000);
            reader.connect(new InetSocketAddress("127.0.0.1", preview.port()));
            reader.getOutputStream().write(bytes("GET /assets/large.css HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
            reader.getOutputStream().write(bytes("Connection: close\r\n\r\n"));
            mute.getOutputStream().write(bytes("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
            int read = 0;
            boolean cut = false;
            for (int tick = 0; tick < 24 && !cut; tick++) {
                Thread.sleep(500);
                read += reader.getInputStream().readNBytes(4096).length;
                cut = isCut(mute);
            }
            assertTrue(cut, "the line that never ends a request stays open");
            Thread.sleep(1_500);
            read += reader.getInputStream().readAllBytes().length;
            assertTrue(read > size, read + " of " + size);
        }
        site.without("theme/assets/large.css");
    }

    private static boolean isCut(Socket mute) throws InterruptedException {
        try {
            mute.getOutputStream().write(bytes("X: a\r\n"));
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatIsNotThereIsTheSitesOwnPage() {
        String answer = preview.get("/milestones/nothing.html");
        assertEquals(404, Previewed.status(answer));
        assertTrue(Previewed.body(answer).contains("ABC-1"), answer);
        assertEquals("text/html; charset=utf-8", Previewed.header(answer, "Content-Type"));
    }

    @Test
    void aFolderIsItsFirstPage() {
        assertEquals(200, Previewed.status(preview.get("/milestones/")));
        String answer = preview.get("/milestones");
        assertEquals(301, Previewed.status(answer));
        assertEquals("/milestones/", Previewed.header(answer, "Location"));
        assertEquals("/_/", Previewed.header(preview.get("/_"), "Location"));
    }

    @Test
    void eventsComeToOurOwnPagesOnly() throws IOException {
        String token = token();
        String foreign = preview.get("/_/events?page=index.html&token=" + token, "Origin: http://evil.example.org");
        assertEquals(403, Previewed.status(foreign));
        try (Socket socket = preview.connect()) {
            socket.getOutputStream()
                    .write(("GET /_/events?page=index.html&token=" + token + " HTTP/1.1\r\nHost: " + preview.host()
                                    + "\r\nOrigin: http://" + preview.host() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            StringBuilder heard = new StringBuilder();
            while (heard.indexOf("event: edition") < 0) {
                heard.append((char) socket.getInputStream().read());
            }
            assertTrue(heard.toString().startsWith("HTTP/1.1 200"), heard.toString());
        }
    }

    @Test
    void theToolTellsFindingsAndPages() {
        String answer = preview.get("/_/");
        assertEquals(200, Previewed.status(answer));
        assertTrue(answer.contains("href=\"/milestones/REL-1.html\""), answer);
    }
}
