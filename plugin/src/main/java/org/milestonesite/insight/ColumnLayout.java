package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Point;
import org.milestonesite.insight.Layout.Size;

/** Draws {@link Columns}: between two of them every node and passed place has a channel for the lines that leave it. */
final class ColumnLayout {

    /** From a node to the first channel; behind the last there is room for the head of an arrow too. */
    private static final double BEFORE = 12;

    private static final double AFTER = 18;

    private static final double CHANNEL = 6;

    /** How high a place is that a line passes. */
    private static final double LINE = 4;

    private final List<Size> nodes;
    private final Columns columns;
    private final Heights heights;
    private final double[] left;
    private final double[] right;
    private final double[] channel;

    private ColumnLayout(List<Size> nodes, List<Link> links) {
        this.nodes = nodes;
        columns = Columns.of(nodes.size(), links);
        int all = columns.column().size();
        double[] height = IntStream.range(0, all)
                .mapToDouble(i -> i < nodes.size() ? nodes.get(i).height() : LINE)
                .toArray();
        heights = Heights.of(columns, height, Layout.BETWEEN);
        left = new double[all];
        right = new double[all];
        channel = new double[all];
        double top = IntStream.range(0, all)
                .mapToDouble(i -> heights.middle()[i] - height[i] / 2)
                .min()
                .orElse(0);
        for (int i = 0; i < all; i++) {
            heights.middle()[i] += Layout.MARGIN - top;
        }
    }

    static Layout of(List<Size> nodes, List<Link> links) {
        return new ColumnLayout(nodes, links).layout();
    }

    private Layout layout() {
        List<TreeSet<Integer>> next = new ArrayList<>();
        columns.column().forEach(any -> next.add(new TreeSet<>()));
        columns.ways()
                .forEach(way -> IntStream.range(1, way.size())
                        .forEach(i -> next.get(way.get(i - 1)).add(way.get(i))));
        int[] number = new int[channel.length];
        double x = Layout.MARGIN;
        double width = x;
        for (List<Integer> column : heights.order()) {
            double wide = column.stream()
                    .filter(node -> node < nodes.size())
                    .mapToDouble(node -> nodes.get(node).width())
                    .max()
                    .orElse(0);
            width = x + wide;
            for (int node : column) {
                left[node] = x;
                right[node] = node < nodes.size() ? x + nodes.get(node).width() : width;
            }
            int channels = Channels.of(column, next, heights.middle(), number);
            for (int node : column) {
                channel[node] = width + BEFORE + CHANNEL * number[node];
            }
            x = width + BEFORE + CHANNEL * channels + AFTER;
        }
        double height = IntStream.range(0, nodes.size())
                .mapToDouble(node -> heights.middle()[node] + nodes.get(node).height() / 2)
                .max()
                .orElse(0);
        double lines = Arrays.stream(heights.middle()).max().orElse(0) + LINE;
        return new Layout(
                width + Layout.MARGIN,
                Math.max(height, lines) + Layout.MARGIN,
                IntStream.range(0, nodes.size()).mapToObj(this::place).toList(),
                IntStream.range(0, columns.ways().size()).mapToObj(this::route).toList());
    }

    private Point place(int node) {
        return new Point(left[node], heights.middle()[node] - nodes.get(node).height() / 2);
    }

    private List<Point> route(int number) {
        List<Integer> way = columns.ways().get(number);
        List<Point> points = new ArrayList<>();
        double y = heights.middle()[way.get(0)];
        points.add(new Point(right[way.get(0)], y));
        for (int i = 1; i < way.size(); i++) {
            double to = heights.middle()[way.get(i)];
            if (to != y) {
                points.add(new Point(channel[way.get(i - 1)], y));
                points.add(new Point(channel[way.get(i - 1)], to));
                y = to;
            }
        }
        points.add(new Point(left[way.get(way.size() - 1)], y));
        if (columns.turned().get(number)) {
            Collections.reverse(points);
        }
        return points;
    }
}
