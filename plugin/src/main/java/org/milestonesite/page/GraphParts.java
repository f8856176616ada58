package org.milestonesite.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.DependencyMap;
import org.milestonesite.insight.DependencyMap.Part;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Status;

/** How the parts of a large plan hang together. */
record GraphParts(GraphDrawing drawing) {

    /** Of what a part waits for, so many are drawn: all of them would be a tangle. The table has all. */
    private static final int DRAWN = 2;

    /** @param table where the same stands as a table */
    GraphFigure figure(String id, String table) {
        Messages words = words();
        DependencyMap map = drawing.dependencies().map();
        GraphFigures figures = GraphFigures.whole(drawing.catalogue(), drawing.hrefs());
        List<Link> links = IntStream.range(0, map.parts().size())
                .boxed()
                .flatMap(part -> needs(map, part).stream().limit(DRAWN).map(Map.Entry::getKey))
                .toList();
        return figures.of(
                id,
                words.text("graph"),
                words.text("graph-parts-described", map.parts().size(), DRAWN, table),
                IntStream.range(0, map.parts().size())
                        .mapToObj(i -> box(map, i))
                        .toList(),
                links,
                link -> false,
                link -> false);
    }

    private GraphFigures.Box box(DependencyMap map, int number) {
        Part part = map.parts().get(number);
        String name = drawing.name(part);
        String note = words().text(
                        "graph-part-note",
                        words().count("milestones-number", part.nodes().size()),
                        drawing.with(part.nodes(), Status.OVERDUE));
        return new GraphFigures.Box(
                drawing.hrefs().toPath(map.drawn() ? Paths.graph(number) : Paths.GRAPH + "#" + anchor(number)),
                false,
                "",
                name,
                note,
                words().text("code-and-name", name, note));
    }

    private static String anchor(int number) {
        return "part-" + (number + 1);
    }

    GraphView.Parts table() {
        DependencyMap map = drawing.dependencies().map();
        return new GraphView.Parts(IntStream.range(0, map.parts().size())
                .mapToObj(i -> row(map, i))
                .toList());
    }

    private GraphView.Part row(DependencyMap map, int number) {
        Part part = map.parts().get(number);
        return new GraphView.Part(
                anchor(number),
                map.drawn() ? Optional.of(drawing.hrefs().toPath(Paths.graph(number))) : Optional.empty(),
                drawing.name(part),
                String.valueOf(part.nodes().size()),
                String.valueOf(drawing.with(part.nodes(), Status.COMPLETED)),
                String.valueOf(drawing.with(part.nodes(), Status.OVERDUE)),
                needs(map, number).stream()
                        .map(entry -> words().text(
                                        "graph-part-needs",
                                        drawing.name(
                                                map.parts().get(entry.getKey().from())),
                                        entry.getValue()))
                        .collect(Collectors.joining(words().text("list-separator"))));
    }

    /** What a part waits for most first. */
    private static List<Map.Entry<Link, Integer>> needs(DependencyMap map, int number) {
        return map.between().entrySet().stream()
                .filter(entry -> entry.getKey().to() == number)
                .sorted(Comparator.comparingInt((Map.Entry<Link, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(entry -> entry.getKey().from()))
                .toList();
    }

    private Messages words() {
        return drawing.catalogue().words();
    }
}
