package org.milestonesite.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.milestonesite.insight.Layout.Link;

/**
 * The nodes of a small graph in columns, such that all links lead to the right but those that close a circle. Where a link
 * passes a column it has a place there, which all links share that come from one node.
 *
 * @param column of each node, then of each place that is passed
 * @param ways of the links, from left to right: numbers of nodes, and of passed places between them
 * @param turned whether a link closes a circle, so that its way leads back
 */
record Columns(List<Integer> column, List<List<Integer>> ways, List<Boolean> turned) {

    static Columns of(int nodes, List<Link> links) {
        List<Boolean> turned = turned(nodes, links);
        List<Link> right = IntStream.range(0, links.size())
                .mapToObj(i ->
                        turned.get(i) ? new Link(links.get(i).to(), links.get(i).from()) : links.get(i))
                .toList();
        List<Integer> column = new ArrayList<>(columns(nodes, right));
        Map<List<Integer>, Integer> passed = new HashMap<>();
        List<List<Integer>> ways = new ArrayList<>();
        for (Link link : right) {
            List<Integer> way = new ArrayList<>(List.of(link.from()));
            for (int at = column.get(link.from()) + 1; at < column.get(link.to()); at++) {
                int place = at;
                way.add(passed.computeIfAbsent(List.of(link.from(), at), key -> {
                    column.add(place);
                    return column.size() - 1;
                }));
            }
            way.add(link.to());
            ways.add(way);
        }
        return new Columns(column, ways, turned);
    }

    /** The links that lead back to where a walk along the links came from. */
    private static List<Boolean> turned(int nodes, List<Link> links) {
        List<List<Integer>> out = lists(nodes);
        for (int i = 0; i < links.size(); i++) {
            out.get(links.get(i).from()).add(i);
        }
        Boolean[] turned = new Boolean[links.size()];
        int[] state = new int[nodes];
        for (int root = 0; root < nodes; root++) {
            Deque<Integer> walk = new ArrayDeque<>();
            if (state[root] == 0) {
                walk.push(root);
            }
            while (!walk.isEmpty()) {
                int node = walk.peek();
                state[node] = 1;
                int next = -1;
                for (int link : out.get(node)) {
                    int to = links.get(link).to();
                    if (turned[link] == null) {
                        turned[link] = state[to] == 1;
                        if (state[to] == 0) {
                            next = to;
                            break;
                        }
                    }
                }
                if (next >= 0) {
                    walk.push(next);
                } else {
                    state[walk.pop()] = 2;
                }
            }
        }
        return List.of(turned);
    }

    /** Each right behind the last of those that it waits for; what waits for none, right before the first that waits for it. */
    private static List<Integer> columns(int nodes, List<Link> right) {
        List<List<Integer>> before = lists(nodes);
        List<List<Integer>> after = lists(nodes);
        int[] open = new int[nodes];
        right.forEach(link -> {
            before.get(link.to()).add(link.from());
            after.get(link.from()).add(link.to());
            open[link.to()]++;
        });
        int[] column = new int[nodes];
        Deque<Integer> ready = new ArrayDeque<>();
        IntStream.range(0, nodes).filter(node -> open[node] == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            int node = ready.remove();
            for (int next : after.get(node)) {
                column[next] = Math.max(column[next], column[node] + 1);
                if (--open[next] == 0) {
                    ready.add(next);
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            if (before.get(node).isEmpty() && !after.get(node).isEmpty()) {
                column[node] = after.get(node).stream()
                                .mapToInt(next -> column[next])
                                .min()
                                .orElse(1)
                        - 1;
            }
        }
        return IntStream.of(column).boxed().toList();
    }

    static List<List<Integer>> lists(int number) {
        return IntStream.range(0, number)
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList();
    }
}
