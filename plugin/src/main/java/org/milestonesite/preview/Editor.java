package org.milestonesite.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milestonesite.source.Location;

/**
 * How a link opens a file in the author's editor: an address with {@code {path}}, {@code {line}} and {@code {column}},
 * or an editor known by name.
 *
 * @param project what the paths of places are relative to
 */
record Editor(String template, Path project) {

    private static final Map<String, String> KNOWN = Map.of(
            "vscode", "vscode://file{path}:{line}:{column}",
            "idea", "idea://open?file={path}&line={line}&column={column}");

    static final String DEFAULT = "vscode";

    /** Whatever runs in the page itself is no editor. */
    private static final Pattern SAFE =
            Pattern.compile("(?!(?:javascript|data|vbscript|blob|about|file):)[a-z][a-z0-9+.-]*:.*");

    static Editor of(Optional<String> named, Path project) {
        String name = named.orElse(DEFAULT).strip();
        String template = KNOWN.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        boolean safe = SAFE.matcher(template.toLowerCase(Locale.ROOT)).matches();
        return new Editor(safe ? template : KNOWN.get(DEFAULT), project);
    }

    /** A path as findings name it. */
    String display(Path file) {
        return (file.startsWith(project) ? project.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    String href(Location at) {
        return href(at.file().path(), at.line(), at.column());
    }

    /** @param path relative to the project, with {@code /} */
    String href(String path, int line, int column) {
        String file = project.resolve(path).normalize().toString().replace('\\', '/');
        String rooted = file.startsWith("/") ? file : "/" + file;
        return template.replace("{line}", Integer.toString(Math.max(1, line)))
                .replace("{column}", Integer.toString(Math.max(1, column)))
                .replace("{path}", escaped(rooted));
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~:".indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return escaped.toString();
    }
}
