package org.milestonesite.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.milestonesite.diagnostic.Style;
import org.milestonesite.harness.TestSite;

/** A preview of a {@link TestSite} on a free port. */
final class Previewed implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;

    private final Preview preview;
    private final List<String> terminal;

    private Previewed(Preview preview, List<String> terminal) {
        this.preview = preview;
        this.terminal = terminal;
    }

    static Previewed of(TestSite site) throws Exception {
        return of(site, true);
    }

    static Previewed of(TestSite site, boolean watches) throws Exception {
        List<String> terminal = new CopyOnWriteArrayList<>();
        PreviewRequest request =
                new PreviewRequest(site.request(), "127.0.0.1", 0, List.of("plan.example.org"), Optional.empty());
        return new Previewed(
                Preview.start(request, (severity, line) -> terminal.add(line), Style.PLAIN, watches), terminal);
    }

    List<String> terminal() {
        return terminal;
    }

    int port() {
        return preview.address().getPort();
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** All that comes back for some bytes, until the server ends the connection. */
    String raw(String request) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(rest(socket.getInputStream()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rest(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                all.write(part, 0, read);
            }
        } catch (IOException reset) {
            // what came before the end is what there is
        }
        return all.toByteArray();
    }

    /** The whole answer to a request of a line and these headers. */
    String asks(String method, String path, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        request.append("Host: ").append(host()).append("\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return raw(request.append("\r\n").toString());
    }

    String get(String path, String... headers) {
        return asks("GET", path, headers);
    }

    /** Asks for a page until it is as wanted, as a reader would who looks again and again. */
    String await(String path, Predicate<String> wanted) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        String answer = get(path);
        while (!wanted.test(answer)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError(path + " stays\n" + answer + "\nterminal: " + terminal);
            }
            Thread.sleep(20);
            answer = get(path);
        }
        return answer;
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    @Override
    public void close() {
        preview.close();
    }
}
