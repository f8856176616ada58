package org.milestonesite.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.DependencyMap;
import org.milestonesite.insight.DependencyMap.Part;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Standing;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;

/** Draws the dependencies of the plan as they stand on one page. */
record GraphDrawing(Catalogue catalogue, Dependencies dependencies, Hrefs hrefs) {

    /**
     * All of them; of a plan that is too large for one figure, how its parts hang together.
     *
     * @param id of the figure, its own on a page
     * @param table where the same stands as a table, in a sentence
     * @return empty if no milestone waits for another
     */
    Optional<GraphFigure> whole(String id, String table) {
        DependencyMap map = dependencies.map();
        if (map.size() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                map.parts().size() == 1
                        ? part(id, catalogue.words().text("graph"), map.parts().get(0), table)
                        : new GraphParts(this).figure(id, table));
    }

    String name(Part part) {
        Messages words = catalogue.words();
        Optional<String> dates = part.dates().map(range -> words.text("graph-dates", range.first(), range.last()));
        return Stream.of(part.name(), dates)
                .flatMap(Optional::stream)
                .reduce((one, other) -> words.text("code-and-name", one, other))
                .orElse(words.text("graph-others"));
    }

    long with(List<Milestone> milestones, Status status) {
        return milestones.stream()
                .filter(milestone ->
                        Standing.of(milestone, catalogue.plan().asOf()).status() == status)
                .count();
    }

    /**
     * What has no relation within the part stands in the table alone.
     *
     * @param table where the same stands as a table
     */
    GraphFigure part(String id, String title, Part part, String table) {
        GraphFigures figures = GraphFigures.whole(catalogue, hrefs);
        DependencyMap map = dependencies.map();
        Messages words = catalogue.words();
        List<Integer> linked = linked(part);
        Map<Integer, Integer> places = new HashMap<>();
        linked.forEach(node -> places.put(node, places.size()));
        List<Milestone> nodes = linked.stream().map(part.nodes()::get).toList();
        return figures.of(
                id,
                title,
                words.text(
                        "graph-described",
                        words.count("milestones-number", nodes.size()),
                        words.count("graph-links", part.links().size()),
                        with(nodes, Status.COMPLETED),
                        with(nodes, Status.OVERDUE),
                        table),
                nodes.stream()
                        .map(node -> figures.box(node, false, map.folded().getOrDefault(node.code(), 0)))
                        .toList(),
                part.links().stream()
                        .map(link -> new Link(places.get(link.from()), places.get(link.to())))
                        .toList(),
                link -> false,
                link -> dependencies.inCycle(nodes.get(link.from()), nodes.get(link.to())));
    }

    static List<Integer> linked(Part part) {
        return part.links().stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .distinct()
                .sorted()
                .toList();
    }
}
