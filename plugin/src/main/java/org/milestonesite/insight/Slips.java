package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * How the releases and features of the plan moved.
 *
 * @param all sorted by their movement
 * @param last the data date of the export before the newest, where there is one
 * @param earlier that of an earlier one, as many before the newest as the plan says or as there are
 * @param back how many before the newest that is
 */
public record Slips(List<Slip> all, Optional<LocalDate> last, Optional<LocalDate> earlier, int back) {

    public static Slips of(Plan plan) {
        Snapshots snapshots = Snapshots.of(plan);
        Optional<LocalDate> last = snapshots.last();
        Optional<LocalDate> earlier = snapshots.earlier(plan.tracking().snapshotsBack());
        return new Slips(
                plan.milestones().stream()
                        .filter(Slips::isOwn)
                        .map(milestone -> Slip.of(milestone, plan, last, earlier))
                        .sorted(Slip.BY_MOVEMENT)
                        .toList(),
                last,
                earlier,
                earlier.map(snapshots::back).orElse(0));
    }

    /** Whether the document is about it: milestones around the plan are others' business. */
    public static boolean isOwn(Milestone milestone) {
        return milestone.kind() == Milestone.Kind.RELEASE || milestone.kind() == Milestone.Kind.FEATURE;
    }

    /**
     * How many moved how far.
     *
     * @param earlier how many stand earlier, {@code same} how many have not moved, {@code later} how many stand later
     * @param unknown how many lack one of the two dates
     */
    public record Sum(long earlier, long same, long later, long unknown) {}

    public Sum sum(Function<Slip, Optional<Long>> days) {
        long[] by = new long[4];
        all.forEach(slip ->
                by[days.apply(slip).map(number -> Long.signum(number) + 1).orElse(3)]++);
        return new Sum(by[0], by[1], by[2], by[3]);
    }
}
