package org.milestonesite.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * What a slip of a milestone would touch: all open milestones that wait for it, at once or by others, each with the days of
 * float between. A relation's float is the days from the predecessor to the successor; where the successor comes first it is
 * none, since a delay goes on in full. On the way through several, their floats add up; of several ways the tightest counts.
 * A milestone without a date follows its predecessor at once.
 *
 * @param all by float, then in the order of the plan
 * @param more whether there are others that were not looked for
 */
public record Touched(List<Touch> all, boolean more) {

    /**
     * @param days of float: a slip by more moves the milestone
     * @param steps of the tightest way
     * @param through what the tightest way comes through last; the slipping milestone itself where it waits for that
     */
    public record Touch(Milestone milestone, long days, int steps, Milestone through) {}

    /** A way that is not known to be the tightest yet. @param date of its end, or of the last that has one */
    private record Way(Touch touch, LocalDate date) {

        private static final Comparator<Way> TIGHTEST = Comparator.<Way>comparingLong(way -> way.touch.days)
                .thenComparing(way -> way.touch.milestone, Milestone.BY_DUE)
                .thenComparingInt(way -> way.touch.steps)
                .thenComparing(way -> way.touch.through.code());
    }

    /** @param most of them to look for */
    public static Touched of(Plan plan, Milestone milestone, int most) {
        List<Touch> all = new ArrayList<>();
        if (!Expected.isOpen(milestone)) {
            return new Touched(all, false);
        }
        PriorityQueue<Way> ways = new PriorityQueue<>(Way.TIGHTEST);
        Set<String> known = new HashSet<>(Set.of(milestone.code()));
        LocalDate start = Expected.date(milestone, plan.asOf()).orElse(plan.asOf());
        Way way = new Way(new Touch(milestone, 0, 0, milestone), start);
        while (way != null) {
            for (String code : way.touch.milestone.successors()) {
                Milestone next = plan.milestone(code);
                if (!known.contains(code) && Expected.isOpen(next)) {
                    ways.add(on(way, next, plan.asOf()));
                }
            }
            do {
                way = ways.poll();
            } while (way != null && !known.add(way.touch.milestone.code()));
            if (way != null) {
                if (all.size() == most) {
                    return new Touched(all, true);
                }
                all.add(way.touch);
            }
        }
        return new Touched(all, false);
    }

    private static Way on(Way way, Milestone next, LocalDate asOf) {
        LocalDate date = Expected.date(next, asOf).orElse(way.date);
        long days = Math.max(0, ChronoUnit.DAYS.between(way.date, date));
        return new Way(new Touch(next, way.touch.days + days, way.touch.steps + 1, way.touch.milestone), date);
    }
}
