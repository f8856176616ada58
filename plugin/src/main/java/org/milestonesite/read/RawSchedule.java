package org.milestonesite.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * One export of a scheduling tool as read.
 *
 * @param month the last day of the month that its name tells
 * @param milestones in the order of the rows; codes are unique
 * @param planned codes of those that have a baseline date of their own
 * @param baselines baseline dates by code, of a baseline export
 * @param relations those that touch an activity of this export, each once
 * @param rows all activities; {@code tasks} of them are no milestones
 * @param others how many relations touch no activity of this export
 * @param at its first cell
 */
public record RawSchedule(
        SourceFile file,
        Kind kind,
        Optional<LocalDate> month,
        List<RawMilestone> milestones,
        Set<String> planned,
        Map<String, Located<LocalDate>> baselines,
        List<RawRelation> relations,
        int rows,
        int tasks,
        int others,
        Location at) {

    /** A month-end export tells how far the plan has come, a baseline what it was to be. */
    public enum Kind {
        MONTH_END,
        BASELINE
    }
}
