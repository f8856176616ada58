package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;
import org.milestonesite.plan.Milestone;

class KeyMilestonesTest {

    private static Plans plan() {
        return Plans.plan()
                .with(Milestones.release("B").due("2025-01-01").tagged("key"))
                .with(Milestones.release("A").due("2025-01-01").tagged("other").tagged("key"))
                .with(Milestones.release("C").tagged("key"))
                .with(Milestones.feature("F").due("2024-01-01").tagged("key"))
                .with(Milestones.release("D").due("2020-01-01").tagged("Key"));
    }

    @Test
    void thoseWithTheTagOfWhateverKindByDateThenCode() {
        assertEquals(
                List.of("F", "A", "B", "C"),
                KeyMilestones.of(plan().keyTag("key").made()).stream()
                        .map(Milestone::code)
                        .toList());
    }

    @Test
    void withoutATagThereAreNone() {
        assertEquals(List.of(), KeyMilestones.of(plan().made()));
    }
}
