package org.milestonesite.insight;

import java.util.List;

/**
 * Where the nodes of a graph and the lines between them are drawn: from left to right, in units of the drawing. The same
 * for the same nodes and links in the same order.
 *
 * @param places of the nodes, in their order
 * @param routes of the links, in their order
 */
public record Layout(double width, double height, List<Point> places, List<List<Point>> routes) {

    /** A node before it has a place. */
    public record Size(double width, double height) {}

    /** @param from place of a node among the nodes @param to another */
    public record Link(int from, int to) {}

    /** Of a node its upper left corner; of a line an end or a bend: between two of them it runs level or upright. */
    public record Point(double x, double y) {}

    /** Around the drawing, so that the border of a node is not cut. */
    static final double MARGIN = 4;

    /** Between two nodes, one above the other. */
    static final double BETWEEN = 10;

    /** More nodes than these are left to the library wherever they stand: own columns cross too many lines. */
    static final int FEW = 60;

    /** Lays out what hangs together. */
    interface Way {
        Layout of(List<Size> nodes, List<Link> links);
    }

    /** A graph with a page of its own, laid out by ELK, which takes half a second to load and ten milliseconds or more. */
    public static Layout of(List<Size> nodes, List<Link> links) {
        return packed(nodes, links, ElkLayout::of);
    }

    /** What is drawn on every page, as are neighbourhoods: in columns, in a fraction of a millisecond. */
    public static Layout small(List<Size> nodes, List<Link> links) {
        return packed(
                nodes,
                links,
                (some, between) -> some.size() <= FEW ? ColumnLayout.of(some, between) : ElkLayout.of(some, between));
    }

    /** What hangs together is laid out by itself, and the groups are packed in the order of their first nodes. */
    private static Layout packed(List<Size> nodes, List<Link> links, Way way) {
        List<Component> groups = Component.of(nodes.size(), links);
        List<Layout> layouts =
                groups.stream().map(group -> group.layout(nodes, links, way)).toList();
        return groups.size() == 1 ? layouts.get(0) : Packing.of(groups, layouts, nodes.size(), links.size());
    }
}
