package org.milestonesite.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.page.Pages;
import org.milestonesite.render.Templates;
import org.milestonesite.render.Theme;
import org.milestonesite.render.ThemeReading;

/**
 * The theme as read and its templates as compiled, which only the files of the theme decide on.
 *
 * @param files the bytes of the project's theme, by path
 */
record LoadedTheme(Theme theme, Templates templates, List<Diagnostic> findings, Map<String, ByteBuffer> files) {

    /** What it was before, if no byte of the theme has changed. */
    static LoadedTheme of(BuildRequest request, Optional<LoadedTheme> before) {
        Map<String, ByteBuffer> files = files(folder(request));
        return before.filter(loaded -> loaded.files.equals(files)).orElseGet(() -> read(request, files));
    }

    private static LoadedTheme read(BuildRequest request, Map<String, ByteBuffer> files) {
        ThemeReading reading = theme(request);
        List<Diagnostic> findings = new ArrayList<>(reading.findings());
        Templates templates = Templates.compile(reading.theme(), Pages.views(), findings::add);
        return new LoadedTheme(reading.theme(), templates, List.copyOf(findings), files);
    }

    static ThemeReading theme(BuildRequest request) {
        String display = request.projectDirectory()
                .relativize(folder(request))
                .toString()
                .replace('\\', '/');
        return Theme.load(Optional.of(folder(request)), display);
    }

    private static Path folder(BuildRequest request) {
        return request.sourceDirectory().resolve("theme");
    }

    private static Map<String, ByteBuffer> files(Path folder) {
        Map<String, ByteBuffer> files = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                files.put(
                        folder.relativize(path) + (file ? "" : Files.isSymbolicLink(path) ? "@" : "/"),
                        ByteBuffer.wrap(file ? Files.readAllBytes(path) : new byte[0]));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
