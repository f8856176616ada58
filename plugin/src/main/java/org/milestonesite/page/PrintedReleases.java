package org.milestonesite.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.Milestone;

/**
 * Makes the releases with their features as sections of the document on one page.
 *
 * @param numbers of the sections by the code of the release; empty where they are not numbered
 * @param first whether nothing lists them before, so that they have their anchors here
 */
record PrintedReleases(Catalogue catalogue, TextHtml texts, Map<String, String> numbers, boolean first) {

    PrintedReleasesView view() {
        Set<String> seen = new HashSet<>();
        return new PrintedReleasesView(catalogue.ofKind(Milestone.Kind.RELEASE).stream()
                .map(release -> release(release, seen))
                .toList());
    }

    private PrintedReleasesView.Release release(Milestone release, Set<String> seen) {
        List<PrintedReleasesView.Feature> features = release.features().stream()
                .map(catalogue.plan()::milestone)
                .map(feature -> feature(feature, release, first && seen.add(feature.code())))
                .toList();
        Optional<Html> note = release.note().filter(text -> features.isEmpty()).map(texts::inline);
        return new PrintedReleasesView.Release(
                Optional.of(anchor(release)).filter(id -> first),
                Optional.ofNullable(numbers.get(release.code())),
                row(release, Optional.empty(), catalogue.paths().from(Paths.PRINT)),
                SentencePart.of(catalogue.phrases().sentence(release)),
                features.isEmpty() ? Optional.empty() : Optional.of(new PrintedReleasesView.Features(features)),
                features.isEmpty() && note.isEmpty()
                        ? Optional.of(catalogue.words().text("no-features"))
                        : Optional.empty(),
                note);
    }

    private PrintedReleasesView.Feature feature(Milestone feature, Milestone release, boolean anchored) {
        Hrefs hrefs = anchored
                ? catalogue.paths().from(Paths.PRINT)
                : catalogue.paths().ofTexts(Paths.PRINT);
        return new PrintedReleasesView.Feature(
                Optional.of(anchor(feature)).filter(id -> anchored),
                row(feature, Remarks.ofFeature(catalogue, feature, release), hrefs));
    }

    private ReleasesView.Row row(Milestone milestone, Optional<String> remark, Hrefs hrefs) {
        return new ReleaseTables(catalogue, hrefs, texts, Optional.empty()).row(milestone, remark);
    }

    private String anchor(Milestone milestone) {
        Paths paths = catalogue.paths();
        return paths.printed().of(paths.milestone(milestone.code()));
    }
}
