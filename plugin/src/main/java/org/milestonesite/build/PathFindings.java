package org.milestonesite.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Guesses;
import org.milestonesite.link.PathLink;
import org.milestonesite.page.Collision;
import org.milestonesite.page.Owner;
import org.milestonesite.page.Paths;
import org.milestonesite.site.PortablePath;
import org.milestonesite.source.Location;

/** What is wrong with the paths of a site: two things at one, and links to none. */
final class PathFindings {

    private PathFindings() {}

    static List<Diagnostic> of(Paths paths, Set<String> assets, List<PathLink> links) {
        List<Diagnostic> findings = new ArrayList<>();
        paths.collisions().forEach(collision -> findings.add(collision(collision)));
        Set<String> known = new HashSet<>(paths.all().keySet());
        known.addAll(assets);
        paths.all().forEach((path, owner) -> {
            boolean isFile = owner.kind() == Owner.Kind.PAGE || path.indexOf('#') < 0;
            if (isFile && (path.indexOf('#') >= 0 || !PortablePath.is(path))) {
                findings.add(owner.at()
                        .map(at -> Diagnostic.of(Code.WRITE_FAILED, at, path))
                        .orElseGet(() -> Diagnostic.nowhere(Code.WRITE_FAILED, path))
                        .variant("path"));
            }
        });
        Guesses guesses = new Guesses(known);
        for (PathLink link : links) {
            if (!known.contains(link.path())) {
                Diagnostic unknown = Diagnostic.of(Code.UNRESOLVED_PAGE, link.at(), link.path());
                findings.add(guesses.of(link.path())
                        .map(nearest -> unknown.help("did-you-mean", nearest))
                        .orElse(unknown));
            }
        }
        return findings;
    }

    /** At the second of the two, or the first where nobody wrote the second. */
    private static Diagnostic collision(Collision collision) {
        Owner second = collision.second();
        Owner first = collision.first();
        Optional<Location> at = second.at().or(first::at);
        Diagnostic finding = at.map(place ->
                        Diagnostic.of(Code.COLLIDING_PATHS, place, second.name(), first.name(), collision.path()))
                .orElseGet(
                        () -> Diagnostic.nowhere(Code.COLLIDING_PATHS, second.name(), first.name(), collision.path()));
        return second.at().isPresent() ? first.at().map(finding::also).orElse(finding) : finding;
    }
}
