package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.Schedule.Need;
import org.milestonesite.insight.TimeScale.Widths;
import org.milestonesite.insight.Wiring.Wire;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;

class WiringTest {

    private static Schedule schedule(Milestones... milestones) {
        Plans plan = Plans.plan();
        Stream.of(milestones).forEach(plan::with);
        return Schedule.of(plan.made());
    }

    private static TimeScale scale(Schedule schedule) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(schedule.asOf()), schedule.bars().stream().flatMap(Bar::marks))
                .toList();
        return TimeScale.of(days, new Widths(700, 1000, 50, 200, 40, 90, 10));
    }

    private static List<Wire> wires(Schedule schedule) {
        return Wiring.of(schedule, scale(schedule));
    }

    private static Milestones release(String code, String due) {
        return Milestones.release(code).due(due);
    }

    @Test
    void aLineRunsStraightDownWhereNothingIsInItsWay() {
        Schedule schedule = schedule(
                release("A", "2025-01-01").completed("2025-02-01"),
                release("B", "2025-06-01").predecessors("A"));
        Wire wire = wires(schedule).get(0);
        assertEquals(new Need(0, 1), wire.need());
        assertEquals(wire.out(), wire.channel());
        assertEquals(scale(schedule).x(LocalDate.of(2025, 2, 1)), wire.out());
    }

    @Test
    void aLinePassesNoMarkOfTheRowsBetween() {
        Wire wire = wires(schedule(
                        release("A", "2025-01-01").completed("2025-03-01"),
                        release("B", "2025-02-01").completed("2025-03-01"),
                        release("C", "2025-06-01").predecessors("A")))
                .get(0);
        assertNotEquals(wire.out(), wire.channel());
    }

    @Test
    void linesOfOnePredecessorShareTheirWay() {
        List<Wire> wires = wires(schedule(
                release("A", "2025-01-01"),
                release("B", "2025-06-01").predecessors("A"),
                release("C", "2025-07-01").predecessors("A")));
        assertEquals(wires.get(0).channel(), wires.get(1).channel());
    }

    @Test
    void whatIsNotShownHasNoLine() {
        assertEquals(
                List.of(),
                wires(schedule(
                        Milestones.feature("F").due("2025-01-01"),
                        release("A", "2025-02-01").predecessors("F"))));
    }

    /** Many plans by chance: whatever crosses a row keeps away from its marks and from other predecessors' lines. */
    @Test
    void everyLineCanBeFollowed() {
        Random chance = new Random(3);
        for (int run = 0; run < 40; run++) {
            Milestones[] milestones = new Milestones[30];
            for (int i = 0; i < milestones.length; i++) {
                LocalDate due = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(3000));
                milestones[i] = release(String.format("R-%02d", i), due.toString());
                if (chance.nextBoolean()) {
                    milestones[i].completed(
                            due.plusDays(chance.nextInt(600) - 200).toString());
                }
                if (i > 0 && chance.nextBoolean()) {
                    milestones[i].predecessors(String.format("R-%02d", chance.nextInt(i)));
                }
            }
            Schedule schedule = schedule(milestones);
            TimeScale scale = scale(schedule);
            List<Wire> wires = Wiring.of(schedule, scale);
            for (Wire wire : wires) {
                for (int row = between(wire)[0]; row < between(wire)[1]; row++) {
                    assertTrue(schedule.bars()
                            .get(row)
                            .marks()
                            .allMatch(mark -> Math.abs(scale.x(mark) - wire.channel()) >= 6));
                }
                wires.stream()
                        .filter(other -> other.need().from() != wire.need().from())
                        .filter(other -> between(other)[0] < between(wire)[1] && between(wire)[0] < between(other)[1])
                        .forEach(other -> assertTrue(Math.abs(other.channel() - wire.channel()) >= 5));
            }
        }
    }

    /** The rows that lie wholly between the two ends. */
    private static int[] between(Wire wire) {
        int from = wire.need().from();
        int to = wire.need().to();
        return from < to ? new int[] {from + 1, to} : new int[] {to, from + 1};
    }
}
