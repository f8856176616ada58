package org.milestonesite.example.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder served on a free port of this machine, below {@code /some/path/} or wherever it is wanted. */
final class FolderServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml");

    private final HttpServer server;
    private final Path folder;
    private final String below;

    private FolderServer(HttpServer server, Path folder, String below) {
        this.server = server;
        this.folder = folder;
        this.below = below;
    }

    static FolderServer of(Path folder) throws IOException {
        return at("/some/path/", folder);
    }

    /** @param below the path of the site's root, with {@code /} at both ends */
    static FolderServer at(String below, Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        FolderServer serving = new FolderServer(server, folder.toRealPath(), below);
        server.createContext("/", serving::answer);
        server.start();
        return serving;
    }

    String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + below;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(below)
                    ? folder.resolve(path.substring(below.length())).normalize()
                    : folder.resolve("nothing-here");
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
