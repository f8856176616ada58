package org.milestonesite.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * Milestones that wait for each other in a circle: a strongly connected part of the graph. (Tarjan's algorithm, without
 * recursion: chains of predecessors can be as long as the plan.)
 *
 * @param members in the order of the plan
 * @param circle codes of a shortest circle through the first member, which stands at both ends; each waits for the next
 */
public record Cycle(List<Milestone> members, List<String> circle) {

    /** Those of a plan, by their first members. */
    public static List<Cycle> of(Plan plan) {
        return new Components(plan)
                .found.stream()
                        .map(component -> new Cycle(component, circle(plan, component)))
                        .toList();
    }

    /** A shortest way from the first milestone of a component back to it; empty if there is none. */
    private static List<String> circle(Plan plan, List<Milestone> component) {
        String start = component.get(0).code();
        List<String> within = component.stream().map(Milestone::code).toList();
        Set<String> allowed = new HashSet<>(within);
        Map<String, String> from = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String code = queue.remove();
            for (String next : plan.milestone(code).predecessors()) {
                if (next.equals(start)) {
                    return back(start, code, from);
                }
                if (allowed.contains(next) && from.putIfAbsent(next, code) == null) {
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> back(String start, String last, Map<String, String> from) {
        List<String> circle = new ArrayList<>(List.of(start));
        for (String code = last; !code.equals(start); code = from.get(code)) {
            circle.add(1, code);
        }
        circle.add(start);
        return circle;
    }

    /** The strongly connected parts, each in the order of the plan. */
    private static final class Components {

        private final Plan plan;
        private final Map<String, Integer> index = new HashMap<>();
        private final Map<String, Integer> low = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> isOpen = new HashSet<>();
        private final List<List<Milestone>> found = new ArrayList<>();

        Components(Plan plan) {
            this.plan = plan;
            plan.milestones().stream()
                    .map(Milestone::code)
                    .filter(code -> !index.containsKey(code))
                    .forEach(this::visit);
        }

        private record Step(String code, Iterator<String> next) {}

        private void visit(String root) {
            Deque<Step> path = new ArrayDeque<>();
            path.push(begin(root));
            while (!path.isEmpty()) {
                Step step = path.peek();
                if (step.next.hasNext()) {
                    String next = step.next.next();
                    if (!index.containsKey(next)) {
                        path.push(begin(next));
                    } else if (isOpen.contains(next)) {
                        low.merge(step.code, index.get(next), Math::min);
                    }
                } else {
                    path.pop();
                    if (!path.isEmpty()) {
                        low.merge(path.peek().code, low.get(step.code), Math::min);
                    }
                    end(step.code);
                }
            }
        }

        private Step begin(String code) {
            index.put(code, index.size());
            low.put(code, index.get(code));
            open.push(code);
            isOpen.add(code);
            return new Step(code, plan.milestone(code).predecessors().iterator());
        }

        private void end(String code) {
            if (!low.get(code).equals(index.get(code))) {
                return;
            }
            Set<String> component = new HashSet<>();
            String member;
            do {
                member = open.pop();
                isOpen.remove(member);
                component.add(member);
            } while (!member.equals(code));
            boolean self = plan.milestone(code).predecessors().contains(code);
            if (component.size() > 1 || self) {
                found.add(plan.milestones().stream()
                        .filter(milestone -> component.contains(milestone.code()))
                        .toList());
            }
        }
    }
}
