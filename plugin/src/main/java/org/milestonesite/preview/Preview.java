package org.milestonesite.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.milestonesite.build.Workspace;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.diagnostic.Style;

/**
 * Serves a site to its author while it is written. It runs until it is closed, and writes nothing but what every build
 * keeps in its work folder.
 */
public final class Preview implements AutoCloseable {

    /** Between two looks at all sources, in milliseconds: where events come in, and where they do not. */
    private static final long RARELY = 2_000;

    private static final long OFTEN = 300;

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final PreviewRequest request;
    private final PreviewServer server;

    private Preview(PreviewRequest request, BiConsumer<Severity, String> out, Style style, boolean watches)
            throws IOException {
        this.request = request;
        Path folder = request.build().sourceDirectory();
        Hints hints = new Hints();
        Desk desk = new Desk(hints);
        Workspace workspace = Workspace.of(request.build());
        Outside outside = new Outside(folder);
        Rescan watched = new Rescan(folder, outside, hints, RARELY);
        Optional<SourceWatch> watch = watches ? SourceWatch.start(folder, watched) : Optional.empty();
        watch.ifPresent(parts::add);
        Rescan rescan = watch.isPresent() ? watched : new Rescan(folder, outside, hints, OFTEN);
        Client client = Client.random();
        Tool tool = new Tool(client, this::editor, display(folder.resolve("site.yaml")), watch.isEmpty());
        Journal journal = new Journal(out, style, tool.words());
        desk.listen(journal);
        desk.listen((before, now) -> outside.are(workspace.inputs()));
        Router router = new Router(Gate.of(hosts(request)), client, desk, tool, journal::failedPage);
        CountDownLatch told = new CountDownLatch(1);
        hints.add(folder.resolve("site.yaml"));
        // at once, for the first build takes longer than the start of the server
        run("build", () -> {
            rescan.begin();
            new Rebuilder(workspace, hints, desk, journal, told).run();
        });
        try {
            server = PreviewServer.start(request.address(), request.port(), desk, router);
        } catch (IOException e) {
            close();
            throw e;
        }
        parts.add(server);
        if (!isLoopback(request.address())) {
            journal.warn("terminal.open", request.address());
        }
        if (watch.isEmpty()) {
            journal.warn("terminal.polls");
        }
        journal.say("terminal.address", address());
        told.countDown();
        run("rescan", rescan);
    }

    /**
     * Starts it, whatever the sources are like, and returns at once: pages wait for the first build.
     *
     * @param out gets what the author is to read in the terminal, line by line
     * @throws NoSources if there is no source folder, or no {@code site.yaml} in it
     * @throws IOException if no port can be had
     */
    public static Preview start(PreviewRequest request, BiConsumer<Severity, String> out, Style style)
            throws IOException, NoSources {
        return start(request, out, style, true);
    }

    /** @param watches whether to ask the file system for its events at all */
    static Preview start(PreviewRequest request, BiConsumer<Severity, String> out, Style style, boolean watches)
            throws IOException, NoSources {
        Path settings = request.build().sourceDirectory().resolve("site.yaml");
        if (!Files.isRegularFile(settings)) {
            throw new NoSources(settings);
        }
        return new Preview(request, out, style, watches);
    }

    /** There is nothing to preview. */
    public static final class NoSources extends Exception {

        private static final long serialVersionUID = 1L;

        NoSources(Path settings) {
            super(settings.toString());
        }
    }

    public URI address() {
        String host = isLoopback(request.address()) ? PreviewRequest.LOOPBACK : request.address();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/");
    }

    private static List<String> hosts(PreviewRequest request) {
        List<String> hosts = new ArrayList<>(request.hosts());
        if (!isLoopback(request.address())) {
            hosts.add(request.address());
        }
        return hosts;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Editor editor(Edition edition) {
        return Editor.of(
                request.editor().or(() -> edition.result().editor()),
                request.build().projectDirectory());
    }

    private String display(Path file) {
        return request.build().projectDirectory().relativize(file).toString().replace('\\', '/');
    }

    private void run(String name, Runnable task) {
        Thread thread = new Thread(task, "milestone-site-" + name);
        thread.setDaemon(true);
        // Maven gives its threads the class loader of the plugin; a new thread must have it too
        thread.setContextClassLoader(Preview.class.getClassLoader());
        thread.start();
        threads.add(thread);
    }

    /** Stops everything that was started, in less than a second or two. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        try {
            for (Thread thread : threads) {
                thread.join(2_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Inputs outside of the source folder, with the folders in which more may appear. */
    private static final class Outside implements java.util.function.Supplier<Collection<Path>> {

        private final Path folder;
        private volatile List<Path> paths = List.of();
        private Collection<Path> all = List.of();

        Outside(Path folder) {
            this.folder = folder;
        }

        synchronized void are(Collection<Path> inputs) {
            if (inputs == all) {
                return;
            }
            all = inputs;
            paths = inputs.stream().filter(path -> !path.startsWith(folder)).toList();
        }

        @Override
        public Collection<Path> get() {
            return paths;
        }
    }
}
