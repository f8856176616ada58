package org.milestonesite.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milestonesite.insight.Layout.Link;

/**
 * Columns such that every link leads from one to the next.
 *
 * @param all from left to right, in each the nodes from top to bottom
 */
record Columns(List<List<Integer>> all) {

    /** More nodes than these deserve a better layout. */
    private static final int MOST = 60;

    /** Times that nodes are brought nearer to those they are linked with. */
    private static final int SWEEPS = 4;

    /** Empty if there are none such, as in a triangle, or the nodes do not all hang together. */
    static Optional<Columns> of(int nodes, List<Link> links) {
        if (nodes == 0 || nodes > MOST) {
            return Optional.empty();
        }
        List<List<Integer>> before = lists(nodes);
        List<List<Integer>> after = lists(nodes);
        links.forEach(link -> {
            before.get(link.to()).add(link.from());
            after.get(link.from()).add(link.to());
        });
        return numbers(before, after).map(numbers -> inOrder(numbers, before, after));
    }

    private static List<List<Integer>> lists(int number) {
        return IntStream.range(0, number)
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    private static Optional<int[]> numbers(List<List<Integer>> before, List<List<Integer>> after) {
        Integer[] numbers = new Integer[before.size()];
        numbers[0] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        int known = 0;
        while (!queue.isEmpty()) {
            int node = queue.remove();
            known++;
            if (!take(before.get(node), numbers[node] - 1, numbers, queue)
                    || !take(after.get(node), numbers[node] + 1, numbers, queue)) {
                return Optional.empty();
            }
        }
        if (known < numbers.length) {
            return Optional.empty();
        }
        int first = IntStream.range(0, known).map(i -> numbers[i]).min().orElse(0);
        return Optional.of(
                IntStream.range(0, known).map(i -> numbers[i] - first).toArray());
    }

    /** @return whether all can have the number */
    private static boolean take(List<Integer> nodes, int number, Integer[] numbers, Deque<Integer> queue) {
        for (int node : nodes) {
            if (numbers[node] == null) {
                numbers[node] = number;
                queue.add(node);
            } else if (numbers[node] != number) {
                return false;
            }
        }
        return true;
    }

    private static Columns inOrder(int[] numbers, List<List<Integer>> before, List<List<Integer>> after) {
        List<List<Integer>> all = IntStream.rangeClosed(
                        0, IntStream.of(numbers).max().orElse(0))
                .mapToObj(number -> IntStream.range(0, numbers.length)
                        .filter(node -> numbers[node] == number)
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new)))
                .collect(Collectors.toList());
        double[] heights = new double[numbers.length];
        all.forEach(column -> place(column, heights));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean right = sweep % 2 == 0;
            for (int i = 1; i < all.size(); i++) {
                List<Integer> column = all.get(right ? i : all.size() - 1 - i);
                List<List<Integer>> others = right ? before : after;
                double[] wished = heights.clone();
                column.forEach(node -> wished[node] = others.get(node).stream()
                        .mapToDouble(other -> heights[other])
                        .average()
                        .orElse(heights[node]));
                column.sort(java.util.Comparator.comparingDouble(node -> wished[node]));
                place(column, heights);
            }
        }
        return new Columns(all);
    }

    /** Around a middle at 0. */
    private static void place(List<Integer> column, double[] heights) {
        for (int i = 0; i < column.size(); i++) {
            heights[column.get(i)] = i - (column.size() - 1) / 2.0;
        }
    }
}
