package org.milestonesite.preview;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.milestonesite.build.BuildResult;
import org.milestonesite.site.Site;

/**
 * What the preview shows from one rebuild to the next: the last site without an error, and the findings of the last
 * build. It never changes, so no page is ever made of two states of the sources.
 *
 * @param number counts builds from 1
 * @param site empty while the sources have not been without an error yet
 * @param read the sources that this build had to read
 * @param changed the files of which it was told that they may have changed
 * @param millis how long the build took
 */
record Edition(
        int number, BuildResult result, Optional<Shown> site, List<Path> read, Set<Path> changed, double millis) {

    /** The tag of a page that is not there. */
    static final String MISSING = "missing";

    /**
     * A site with the bytes made so far.
     *
     * @param result what it came from
     */
    record Shown(BuildResult result, Site site, Map<String, Body> bodies) {

        /** The pages of a few tabs, and not of all who list them. */
        private static final int MOST_BODIES = 256;

        static Shown of(BuildResult result, Site site) {
            return new Shown(result, site, new ConcurrentHashMap<>());
        }

        Optional<Body> body(String path) {
            if (bodies.size() > MOST_BODIES) {
                bodies.clear();
            }
            try {
                return site.file(path).map(content -> bodies.computeIfAbsent(path, p -> Body.of(p, content.bytes())));
            } catch (UncheckedIOException gone) {
                // a figure that was deleted since: with errors the site may be much older than what there is of its
                // files
                return Optional.empty();
            }
        }

        boolean has(String path) {
            return site.file(path).isPresent();
        }
    }

    /** The one that follows: with errors the site stays what it was. */
    static Edition after(
            Optional<Edition> before, BuildResult result, List<Path> read, Set<Path> changed, double millis) {
        Optional<Shown> site =
                result.site().map(made -> Shown.of(result, made)).or(() -> before.flatMap(Edition::site));
        return new Edition(before.map(Edition::number).orElse(0) + 1, result, site, read, changed, millis);
    }

    Optional<Body> body(String path) {
        return site.flatMap(shown -> shown.body(path));
    }

    /** By which a page knows whether it is what would be sent now. */
    String tag(String path) {
        return site.isEmpty() ? "none" : body(path).map(Body::tag).orElse(MISSING);
    }

    /** Files other than pages and data that differ from another edition's: what an open page may have to load again. */
    List<String> assetsChangedSince(Edition before) {
        if (site.isEmpty()
                || before.site.isEmpty()
                || site.get().site().looksLike(before.site.get().site())) {
            return List.of();
        }
        Map<String, Site.Content> now = site.get().site().files();
        Map<String, Site.Content> old = before.site.get().site().files();
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .filter(path -> path.startsWith("assets/") || path.startsWith("figures/"))
                .filter(path -> now.get(path) != old.get(path))
                .filter(path ->
                        !body(path).map(Body::tag).equals(before.body(path).map(Body::tag)))
                .distinct()
                .sorted()
                .toList();
    }
}
