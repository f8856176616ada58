package org.milestonesite.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.milestonesite.insight.Cycle;
import org.milestonesite.insight.DependencyMap;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/** What pages with a graph share; made when the first of them is. */
final class Dependencies {

    /** On more pages than these the graph of the whole must do: each figure makes its page half as costly again. */
    static final int PAGES = 2_000;

    private final Supplier<DependencyMap> map;
    private final Supplier<Map<String, Integer>> parts;
    private final Supplier<List<Cycle>> cycles;
    private final Supplier<Map<String, Integer>> cycleOf;
    private final boolean drawn;

    Dependencies(Plan plan) {
        map = once(() -> DependencyMap.of(plan));
        parts = once(() -> parts(map.get()));
        cycles = once(() -> Cycle.of(plan));
        cycleOf = once(() -> cycleOf(cycles.get()));
        drawn = plan.milestones().stream().filter(Milestone::hasPage).count() <= PAGES;
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = make.get();
                }
                return made;
            }
        };
    }

    private static Map<String, Integer> parts(DependencyMap map) {
        Map<String, Integer> parts = new HashMap<>();
        for (int part = 0; part < map.parts().size(); part++) {
            for (Milestone milestone : map.parts().get(part).nodes()) {
                parts.put(milestone.code(), part);
            }
        }
        return parts;
    }

    private static Map<String, Integer> cycleOf(List<Cycle> cycles) {
        Map<String, Integer> cycleOf = new HashMap<>();
        for (int i = 0; i < cycles.size(); i++) {
            for (Milestone milestone : cycles.get(i).members()) {
                cycleOf.put(milestone.code(), i);
            }
        }
        return cycleOf;
    }

    DependencyMap map() {
        return map.get();
    }

    List<Cycle> cycles() {
        return cycles.get();
    }

    /** Whether two milestones that are linked wait for each other. */
    boolean inCycle(Milestone one, Milestone other) {
        Integer cycle = cycleOf.get().get(one.code());
        return cycle != null && cycle.equals(cycleOf.get().get(other.code()));
    }

    /** Whether the pages of milestones have figures. */
    boolean drawn() {
        return drawn;
    }

    /** Where a milestone stands in the graph of the whole: the row of the table that goes with the figure. */
    String path(Milestone milestone) {
        if (!map().drawn()) {
            return Paths.GRAPH;
        }
        boolean folded = !parts.get().containsKey(milestone.code());
        return path(
                folded && !milestone.releases().isEmpty() ? milestone.releases().get(0) : milestone.code());
    }

    private String path(String code) {
        Integer part = parts.get().get(code);
        if (part == null) {
            return Paths.GRAPH;
        }
        return (map().parts().size() == 1 ? Paths.GRAPH : Paths.graph(part)) + "#" + Paths.row(code);
    }
}
