package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milestonesite.plan.Milestone;

/** The table of a release's features, or of a feature's releases. */
public record Members(Optional<Finder> finder, List<Row> rows) {

    /**
     * A feature of the release, or a release of the feature.
     *
     * @param name with links
     * @param cut whether the name is cut
     * @param remark what sets it apart, such as a completion after the release
     */
    public record Row(
            String code,
            String href,
            Html name,
            boolean cut,
            Optional<String> due,
            Optional<String> completed,
            StatusMark status,
            Optional<String> remark,
            Facets facets) {}

    static Members of(
            Catalogue catalogue,
            Hrefs hrefs,
            TextHtml texts,
            List<Milestone> milestones,
            Function<Milestone, Optional<String>> remark) {
        List<Row> rows = milestones.stream()
                .map(milestone -> new Row(
                        milestone.code(),
                        hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                        texts.inline(milestone.name()),
                        milestone.nameCut(),
                        milestone.due().map(due -> due.value().toString()),
                        milestone.completed().map(completed -> completed.value().toString()),
                        catalogue.phrases().status(milestone),
                        remark.apply(milestone),
                        Facets.of(milestone)))
                .toList();
        return new Members(Finder.of(catalogue, milestones), rows);
    }
}
