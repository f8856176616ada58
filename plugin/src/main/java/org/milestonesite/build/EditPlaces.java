package org.milestonesite.build;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Term;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Where an author changes what a page shows that is made of many sources: the first term of the document's own
 * glossary, the first entry of its bibliography, or the key of {@code site.yaml} that says what the page lists.
 *
 * @param keys where each key of {@code site.yaml} is written
 */
record EditPlaces(Map<String, Location> keys) {

    private static final String DOCUMENT = "document";
    private static final String PLAN = "plan";
    private static final String PROGRESS = "plan.progress";

    /** Those that are written count from left to right; after them the document and whatever there is. */
    private static final Map<String, List<String>> OF_PAGES = Map.ofEntries(
            Map.entry(Paths.HOME, List.of("document.abstract", DOCUMENT)),
            Map.entry(Paths.PRINT, List.of("document.title", DOCUMENT)),
            Map.entry(Paths.TIMELINE, List.of(PLAN)),
            Map.entry(Paths.GRAPH, List.of(PLAN)),
            Map.entry(Paths.MILESTONES, List.of("plan.releases", PLAN)),
            Map.entry(Paths.GLOSSARY, List.of("inputs.glossary")),
            Map.entry(Paths.DOCUMENTS, List.of("inputs.references", "documents")),
            Map.entry(Paths.CHANGES, List.of("document.changes", DOCUMENT)),
            Map.entry(Paths.CAMPAIGNS, List.of("plan.campaign", PLAN)),
            Map.entry(Paths.OPEN, List.of(PLAN)),
            Map.entry(Paths.TRACKER, List.of("links.issues", "links")),
            Map.entry(Paths.KEY_MILESTONES, List.of("plan.keyTag", PLAN)),
            Map.entry(Paths.KEY_FRAGMENT, List.of("plan.keyTag", PLAN)),
            Map.entry(Paths.PROGRESS, List.of(PROGRESS, PLAN)),
            Map.entry(Paths.SLIP, List.of(PROGRESS, PLAN)),
            Map.entry(Paths.DELAYED, List.of(PROGRESS, PLAN)),
            Map.entry(Paths.REMAINING, List.of(PROGRESS, PLAN)));

    /** @return empty only where {@code site.yaml} says nothing at all */
    Optional<Location> of(String path, Optional<Plan> plan) {
        return plan.flatMap(whole -> source(path, whole))
                .or(() -> first(OF_PAGES.getOrDefault(path.replaceFirst("-\\d+\\.html$", ".html"), List.of())))
                .or(() -> first(List.of(DOCUMENT)))
                .or(() -> keys.values().stream().min(comparing(Location::line)));
    }

    private Optional<Location> first(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(keys.get(name)).stream())
                .findFirst();
    }

    private Optional<Location> source(String path, Plan plan) {
        return switch (path) {
            case Paths.GLOSSARY -> top(plan.terms().stream().filter(Term::own).map(Term::at));
            case Paths.DOCUMENTS ->
                top(plan.documents().stream().map(Document::at).filter(EditPlaces::isOwn));
            default -> step(path, plan);
        };
    }

    /** What leads out of the project is shared with others. */
    private static boolean isOwn(Location at) {
        return !at.file().path().startsWith("../") && !at.file().path().startsWith("/");
    }

    private static Optional<Location> top(Stream<Location> places) {
        return places.min(comparing((Location at) -> at.file().path()).thenComparing(Location::line));
    }

    /**
     * What changed up to today is written in the change record, what changed before in the edition that tells of it, and
     * what changed in a month in the export of its end.
     */
    private Optional<Location> step(String path, Plan plan) {
        if (!path.startsWith("changes/") || path.equals(Paths.CHANGES)) {
            return Optional.empty();
        }
        Chronicle chronicle = Chronicle.of(plan);
        return find(chronicle.editions(), path)
                .flatMap(step -> step.to().today()
                        ? first(List.of("document.changes"))
                        : edition(plan, step.to().revision()))
                .or(() -> find(chronicle.snapshots(), path)
                        .flatMap(step -> export(plan, step.to().asOf())))
                .or(() -> first(List.of("inputs.schedule", "document.changes")));
    }

    private static Optional<Chronicle.Step> find(List<Chronicle.Step> steps, String path) {
        return steps.stream().filter(step -> Paths.step(step).equals(path)).findFirst();
    }

    private static Optional<Location> export(Plan plan, LocalDate asOf) {
        return plan.listings().stream()
                .filter(listing -> listing.asOf().equals(asOf))
                .findFirst()
                .map(listing -> SourceFile.of(listing.file(), "").whole());
    }

    private static Optional<Location> edition(Plan plan, Optional<String> revision) {
        return plan.editions().stream()
                .filter(edition -> edition.revision().equals(revision))
                .findFirst()
                .flatMap(Edition::at);
    }
}
