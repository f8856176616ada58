package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * What one month-end export knew of a milestone.
 *
 * @param asOf the last day of its month
 * @param at the milestone's row
 */
public record Snapshot(
        LocalDate asOf,
        Optional<LocalDate> due,
        Optional<LocalDate> forecast,
        Optional<LocalDate> completed,
        Location at) {}
