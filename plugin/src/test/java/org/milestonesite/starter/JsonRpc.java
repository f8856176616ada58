package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON-RPC with a process, as the Language Server Protocol frames it. No wait is endless. */
final class JsonRpc implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Long enough for a machine with other work; an answer takes a fraction of a second. */
    private static final long MOST_SECONDS = 60;

    private final Process process;
    private final OutputStream out;
    private final Function<JsonNode, Object> answers;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private int lastId;

    /** @param answers to what the process asks of us */
    JsonRpc(Process process, Function<JsonNode, Object> answers) {
        this.process = process;
        this.out = process.getOutputStream();
        this.answers = answers;
        Thread reader = new Thread(this::receive, "json-rpc");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    JsonNode ask(String method, Object params) throws IOException {
        int id = ++lastId;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return await(message -> message.path("id").asInt(-1) == id && !message.has("method"));
    }

    void tell(String method, Object params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** The first message that is wanted; what it asks of us meanwhile is answered. */
    JsonNode await(Predicate<JsonNode> wanted) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (true) {
            JsonNode message = next(deadline);
            if (message.has("method") && message.has("id")) {
                send(Map.of("jsonrpc", "2.0", "id", message.get("id"), "result", answers.apply(message)));
            } else if (wanted.test(message)) {
                return message;
            }
        }
    }

    private JsonNode next(long deadline) {
        try {
            JsonNode message = received.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return message != null ? message : fail("no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        }
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
}
