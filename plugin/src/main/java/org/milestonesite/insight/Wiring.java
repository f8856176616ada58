package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.insight.Schedule.Need;

/**
 * Finds a way for the line from each predecessor to its successor, so that every line can be followed: it leaves its
 * predecessor downwards, crosses the rows in a channel of its own, and comes down upon its successor. A channel passes no
 * mark and keeps off the line of the data date, and lines of two predecessors never share one; those of one predecessor may, since they branch from it.
 */
public final class Wiring {

    /** Between two channels, and between a channel and the middle of a mark. */
    private static final double APART = 5;

    private static final double FROM_MARKS = 8;

    /**
     * A line across the rows.
     *
     * @param out where it leaves its predecessor, {@code in} where it comes upon its successor
     * @param channel where it crosses the rows; equal to {@code out} if it can run straight down
     */
    public record Wire(Need need, double out, double channel, double in) {}

    /** A channel that is taken, in one row. */
    private record Taken(int from, double x) {}

    private final double width;
    private final double asOf;
    private final List<List<Double>> marks = new ArrayList<>();
    private final List<List<Taken>> taken = new ArrayList<>();

    private Wiring(Schedule schedule, TimeScale scale) {
        width = scale.width();
        asOf = scale.x(schedule.asOf());
        schedule.bars().forEach(bar -> {
            marks.add(bar.marks().map(scale::x).toList());
            taken.add(new ArrayList<>());
        });
    }

    public static List<Wire> of(Schedule schedule, TimeScale scale) {
        Wiring wiring = new Wiring(schedule, scale);
        List<Wire> wires = new ArrayList<>();
        for (Need need : schedule.needs()) {
            double out = scale.x(schedule.bars().get(need.from()).now());
            double in = scale.x(schedule.bars().get(need.to()).now());
            wires.add(new Wire(need, out, wiring.channel(need, out), in));
        }
        return wires;
    }

    /** The free channel nearest to where the line leaves; that place itself where none is free. */
    private double channel(Need need, double out) {
        double found = out;
        for (double away = 0; away <= width; away += APART) {
            if (isFree(need, out - away)) {
                found = out - away;
                break;
            }
            if (isFree(need, out + away)) {
                found = out + away;
                break;
            }
        }
        for (int row = first(need); row < end(need); row++) {
            taken.get(row).add(new Taken(need.from(), found));
        }
        return found;
    }

    private boolean isFree(Need need, double x) {
        if (x < 0 || x > width || Math.abs(x - asOf) < APART) {
            return false;
        }
        for (int row = first(need); row < end(need); row++) {
            // downwards a line may begin right below its own mark
            boolean own = row == need.from() && need.from() < need.to();
            if (!own && marks.get(row).stream().anyMatch(mark -> Math.abs(mark - x) < FROM_MARKS)
                    || taken.get(row).stream().anyMatch(other -> meets(other, need, x))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Taken other, Need need, double x) {
        double distance = Math.abs(other.x - x);
        return distance < APART && (other.from != need.from() || distance > 0);
    }

    /** The rows that a line crosses or touches: it begins below its predecessor and ends above its successor. */
    private static int first(Need need) {
        return Math.min(need.from(), need.to());
    }

    private static int end(Need need) {
        return need.to() > need.from() ? need.to() : need.from() + 1;
    }
}
