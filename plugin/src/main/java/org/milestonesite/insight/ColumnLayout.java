package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Point;
import org.milestonesite.insight.Layout.Size;

/** Draws {@link Columns}: every column in the middle of the height, and between two of them a channel for the lines of each node. */
final class ColumnLayout {

    /** From a node to the first channel; behind the last there is room for the head of an arrow too. */
    private static final double BEFORE = 12;

    private static final double AFTER = 18;

    private static final double CHANNEL = 6;

    private final List<Size> nodes;
    private final List<Link> links;
    private final Point[] places;
    private final Map<Integer, Double> channels = new HashMap<>();
    private double width;
    private double height;

    private ColumnLayout(List<Size> nodes, List<Link> links) {
        this.nodes = nodes;
        this.links = links;
        this.places = new Point[nodes.size()];
    }

    static Layout of(List<Size> nodes, List<Link> links, Columns columns) {
        ColumnLayout layout = new ColumnLayout(nodes, links);
        layout.height = columns.all().stream().mapToDouble(layout::height).max().orElse(0) + 2 * Layout.MARGIN;
        double x = Layout.MARGIN;
        for (List<Integer> column : columns.all()) {
            x = layout.place(column, x);
        }
        for (List<Integer> column : columns.all()) {
            layout.wire(column);
        }
        return new Layout(
                layout.width + Layout.MARGIN,
                layout.height,
                Arrays.asList(layout.places),
                links.stream().map(layout::route).toList());
    }

    private double height(List<Integer> column) {
        return column.stream().mapToDouble(node -> nodes.get(node).height()).sum()
                + Layout.BETWEEN * (column.size() - 1);
    }

    /** @return where the next column begins */
    private double place(List<Integer> column, double x) {
        double y = (height - height(column)) / 2;
        double wide = 0;
        for (int node : column) {
            places[node] = new Point(x, y);
            y += nodes.get(node).height() + Layout.BETWEEN;
            wide = Math.max(wide, nodes.get(node).width());
        }
        width = x + wide;
        long lines = column.stream()
                .filter(node -> links.stream().anyMatch(link -> link.from() == node))
                .count();
        return width + BEFORE + CHANNEL * lines + AFTER;
    }

    /**
     * Lines that go down take the channels from the right, those of the upper nodes first, and lines that go up too, those
     * of the lower nodes first: so a line seldom crosses one that runs beside it.
     */
    private void wire(List<Integer> column) {
        double right = column.stream()
                .mapToDouble(node -> places[node].x() + nodes.get(node).width())
                .max()
                .orElse(0);
        List<Integer> sources = new ArrayList<>(column.stream()
                .filter(node -> links.stream().anyMatch(link -> link.from() == node))
                .toList());
        sources.sort(Comparator.<Integer>comparingInt(node -> fall(node) >= 0 ? 0 : 1)
                .thenComparingDouble(node -> fall(node) >= 0 ? -places[node].y() : places[node].y()));
        for (int i = 0; i < sources.size(); i++) {
            channels.put(sources.get(i), right + BEFORE + CHANNEL * i);
        }
    }

    /** How far the lines of a node go down, all in all. */
    private double fall(int node) {
        return links.stream()
                .filter(link -> link.from() == node)
                .mapToDouble(link -> middle(link.to()) - middle(node))
                .sum();
    }

    private double middle(int node) {
        return places[node].y() + nodes.get(node).height() / 2;
    }

    private List<Point> route(Link link) {
        Point from = new Point(places[link.from()].x() + nodes.get(link.from()).width(), middle(link.from()));
        Point to = new Point(places[link.to()].x(), middle(link.to()));
        double channel = channels.get(link.from());
        return from.y() == to.y()
                ? List.of(from, to)
                : List.of(from, new Point(channel, from.y()), new Point(channel, to.y()), to);
    }
}
