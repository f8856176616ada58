package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Snapshot;

/**
 * The month-end exports that knew something of the plan.
 *
 * @param days their data dates, the oldest first; the last is that of the plan itself
 */
public record Snapshots(List<LocalDate> days) {

    public static Snapshots of(Plan plan) {
        TreeSet<LocalDate> days = new TreeSet<>();
        plan.milestones().forEach(milestone -> milestone.history().forEach(snapshot -> days.add(snapshot.asOf())));
        return new Snapshots(List.copyOf(days));
    }

    /** That before the newest. */
    public Optional<LocalDate> last() {
        return days.size() < 2 ? Optional.empty() : Optional.of(days.get(days.size() - 2));
    }

    /** So many before the newest, or the oldest where there are not so many; never that which is {@link #last}. */
    public Optional<LocalDate> earlier(int back) {
        int place = Math.max(0, days.size() - 1 - back);
        return place >= days.size() - 2 ? Optional.empty() : Optional.of(days.get(place));
    }

    /** How many there are from the one of a day to the newest. */
    public int back(LocalDate day) {
        return days.size() - 1 - days.indexOf(day);
    }

    /** The last that is not after a day. */
    public Optional<LocalDate> upTo(LocalDate day) {
        return Optional.ofNullable(new TreeSet<>(days).floor(day));
    }

    /** What the export of a day knew of a milestone. */
    public static Optional<Snapshot> of(Milestone milestone, LocalDate day) {
        return milestone.history().stream()
                .filter(snapshot -> snapshot.asOf().equals(day))
                .findFirst();
    }
}
