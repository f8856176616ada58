package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The upright lines between two columns, each in a channel. Lines that lead to one node only share one; lines that do not
 * pass beside each other may stand in the same channel, one above the other.
 */
final class Channels {

    /** Between lines, one above the other in a channel, so that they are not taken for one. */
    private static final double APART = 12;

    /**
     * An upright line.
     *
     * @param nodes that it comes from, or places that are passed
     * @param from their heights
     * @param to heights of those it leads to
     */
    private record Wire(List<Integer> nodes, List<Double> from, List<Double> to) {

        static Wire of(List<Integer> nodes, TreeSet<Integer> to, double[] height) {
            return new Wire(
                    nodes,
                    nodes.stream().map(node -> height[node]).toList(),
                    to.stream().map(node -> height[node]).toList());
        }

        double upper() {
            return Math.min(Collections.min(from), Collections.min(to));
        }

        double lower() {
            return Math.max(Collections.max(from), Collections.max(to));
        }

        boolean isBeside(Wire other, double apart) {
            return upper() < other.lower() + apart && other.upper() < lower() + apart;
        }

        /** How many lines cross when this stands to the left of another. */
        long crossings(Wire right) {
            return right.from.stream().filter(this::spans).count()
                    + to.stream().filter(right::spans).count();
        }

        private boolean spans(double height) {
            return upper() < height && height < lower();
        }
    }

    private Channels() {}

    /**
     * @param column nodes and passed places from top to bottom
     * @param next what the lines of each lead to in the next column
     * @param height of each
     * @param channel where the number is written, from the left and from 0, of the channel of each that has lines
     * @return how many channels there are
     */
    static int of(List<Integer> column, List<TreeSet<Integer>> next, double[] height, int[] channel) {
        List<Wire> wires = new ArrayList<>();
        for (Wire wire : wires(column, next, height)) {
            int place = wires.size();
            wires.add(wire);
            while (place > 0
                    && wire.crossings(wires.get(place - 1))
                            < wires.get(place - 1).crossings(wire)) {
                Collections.swap(wires, place - 1, place);
                place--;
            }
        }
        int[] number = new int[wires.size()];
        int all = 0;
        for (int i = 0; i < number.length; i++) {
            for (int left = 0; left < i; left++) {
                if (wires.get(i).isBeside(wires.get(left), APART)) {
                    number[i] = Math.max(number[i], number[left] + 1);
                }
            }
            for (int node : wires.get(i).nodes()) {
                channel[node] = number[i];
            }
            all = Math.max(all, number[i] + 1);
        }
        return all;
    }

    /** From top to bottom by the first node that each comes from. */
    private static List<Wire> wires(List<Integer> column, List<TreeSet<Integer>> next, double[] height) {
        Map<TreeSet<Integer>, List<Integer>> shared = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        for (int node : column) {
            TreeSet<Integer> to = next.get(node);
            if (to.size() == 1) {
                shared.computeIfAbsent(to, one -> new ArrayList<>()).add(node);
            } else if (!to.isEmpty()) {
                wires.add(Wire.of(List.of(node), to, height));
            }
        }
        shared.forEach((to, nodes) -> wires.add(Wire.of(nodes, to, height)));
        wires.sort(
                (one, other) -> Double.compare(one.from().get(0), other.from().get(0)));
        return wires;
    }
}
