package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * What a milestone needs and what needs it, two steps each way, with the relations among them.
 *
 * @param nodes by step, from what it needs to what needs it, within a step by due date; the milestone itself at step 0
 * @param links between places in the nodes
 * @param left how many further ones there are that it needs, or that need it
 */
public record Neighbourhood(List<Node> nodes, List<Link> links, int left) {

    /** So many of one step are shown: a figure with more of them nobody reads. */
    static final int MOST = 12;

    /** @param step how far away: negative for what the milestone needs */
    public record Node(Milestone milestone, int step) {}

    /** @param from place of the predecessor @param to place of the successor */
    public record Link(int from, int to) {}

    /** One step of the search. @param left how many were not taken */
    private record Ring(List<Milestone> taken, int left) {}

    public static Neighbourhood of(Plan plan, Milestone milestone) {
        Map<String, Node> found = new LinkedHashMap<>();
        found.put(milestone.code(), new Node(milestone, 0));
        // those that are done last hold up the milestone, those that are due first wait for it
        Comparator<Milestone> byDate = Comparator.<Milestone, LocalDate>comparing(
                        other -> Expected.date(other, plan.asOf()).orElse(LocalDate.MAX))
                .thenComparing(Milestone::code);
        int left = search(plan, found, milestone, Milestone::predecessors, -1, byDate.reversed())
                + search(plan, found, milestone, Milestone::successors, 1, byDate);
        List<Node> nodes = found.values().stream()
                .sorted(Comparator.comparingInt(Node::step).thenComparing(Node::milestone, Milestone.BY_DUE))
                .toList();
        return new Neighbourhood(nodes, links(nodes), left);
    }

    private static int search(
            Plan plan,
            Map<String, Node> found,
            Milestone milestone,
            Function<Milestone, List<String>> way,
            int step,
            Comparator<Milestone> first) {
        Ring near = ring(plan, found, Stream.of(milestone), way, first);
        near.taken.forEach(other -> found.put(other.code(), new Node(other, step)));
        Ring far = ring(plan, found, near.taken.stream(), way, first);
        far.taken.forEach(other -> found.put(other.code(), new Node(other, 2 * step)));
        return near.left + far.left;
    }

    private static Ring ring(
            Plan plan,
            Map<String, Node> found,
            Stream<Milestone> from,
            Function<Milestone, List<String>> way,
            Comparator<Milestone> first) {
        List<Milestone> all = from.flatMap(milestone -> way.apply(milestone).stream())
                .filter(code -> !found.containsKey(code))
                .distinct()
                .map(plan::milestone)
                .sorted(first)
                .toList();
        return new Ring(all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
    }

    private static List<Link> links(List<Node> nodes) {
        Map<String, Integer> places = new LinkedHashMap<>();
        nodes.forEach(node -> places.put(node.milestone.code(), places.size()));
        List<Link> links = new ArrayList<>();
        for (int to = 0; to < nodes.size(); to++) {
            for (String code : nodes.get(to).milestone.predecessors()) {
                Integer from = places.get(code);
                if (from != null && from != to) {
                    links.add(new Link(from, to));
                }
            }
        }
        return links;
    }

    /** Whether the milestone is alone. */
    public boolean isEmpty() {
        return nodes.size() == 1;
    }
}
