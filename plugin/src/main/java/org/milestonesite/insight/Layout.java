package org.milestonesite.insight;

import java.util.List;
import java.util.stream.IntStream;

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

    /** More nodes than these are left to the library. */
    static final int SMALL = 60;

    /**
     * The graph around a milestone, which is small and hangs together, is laid out in columns: that takes a fraction of a
     * millisecond. All else is left to a library, which needs ten, and half a second when it is loaded.
     */
    public static Layout of(List<Size> nodes, List<Link> links) {
        return nodes.size() <= SMALL && isWhole(nodes.size(), links)
                ? ColumnLayout.of(nodes, links)
                : ElkLayout.of(nodes, links);
    }

    /** Whether all nodes hang together. */
    private static boolean isWhole(int nodes, List<Link> links) {
        int[] group = IntStream.range(0, nodes).toArray();
        int groups = nodes;
        for (Link link : links) {
            int from = root(group, link.from);
            int to = root(group, link.to);
            if (from != to) {
                group[from] = to;
                groups--;
            }
        }
        return groups == 1;
    }

    private static int root(int[] group, int node) {
        int root = node;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }
}
