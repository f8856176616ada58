package org.milestonesite.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Milestones;

class MilestoneListTest {

    private static final Milestone FIRST = Milestones.feature("DM-1").made();
    private static final Milestone SECOND = Milestones.feature("DM-2").made();

    @Test
    void keepsItsOrderAndFindsByCode() {
        MilestoneList list = MilestoneList.of(List.of(SECOND, FIRST));
        assertEquals(List.of(SECOND, FIRST), list);
        assertSame(FIRST, list.find("DM-1").orElseThrow());
        assertEquals(Optional.empty(), list.find("DM-3"));
    }

    @Test
    void anotherOneTakesThePlaceOfTheOneWithItsCode() {
        MilestoneList list = MilestoneList.of(List.of(SECOND, FIRST));
        Milestone other = Milestones.feature("DM-2").due("2026-05-01").made();
        MilestoneList now = list.with(other);
        assertEquals(List.of(other, FIRST), now);
        assertSame(other, now.find("DM-2").orElseThrow());
        assertSame(SECOND, list.get(0));
    }

    @Test
    void aCodeIsOfOneMilestone() {
        assertThrows(IllegalArgumentException.class, () -> MilestoneList.of(List.of(FIRST, FIRST)));
    }
}
