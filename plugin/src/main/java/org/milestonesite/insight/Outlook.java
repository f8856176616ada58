package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/**
 * Where the releases have come to.
 *
 * @param latest the releases that share the last date of completion
 * @param next the releases that share the first due date on or after the data date and are not completed
 * @param overdue each list in document order
 */
public record Outlook(List<Milestone> latest, List<Milestone> next, List<Milestone> overdue) {

    /** @param releases in document order */
    public static Outlook of(List<Milestone> releases, LocalDate asOf) {
        Optional<LocalDate> last = releases.stream()
                .flatMap(m -> m.completed().stream())
                .map(Sourced::value)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> first = releases.stream()
                .filter(m -> is(m, Status.PLANNED, asOf))
                .flatMap(m -> m.due().stream())
                .map(Sourced::value)
                .min(Comparator.naturalOrder());
        return new Outlook(
                releases.stream()
                        .filter(m -> last.isPresent()
                                && m.completed().map(Sourced::value).equals(last))
                        .toList(),
                releases.stream()
                        .filter(m -> is(m, Status.PLANNED, asOf))
                        .filter(m -> m.due().map(Sourced::value).equals(first))
                        .toList(),
                releases.stream().filter(m -> is(m, Status.OVERDUE, asOf)).toList());
    }

    private static boolean is(Milestone milestone, Status status, LocalDate asOf) {
        return Standing.of(milestone, asOf).status() == status;
    }
}
