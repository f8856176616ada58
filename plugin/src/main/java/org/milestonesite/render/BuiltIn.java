package org.milestonesite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.source.SourceFile;

/**
 * Templates and words of a tool of ours that is no part of a site: no project's theme reaches them.
 *
 * @param folder where they lie on the class path, with {@code /} at its end
 */
public record BuiltIn(String folder, Templates templates, Messages words) {

    /**
     * @param views the view that each template prints; {@code partials} are printed by these
     * @throws IllegalStateException if a template does not fit its view, a mistake of ours
     */
    public static BuiltIn load(String folder, Map<String, Class<?>> views, Set<String> partials) {
        Map<String, SourceFile> templates = new TreeMap<>();
        views.keySet().forEach(name -> templates.put(name, file(folder, name + ".mustache")));
        partials.forEach(name -> templates.put(name, file(folder, name + ".mustache")));
        Messages words = new Messages(new MessageFile(file(folder, "messages.properties"), finding -> {}).texts());
        Theme theme = new Theme(
                templates,
                Set.of(),
                Collections.emptySortedMap(),
                words,
                words,
                Optional.empty(),
                new Theme.PrintStyle("", ""));
        Templates compiled = Templates.compile(theme, views, finding -> {
            throw new IllegalStateException(finding.toString());
        });
        return new BuiltIn(folder, compiled, words);
    }

    /** A file beside them, as it is. */
    public byte[] file(String name) {
        return bytes(folder + name);
    }

    private static SourceFile file(String folder, String name) {
        return SourceFile.of("skeleton:" + name, bytes(folder + name));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = BuiltIn.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("milestone-site-skeleton lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
