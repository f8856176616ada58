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

    /**
     * Where every link leads from one column to the next, as around most milestones, placing the nodes is little work; all
     * else is laid out by a library, which takes half a second to load.
     */
    public static Layout of(List<Size> nodes, List<Link> links) {
        return Columns.of(nodes.size(), links)
                .map(columns -> ColumnLayout.of(nodes, links, columns))
                .orElseGet(() -> ElkLayout.of(nodes, links));
    }
}
