package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * npm's {@code yaml-language-server}, which editors ask, spoken to as they do: the Language Server Protocol over standard
 * input and output.
 *
 * <p>Where it or Node is missing, tests are skipped and say why; with {@code -Dyaml.server.required=true} they fail.
 */
final class YamlServer implements AutoCloseable {

    private final JsonRpc rpc;

    private YamlServer(JsonRpc rpc) {
        this.rpc = rpc;
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
        YamlServer started = new YamlServer(new JsonRpc(process, YamlServer::answer));
        started.rpc.ask("initialize", Map.of("capabilities", Map.of()));
        started.rpc.tell("initialized", Map.of());
        return started;
    }

    /** Opens a file; each diagnostic as {@code LINE: MESSAGE}, lines counted from 1. */
    List<String> open(Path file) throws IOException {
        String uri = file.toUri().toString();
        Map<String, Object> document =
                Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", Files.readString(file));
        rpc.tell("textDocument/didOpen", Map.of("textDocument", document));
        JsonNode published =
                rpc.await(message -> message.path("method").asString("").equals("textDocument/publishDiagnostics")
                        && sameFile(message.at("/params/uri").asString(), file));
        return texts(
                published.at("/params/diagnostics"),
                finding -> finding.at("/range/start/line").asInt() + 1 + ": "
                        + finding.path("message").asString());
    }

    /** What it offers at the end of a line, counted from 1, of a file that is open. */
    List<String> complete(Path file, int line, int column) throws IOException {
        JsonNode answer = rpc.ask(
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
        rpc.close();
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

    /** It asks for four sections of settings. Ours say that no schemas are to be looked up in the network. */
    private static Object answer(JsonNode request) {
        List<Object> settings = new ArrayList<>();
        request.at("/params/items").forEach(item -> {
            boolean yaml = item.path("section").asString().equals("yaml");
            settings.add(
                    yaml
                            ? Map.of("validate", true, "completion", true, "schemaStore", Map.of("enable", false))
                            : Map.of());
        });
        return settings;
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
