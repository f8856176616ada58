package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/** What is generated where a text says {@code [[name]]}. */
public final class Inserts {

    public static final String RELEASES = "releases";

    /** The names that there are. */
    public static final List<String> NAMES = List.of(RELEASES);

    static final String TEMPLATE = "releases-table";

    private final Catalogue catalogue;

    Inserts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A template and the view that it prints, which is HTML to be put into the text as it is. */
    public record Insert(String template, Object view) {}

    /** @param path of the page that it stands on; empty where there is nothing of that name */
    public Optional<Insert> named(String name, String path) {
        return name.equals(RELEASES)
                ? Optional.of(new Insert(TEMPLATE, releases(catalogue.paths().from(path))))
                : Optional.empty();
    }

    private ReleasesView releases(Hrefs hrefs) {
        Map<String, List<ReleasesView.Release>> years = new LinkedHashMap<>();
        for (Milestone release : catalogue.ofKind(Milestone.Kind.RELEASE)) {
            List<ReleasesView.Row> features = release.features().stream()
                    .map(catalogue.plan()::milestone)
                    .map(feature -> row(feature, hrefs, Remarks.ofFeature(catalogue, feature, release)))
                    .toList();
            years.computeIfAbsent(YearRows.year(release), year -> new ArrayList<>())
                    .add(new ReleasesView.Release(row(release, hrefs, Optional.empty()), features));
        }
        return new ReleasesView(years.entrySet().stream()
                .map(year -> new ReleasesView.Year(YearRows.title(catalogue, year.getKey()), year.getValue()))
                .toList());
    }

    private ReleasesView.Row row(Milestone milestone, Hrefs hrefs, Optional<String> remark) {
        return new ReleasesView.Row(
                milestone.code(),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                milestone.plainName(),
                milestone.due().map(due -> due.value().toString()),
                milestone.completed().map(completed -> completed.value().toString()),
                catalogue.phrases().status(milestone),
                remark);
    }
}
