package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milestonesite.insight.Expected;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.plan.Milestone;

/**
 * The same as a {@link GraphFigure}, as a table: {@code graph-table.mustache}.
 *
 * @param rows each a milestone of the figure
 */
public record GraphTable(List<Row> rows) {

    /**
     * A milestone of the figure.
     *
     * @param anchor of the row, where others lead to it
     * @param date of completion, else forecast, else when it is due, else none
     * @param needs codes of those of the figure that it waits for
     * @param neededBy codes of those of the figure that wait for it
     */
    public record Row(
            Optional<String> anchor,
            String code,
            String href,
            Name name,
            StatusMark status,
            Optional<String> date,
            List<String> needs,
            List<String> neededBy) {}

    /** @param anchors whether rows have anchors, by which other pages lead to them */
    static GraphTable of(Catalogue catalogue, Hrefs hrefs, List<Milestone> nodes, List<Link> links, boolean anchors) {
        List<List<Milestone>> needs = lists(nodes.size());
        List<List<Milestone>> neededBy = lists(nodes.size());
        links.forEach(link -> {
            needs.get(link.to()).add(nodes.get(link.from()));
            neededBy.get(link.from()).add(nodes.get(link.to()));
        });
        return new GraphTable(IntStream.range(0, nodes.size())
                .mapToObj(
                        i -> row(catalogue, hrefs, nodes.get(i), anchors, codes(needs.get(i)), codes(neededBy.get(i))))
                .toList());
    }

    private static List<List<Milestone>> lists(int number) {
        return IntStream.range(0, number)
                .<List<Milestone>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    private static Row row(
            Catalogue catalogue,
            Hrefs hrefs,
            Milestone milestone,
            boolean anchor,
            List<String> needs,
            List<String> neededBy) {
        return new Row(
                anchor ? Optional.of(Paths.row(milestone.code())) : Optional.empty(),
                milestone.code(),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                Name.of(milestone),
                catalogue.phrases().status(milestone),
                Expected.date(milestone, catalogue.plan().asOf()).map(Object::toString),
                needs,
                neededBy);
    }

    private static List<String> codes(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::code).toList();
    }
}
