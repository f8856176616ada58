package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.site.Site;

/** A skeleton made of a few strings, and what comes of it. */
final class ThemeFixture {

    private final TreeMap<String, Site.Content> files = new TreeMap<>();
    private final Map<String, Class<?>> views = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private ThemeFixture() {
        file("messages.properties", "");
        file("findings.properties", "");
        file("pdf/document.css", "");
        file("pdf/drawing.css", "");
    }

    static ThemeFixture theme() {
        return new ThemeFixture();
    }

    ThemeFixture file(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        files.put(path, () -> bytes);
        return this;
    }

    ThemeFixture template(String name, String text) {
        return file("templates/" + name + ".mustache", text);
    }

    /** A template that prints views of that type. */
    ThemeFixture page(String name, Class<?> view, String text) {
        views.put(name, view);
        return template(name, text);
    }

    ThemeFixture without(String template) {
        files.remove("templates/" + template + ".mustache");
        return this;
    }

    ThemeLoader loader() {
        return new ThemeLoader(new ThemeFiles(files, new TreeSet<>()), "theme");
    }

    Templates compile() {
        return Templates.compile(loader().load(Optional.empty()).theme(), views, findings::add);
    }

    /** {@code path:line:column key [arguments]}, and the mend's key and arguments if it has its own. */
    List<String> findings() {
        compile();
        return findings.stream().map(ThemeFixture::line).toList();
    }

    static String line(Diagnostic finding) {
        assertWorded(finding);
        String place = finding.at().map(at -> at.display() + " ").orElse("");
        String help = finding.helpKey()
                .map(key -> " " + key + " " + finding.helpArguments())
                .orElse("");
        return place + finding.key() + " " + finding.arguments() + help;
    }

    /** The bundle that users get has words for every finding of these tests. */
    private static void assertWorded(Diagnostic finding) {
        Map<String, String> words = new ThemeLoader(ThemeFiles.ofSkeleton(), "")
                .load(Optional.empty())
                .theme()
                .findingsMessages()
                .byKey();
        assertTrue(words.containsKey(finding.key()), finding.key());
        assertTrue(words.containsKey(finding.key() + ".help"), finding.key() + ".help");
    }
}
