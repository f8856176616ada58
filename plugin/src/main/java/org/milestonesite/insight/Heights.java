package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings what stands in columns near to what it is linked with, so that lines are short and seldom cross.
 *
 * @param order in each column the nodes and passed places from top to bottom
 * @param middle of each
 */
record Heights(List<List<Integer>> order, double[] middle) {

    /** Times that columns are put in order, each by the one to its left, then each by the one to its right. */
    private static final int SORTED = 4;

    /** Times that the nodes of columns are moved, without changing their order. */
    private static final int MOVED = 4;

    /** @param height of each node and passed place @param gap between two of them */
    static Heights of(Columns columns, double[] height, double gap) {
        Heights heights = new Heights(new ArrayList<>(), new double[height.length]);
        List<List<Integer>> before = Columns.lists(height.length);
        List<List<Integer>> after = Columns.lists(height.length);
        columns.ways().forEach(way -> {
            for (int i = 1; i < way.size(); i++) {
                if (!after.get(way.get(i - 1)).contains(way.get(i))) {
                    after.get(way.get(i - 1)).add(way.get(i));
                    before.get(way.get(i)).add(way.get(i - 1));
                }
            }
        });
        int last = columns.column().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int column = 0; column <= last; column++) {
            heights.order.add(new ArrayList<>());
        }
        IntStream.range(0, height.length)
                .forEach(i -> heights.order.get(columns.column().get(i)).add(i));
        heights.order.forEach(column -> heights.stack(column, height, gap));
        for (int sweep = 0; sweep < SORTED + MOVED; sweep++) {
            boolean right = sweep % 2 == 0;
            for (int i = 1; i <= last; i++) {
                List<Integer> column = heights.order.get(right ? i : last - i);
                double[] wished = heights.wished(column, right ? before : after);
                if (sweep < SORTED) {
                    column.sort(Comparator.comparingDouble(node -> wished[node]));
                    heights.stack(column, height, gap);
                } else {
                    heights.move(column, wished, height, gap);
                }
            }
        }
        return heights;
    }

    /** Where the middle of those is that each is linked with. */
    private double[] wished(List<Integer> column, List<List<Integer>> others) {
        double[] wished = new double[middle.length];
        for (int node : column) {
            double sum = 0;
            for (int other : others.get(node)) {
                sum += middle[other];
            }
            int number = others.get(node).size();
            wished[node] = number == 0 ? middle[node] : sum / number;
        }
        return wished;
    }

    /** One below the other, around a middle at 0. */
    private void stack(List<Integer> column, double[] height, double gap) {
        double all = column.stream().mapToDouble(node -> height[node]).sum() + gap * (column.size() - 1);
        double y = -all / 2;
        for (int node : column) {
            middle[node] = y + height[node] / 2;
            y += height[node] + gap;
        }
    }

    /** As near to where they wish to be as the gap allows; what has to give way goes down, then all go up by the average. */
    private void move(List<Integer> column, double[] wished, double[] height, double gap) {
        double free = Double.NEGATIVE_INFINITY;
        double off = 0;
        for (int node : column) {
            middle[node] = Math.max(wished[node], free + height[node] / 2);
            free = middle[node] + height[node] / 2 + gap;
            off += middle[node] - wished[node];
        }
        for (int node : column) {
            middle[node] -= off / column.size();
        }
    }
}
