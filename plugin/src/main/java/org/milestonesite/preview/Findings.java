package org.milestonesite.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.diagnostic.Shown;

/** The findings of an edition, to be shown to the author. */
record Findings(Edition edition, Editor editor) {

    long count(Severity severity) {
        return edition.result().report().count(severity);
    }

    /** In words, how many there are of each; empty if there is none. */
    Optional<String> counts(Messages words, Severity... severities) {
        return Stream.of(severities)
                .filter(severity -> count(severity) > 0)
                .map(severity -> words.count("count." + severity.id(), count(severity)))
                .reduce((first, next) -> first + ", " + next);
    }

    /** The first of them, in the order of their places. */
    List<FindingView> first(int most, Severity... severities) {
        List<Severity> wanted = List.of(severities);
        return entries()
                .filter(entry -> wanted.contains(entry.severity()))
                .limit(most)
                .map(this::view)
                .toList();
    }

    private Stream<Report.Entry> entries() {
        return edition.result().report().entries().stream();
    }

    private FindingView view(Report.Entry entry) {
        Shown shown = Shown.of(entry, edition.result().findingsMessages());
        return new FindingView(
                shown.severity().id(),
                shown.code(),
                shown.place()
                        .map(place -> new FindingView.Place(
                                place, entry.diagnostic().at().map(editor::href))),
                shown.message(),
                shown.excerpt().map(part -> new FindingView.Excerpt(part.line(), part.mark())),
                shown.also(),
                shown.help());
    }
}
