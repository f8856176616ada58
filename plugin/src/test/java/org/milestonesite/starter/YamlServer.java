package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * npm's {@code yaml-language-server}, which editors ask, spoken to as they do: the Language Server Protocol over standard
 * input and output.
 *
 * <p>Where it or Node is missing, tests are skipped and say why; with {@code -Dyaml.server.required=true} they fail.
 */
final class YamlServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Long enough for a machine with other work; an answer takes a fraction of a second. */
    private static final long MOST_SECONDS = 60;

    private final Process process;
    private final OutputStream out;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private int lastId;

    private YamlServer(Process process) {
        this.process = process;
        this.out = process.getOutputStream();
        Thread reader = new Thread(this::receive, "yaml-language-server");
        reader.setDaemon(true);
        reader.start();
    }

    static YamlServer start() throws IOException {
        Path node = need(onPath("node"), "no node on the PATH");
        String folder = System.getProperty("yaml.server.dir", "target/yaml-language-server");
        Path server = need(
                Optional.of(Path.of(folder, "node_modules/yaml-language-server/bin/yaml-language-server"))
                        .filter(Files::isRegularFile),
                "no yaml-language-server in the folder of -Dyaml.server.dir (" + folder
                        + "); .ci/run shows how to install it");
        Process process = new ProcessBuilder(
                        node.toString(), server.toAbsolutePath().toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        YamlServer started = new YamlServer(process);
        started.ask("initialize", Map.of("capabilities", Map.of()));
        started.tell("initialized", Map.of());
        return started;
    }

    /** Opens a file; each diagnostic as {@code LINE: MESSAGE}, lines counted from 1. */
    List<String> open(Path file) throws IOException {
        String uri = file.toUri().toString();
        Map<String, Object> document =
                Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", Files.readString(file));
        tell("textDocument/didOpen", Map.of("textDocument", document));
        JsonNode published =
                await(message -> message.path("method").asString("").equals("textDocument/publishDiagnostics")
                        && sameFile(message.at("/params/uri").asString(), file));
        return texts(
                published.at("/params/diagnostics"),
                finding -> finding.at("/range/start/line").asInt() + 1 + ": "
                        + finding.path("message").asString());
    }

    /** What it offers at the end of a line, counted from 1, of a file that is open. */
    List<String> complete(Path file, int line, int column) throws IOException {
        JsonNode answer = ask(
                "textDocument/completion",
                Map.of(
                        "textDocument",
                        Map.of("uri", file.toUri().toString()),
                        "position",
                        Map.of("line", line - 1, "character", column - 1)));
        JsonNode items = answer.at("/result").isArray() ? answer.at("/result") : answer.at("/result/items");
        return texts(items, item -> item.path("label").asString());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static boolean sameFile(String uri, Path file) {
        return Path.of(java.net.URI.create(uri)).equals(file);
    }

    private static List<String> texts(JsonNode array, java.util.function.Function<JsonNode, String> text) {
        return IntStream.range(0, array.size())
                .mapToObj(array::get)
                .map(text)
                .sorted()
                .toList();
    }

    private JsonNode ask(String method, Object params) throws IOException {
        int id = ++lastId;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return await(message -> message.path("id").asInt(-1) == id && !message.has("method"));
    }

    private void tell(String method, Object params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** The first message that is wanted; what the server asks of us meanwhile is answered. */
    private JsonNode await(Predicate<JsonNode> wanted) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (true) {
            JsonNode message = next(deadline);
            if (message.has("method") && message.has("id")) {
                answer(message);
            } else if (wanted.test(message)) {
                return message;
            }
        }
    }

    private JsonNode next(long deadline) {
        try {
            JsonNode message = received.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return message != null ? message : fail("yaml-language-server did not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        }
    }

    /** It asks for four sections of settings. Ours say that no schemas are to be looked up in the network. */
    private void answer(JsonNode request) throws IOException {
        List<Object> settings = new ArrayList<>();
        request.at("/params/items").forEach(item -> {
            boolean yaml = item.path("section").asString().equals("yaml");
            settings.add(
                    yaml
                            ? Map.of("validate", true, "completion", true, "schemaStore", Map.of("enable", false))
                            : Map.of());
        });
        send(Map.of("jsonrpc", "2.0", "id", request.get("id"), "result", settings));
    }

    private void send(Map<String, ?> message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private void receive() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            for (int length = length(in); length >= 0; length = length(in)) {
                received.add(JSON.readTree(in.readNBytes(length)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the message whose head begins here, or -1 at the end. */
    private static int length(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                return -1;
            }
            head.append((char) c);
        }
        return Stream.of(head.toString().split("\r\n"))
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                .findFirst()
                .orElseThrow();
    }

    private static Path need(Optional<Path> found, String reason) {
        if (found.isEmpty() && Boolean.getBoolean("yaml.server.required")) {
            fail("yaml-language-server is required, but there is " + reason);
        }
        assumeTrue(found.isPresent(), "skipped: " + reason);
        return found.get();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
