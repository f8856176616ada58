package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Size;

/**
 * Nodes of a graph that hang together.
 *
 * @param nodes in the order of the graph
 * @param links places of the links between them among all links, in their order
 */
record Component(List<Integer> nodes, List<Integer> links) {

    /** In the order of their first nodes. */
    static List<Component> of(int nodes, List<Link> links) {
        int[] group = IntStream.range(0, nodes).toArray();
        links.forEach(link -> join(group, link.from(), link.to()));
        Map<Integer, Component> groups = new TreeMap<>();
        for (int node = 0; node < nodes; node++) {
            groups.computeIfAbsent(root(group, node), root -> new Component(new ArrayList<>(), new ArrayList<>()))
                    .nodes
                    .add(node);
        }
        for (int link = 0; link < links.size(); link++) {
            groups.get(root(group, links.get(link).from())).links.add(link);
        }
        return List.copyOf(groups.values());
    }

    /** The first node of a group stands for it. */
    private static void join(int[] group, int one, int other) {
        int first = root(group, one);
        int second = root(group, other);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] group, int node) {
        int root = node;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    Layout layout(List<Size> sizes, List<Link> all, Layout.Way way) {
        Map<Integer, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        return way.of(
                nodes.stream().map(sizes::get).toList(),
                links.stream()
                        .map(all::get)
                        .map(link -> new Link(places.get(link.from()), places.get(link.to())))
                        .toList());
    }
}
