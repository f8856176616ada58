package org.milestonesite.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Location;

/** A file that nothing reads, and what its name should probably have been; or a folder that has the name of a file. */
final class StrayFile {

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "pages", List.of(".md"),
            "milestones", List.of(".md", ".yaml", ".yml", ".csv"),
            "schedule", List.of(),
            "glossary", List.of(".csv", ".txt"),
            "references", List.of(".bib"),
            "editions", List.of(".json"),
            "figures", List.of(),
            "theme", List.of());

    /** Of sources that have a name of their own; those of exports do not matter, as they are known by their bytes. */
    private static final Set<String> NAMES =
            Set.of("site.yaml", "references.bib", "annotations.yaml", "annotations.json");

    private static final Map<String, List<String>> EXPORTS = Map.of("schedule", List.of(".xls", ".xlsx", ".csv"));

    private StrayFile() {}

    /** Whether a file at this path would be read; what is a folder there is not. */
    static boolean isNamed(String path) {
        int slash = path.indexOf('/');
        int dot = path.lastIndexOf('.');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        return NAMES.contains(path)
                || dot > slash
                        && EXPORTS.getOrDefault(folder, ENDINGS.getOrDefault(folder, List.of()))
                                .contains(path.substring(dot));
    }

    static Diagnostic finding(String path, Location place) {
        Diagnostic stray = Diagnostic.of(Code.UNREAD_SOURCE, place, path);
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Nearest.of(path, List.of("site.yaml", "references.bib", "annotations.yaml"))
                    .filter(near -> !near.equals(path))
                    .map(near -> stray.help("did-you-mean", near))
                    .orElse(stray);
        }
        String folder = path.substring(0, slash);
        Optional<String> known = Nearest.of(folder, ENDINGS.keySet());
        if (known.isPresent() && !known.get().equals(folder)) {
            return stray.help("did-you-mean", known.get() + path.substring(slash));
        }
        List<String> endings = ENDINGS.getOrDefault(folder, List.of());
        return endings.isEmpty() ? stray : ending(stray, path, folder, endings);
    }

    private static Diagnostic ending(Diagnostic stray, String path, String folder, List<String> endings) {
        int dot = path.lastIndexOf('.');
        String ending = dot < 0 ? "" : path.substring(dot).toLowerCase(Locale.ROOT);
        return endings.contains(ending)
                ? stray.help("did-you-mean", path.substring(0, dot) + ending)
                : stray.help("endings", folder, String.join(", ", endings));
    }
}
