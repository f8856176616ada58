package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;

class CycleTest {

    @Test
    void aCycleHasItsMembersAndAShortestCircle() {
        List<Cycle> cycles = Cycle.of(Plans.plan()
                .with(Milestones.release("A").due("2025-01-01").predecessors("D"))
                .with(Milestones.release("B").due("2025-01-02").predecessors("A"))
                .with(Milestones.release("C").due("2025-01-03").predecessors("B", "A"))
                .with(Milestones.release("D").due("2025-01-04").predecessors("C", "E"))
                .with(Milestones.release("E").due("2025-01-05"))
                .made());
        assertEquals(1, cycles.size());
        assertEquals(List.of("A", "D", "C", "A"), cycles.get(0).circle());
        assertEquals(
                List.of("A", "B", "C", "D"),
                cycles.get(0).members().stream().map(m -> m.code()).toList());
    }
}
