package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.DependencyMap;
import org.milestonesite.insight.DependencyMap.Part;
import org.milestonesite.insight.DrivingPath;
import org.milestonesite.plan.Milestone;

/** The page of all dependencies and, of a plan that is too large for one figure, a page for each part. */
record GraphPages(Catalogue catalogue, Shells shells, Dependencies dependencies) {

    static final String TEMPLATE = "graph-page";

    private static final String FIGURE = "graph";

    /** Nobody reads more driving paths, one below the other. */
    private static final int PATHS = 100;

    List<PageSpec> all() {
        int parts = DependencyMap.pages(catalogue.plan());
        return Stream.concat(
                        Stream.of(new PageSpec(Paths.GRAPH, TEMPLATE, texts -> whole())),
                        IntStream.range(0, parts)
                                .mapToObj(i -> new PageSpec(Paths.graph(i), TEMPLATE, texts -> part(i))))
                .toList();
    }

    private GraphView whole() {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.GRAPH);
        DependencyMap map = dependencies.map();
        boolean one = map.parts().size() == 1;
        Part first = map.parts().get(0);
        String title = words.text("graph");
        GraphDrawing drawing = drawing(hrefs);
        return new GraphView(
                shells.of(identity(Paths.GRAPH, title)),
                title,
                summary(map),
                drawing.whole(FIGURE, words.text("figure-table-here")),
                one && map.size() > 0 ? Optional.of(table(first, hrefs)) : Optional.empty(),
                one ? Optional.empty() : Optional.of(new GraphParts(drawing).table()),
                Optional.empty(),
                driving(hrefs),
                circles(hrefs),
                hrefs.toPath(Paths.GRAPH_DATA),
                shells.around(Paths.GRAPH));
    }

    private GraphDrawing drawing(Hrefs hrefs) {
        return new GraphDrawing(catalogue, dependencies, hrefs);
    }

    private Identity identity(String path, String title) {
        return Identity.of(
                        path,
                        title,
                        catalogue
                                .words()
                                .text(
                                        "page-description-graph",
                                        catalogue.plan().document().handle()))
                .styled(Paths.GRAPH_STYLE);
    }

    private String summary(DependencyMap map) {
        Messages words = catalogue.words();
        if (map.size() == 0) {
            return words.text("graph-empty");
        }
        int links = map.parts().stream().mapToInt(part -> part.links().size()).sum()
                + map.between().values().stream().mapToInt(Integer::intValue).sum();
        int alone = catalogue.plan().milestones().size()
                - map.size()
                - map.folded().values().stream().mapToInt(Integer::intValue).sum();
        String all = words.text(
                "graph-summary", words.count("milestones-number", map.size()), words.count("graph-links", links));
        String folded = map.folded().isEmpty() ? "" : words.text("graph-folded");
        String parts = map.parts().size() == 1
                ? ""
                : words.text(
                        map.drawn() ? "graph-split" : "graph-large", map.parts().size());
        return Stream.of(all, folded, parts, alone > 0 ? words.count("graph-alone", alone) : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private GraphView part(int number) {
        Messages words = catalogue.words();
        String path = Paths.graph(number);
        Hrefs hrefs = catalogue.paths().from(path);
        DependencyMap map = dependencies.map();
        Part part = map.parts().get(number);
        GraphDrawing drawing = drawing(hrefs);
        String name = drawing.name(part);
        String title = words.text("graph-part", words.text("graph"), name);
        int leading = map.between().entrySet().stream()
                .filter(entry ->
                        entry.getKey().from() == number || entry.getKey().to() == number)
                .mapToInt(Map.Entry::getValue)
                .sum();
        int undrawn = part.nodes().size() - GraphDrawing.linked(part).size();
        String summary = Stream.of(
                        words.text(
                                "graph-summary",
                                words.count("milestones-number", part.nodes().size()),
                                words.count("graph-links", part.links().size())),
                        leading == 0 ? "" : words.count("graph-leading", leading),
                        undrawn == 0 ? "" : words.count("graph-undrawn", undrawn))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return new GraphView(
                shells.of(identity(path, title).below(shells.graph, name)),
                title,
                summary,
                part.links().isEmpty()
                        ? Optional.empty()
                        : Optional.of(drawing.part(FIGURE, title, part, words.text("figure-table-here"))),
                Optional.of(table(part, hrefs)),
                Optional.empty(),
                Optional.of(new org.milestonesite.page.Link(
                        hrefs.toPath(Paths.GRAPH), Optional.empty(), words.text("graph-whole"))),
                Optional.empty(),
                Optional.empty(),
                hrefs.toPath(Paths.GRAPH_DATA),
                Optional.empty());
    }

    private GraphTable table(Part part, Hrefs hrefs) {
        return GraphTable.of(catalogue, hrefs, part.nodes(), part.links(), true);
    }

    private Optional<GraphView.Driving> driving(Hrefs hrefs) {
        List<GraphView.Row> rows = new ArrayList<>();
        int number = 0;
        for (Milestone release : catalogue.ofKind(Milestone.Kind.RELEASE)) {
            if (release.completed().isPresent()) {
                continue;
            }
            DrivingPath path = rows.size() < PATHS ? DrivingPath.of(catalogue.plan(), release) : null;
            if (path == null || path.steps().size() > 1) {
                number++;
            }
            if (path != null && path.steps().size() > 1) {
                rows.add(row(release, path, hrefs));
            }
        }
        Optional<String> more = number > rows.size()
                ? Optional.of(catalogue.words().text("graph-driving-more", PATHS))
                : Optional.empty();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new GraphView.Driving(rows, more));
    }

    private GraphView.Row row(Milestone release, DrivingPath path, Hrefs hrefs) {
        int last = path.steps().size() - 1;
        return new GraphView.Row(
                release.code(),
                hrefs.toPath(catalogue.paths().milestone(release.code())),
                Name.of(release),
                path.steps().get(last).date().map(Object::toString),
                refs(
                        path.steps().subList(0, last).stream()
                                .map(step -> step.milestone().code())
                                .toList(),
                        hrefs));
    }

    private List<GraphView.Ref> refs(List<String> codes, Hrefs hrefs) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new GraphView.Ref(
                        hrefs.toPath(catalogue.paths().milestone(codes.get(i))), codes.get(i), i == codes.size() - 1))
                .toList();
    }

    private Optional<GraphView.Circles> circles(Hrefs hrefs) {
        List<GraphView.Circle> rows = dependencies.cycles().stream()
                .map(cycle -> new GraphView.Circle(
                        catalogue
                                .words()
                                .count("milestones-number", cycle.members().size()),
                        refs(cycle.circle(), hrefs)))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new GraphView.Circles(rows));
    }
}
