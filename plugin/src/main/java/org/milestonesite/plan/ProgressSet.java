package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Milestones whose progress is followed together: an item of {@code plan.progress} in {@code site.yaml}.
 *
 * @param name empty of the set that every plan has which names none: all releases and features
 * @param codes of milestones of the plan, in document order
 * @param from the day from which progress is shown; by default when the first of them is due or completed
 * @param snapshot the data date of the export with whose forecast that of now is compared, or a day after it; by default
 *     that of the export before the newest
 */
public record ProgressSet(
        Optional<String> name, List<String> codes, Optional<LocalDate> from, Optional<LocalDate> snapshot) {}
