package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * By what the plan is followed from month to month.
 *
 * @param progress at least one set
 * @param snapshotsBack with which earlier export, beside the last, dates are compared: so many before the newest
 * @param baselines by code: the earliest that an export of a baseline knows
 * @param obsolete how many milestones the sources have that the plan leaves out as obsolete
 */
public record Tracking(
        List<ProgressSet> progress, int snapshotsBack, Map<String, KnownBaseline> baselines, int obsolete) {

    /**
     * A baseline date of a baseline that was valid once.
     *
     * @param asOf the last day of the month in the name of its export
     */
    public record KnownBaseline(LocalDate asOf, LocalDate due) {}
}
