package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Plan;

class NeighbourhoodTest {

    /** A → B → C → D → E → F, and A → C. */
    private static Plan chain() {
        return Plans.plan()
                .with(Milestones.release("A").due("2025-01-01").successors("B", "C"))
                .with(Milestones.release("B")
                        .due("2025-02-01")
                        .predecessors("A")
                        .successors("C"))
                .with(Milestones.release("C")
                        .due("2025-03-01")
                        .predecessors("A", "B")
                        .successors("D"))
                .with(Milestones.release("D")
                        .due("2025-04-01")
                        .predecessors("C")
                        .successors("E"))
                .with(Milestones.release("E")
                        .due("2025-05-01")
                        .predecessors("D")
                        .successors("F"))
                .with(Milestones.release("F").due("2025-06-01").predecessors("E"))
                .made();
    }

    private static List<String> nodes(Neighbourhood neighbourhood) {
        return neighbourhood.nodes().stream()
                .map(node -> node.step() + " " + node.milestone().code())
                .toList();
    }

    @Test
    void itGoesTwoStepsEachWay() {
        Plan plan = chain();
        assertEquals(
                List.of("-2 A", "-2 B", "-1 C", "0 D", "1 E", "2 F"),
                nodes(Neighbourhood.of(plan, plan.milestone("D"))));
        assertEquals(List.of("-1 A", "-1 B", "0 C", "1 D", "2 E"), nodes(Neighbourhood.of(plan, plan.milestone("C"))));
    }

    @Test
    void itHasTheRelationsAmongItsNodes() {
        Plan plan = chain();
        Neighbourhood around = Neighbourhood.of(plan, plan.milestone("C"));
        List<String> links = around.links().stream()
                .map(link -> around.nodes().get(link.from()).milestone().code() + ">"
                        + around.nodes().get(link.to()).milestone().code())
                .sorted()
                .toList();
        assertEquals(List.of("A>B", "A>C", "B>C", "C>D", "D>E"), links);
    }

    @Test
    void ofManyOnlyThoseAreShownThatAreDoneLast() {
        Plans plans = Plans.plan();
        List<String> codes = IntStream.range(10, 40).mapToObj(i -> "F-" + i).toList();
        codes.forEach(code -> plans.with(Milestones.feature(code)
                .due("2026-01-" + (code.compareTo("F-15") < 0 ? "20" : "01"))
                .successors("R")));
        Plan plan = plans.with(Milestones.release("R").due("2026-06-01").predecessors(codes.toArray(String[]::new)))
                .made();
        Neighbourhood around = Neighbourhood.of(plan, plan.milestone("R"));
        assertEquals(Neighbourhood.MOST + 1, around.nodes().size());
        assertEquals(30 - Neighbourhood.MOST, around.left());
        assertTrue(nodes(around).containsAll(List.of("-1 F-10", "-1 F-11", "-1 F-12", "-1 F-13", "-1 F-14")));
    }

    @Test
    void aCircleEnds() {
        Plan plan = Plans.plan()
                .with(Milestones.release("A").predecessors("B").successors("B"))
                .with(Milestones.release("B").predecessors("A").successors("A"))
                .made();
        Neighbourhood around = Neighbourhood.of(plan, plan.milestone("A"));
        assertEquals(List.of("-1 B", "0 A"), nodes(around));
        assertEquals(2, around.links().size());
    }
}
