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

    /** Lays out what hangs together. */
    interface Way {
        Layout of(List<Size> nodes, List<Link> links);
    }

    /** A graph with a page of its own: as few lines cross as can be found in some ten milliseconds. */
    public static Layout of(List<Size> nodes, List<Link> links) {
        return packed(nodes, links, ElkLayout::careful);
    }

    /** What is drawn on every page, as are neighbourhoods: a few more lines cross, in two thirds of the time. */
    public static Layout quick(List<Size> nodes, List<Link> links) {
        return packed(nodes, links, ElkLayout::quick);
    }

    /** What hangs together is laid out by itself, and the groups are packed in the order of their first nodes. */
    private static Layout packed(List<Size> nodes, List<Link> links, Way way) {
        List<Component> groups = Component.of(nodes.size(), links);
        List<Layout> layouts =
                groups.stream().map(group -> group.layout(nodes, links, way)).toList();
        return groups.size() == 1 ? layouts.get(0) : Packing.of(groups, layouts, nodes.size(), links.size());
    }
}
