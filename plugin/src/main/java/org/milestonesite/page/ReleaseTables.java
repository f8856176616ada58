package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Milestone;

/** Makes the table of releases with their features. */
record ReleaseTables(Catalogue catalogue, Hrefs hrefs, TextHtml texts, Optional<ReleaseSections> sections) {

    ReleasesView view() {
        Map<String, List<Milestone>> years = new LinkedHashMap<>();
        catalogue
                .ofKind(Milestone.Kind.RELEASE)
                .forEach(release -> years.computeIfAbsent(YearRows.year(release), year -> new ArrayList<>())
                        .add(release));
        List<ReleasesView.Year> tables = new ArrayList<>();
        years.forEach((year, releases) -> tables.add(new ReleasesView.Year(
                sections.map(all -> ReleaseSections.yearAnchor(year)),
                YearRows.title(catalogue, year),
                releases.stream().map(this::release).toList())));
        return new ReleasesView(
                sections.filter(all -> !years.isEmpty()).map(all -> contents(years, all.numbers())),
                Finder.of(catalogue, rows()),
                tables);
    }

    /** Every release and, once more for each, its features. */
    private List<Milestone> rows() {
        return catalogue.ofKind(Milestone.Kind.RELEASE).stream()
                .flatMap(release -> Stream.concat(
                        Stream.of(release), release.features().stream().map(catalogue.plan()::milestone)))
                .toList();
    }

    private ReleasesView.Contents contents(Map<String, List<Milestone>> years, Map<String, String> numbers) {
        List<ReleasesView.YearLinks> links = new ArrayList<>();
        years.forEach((year, releases) -> links.add(new ReleasesView.YearLinks(
                "#" + Relative.escape(ReleaseSections.yearAnchor(year)),
                YearRows.title(catalogue, year),
                releases.stream()
                        .map(release -> new ReleasesView.SectionLink(
                                "#" + Relative.escape(ReleaseSections.anchor(release.code())),
                                numbers.get(release.code()),
                                release.code()))
                        .toList())));
        return new ReleasesView.Contents(links);
    }

    private ReleasesView.Release release(Milestone release) {
        List<ReleasesView.Row> features = release.features().stream()
                .map(catalogue.plan()::milestone)
                .map(feature -> row(feature, Remarks.ofFeature(catalogue, feature, release)))
                .toList();
        Optional<Html> note = release.note().filter(text -> features.isEmpty()).map(texts::inline);
        return new ReleasesView.Release(
                sections.map(all -> new ReleasesView.Section(
                        ReleaseSections.anchor(release.code()), all.numbers().get(release.code()))),
                row(release, Optional.empty()),
                features,
                features.isEmpty() && note.isEmpty()
                        ? Optional.of(catalogue.words().text("no-features"))
                        : Optional.empty(),
                note);
    }

    ReleasesView.Row row(Milestone milestone, Optional<String> remark) {
        return new ReleasesView.Row(
                milestone.code(),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                Name.of(milestone),
                milestone.due().map(due -> due.value().toString()),
                milestone.completed().map(completed -> completed.value().toString()),
                catalogue.phrases().status(milestone),
                remark,
                Facets.of(milestone));
    }
}
