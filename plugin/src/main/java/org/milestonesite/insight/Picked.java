package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Selection;
import org.milestonesite.plan.Selection.State;
import org.milestonesite.plan.Sourced;
import org.milestonesite.text.CodePattern;

/** The milestones that a selection asks for. */
public final class Picked {

    private Picked() {}

    /** In document order. */
    public static List<Milestone> of(Plan plan, Selection selection) {
        return plan.milestones().stream()
                .filter(milestone -> fits(milestone, selection, plan.asOf()))
                .toList();
    }

    private static boolean fits(Milestone milestone, Selection asked, LocalDate asOf) {
        return (asked.kinds().isEmpty() || asked.kinds().contains(milestone.kind()))
                && any(asked.codes(), milestone.code())
                && (asked.years().isEmpty()
                        || milestone.due().stream()
                                .map(due -> due.value().getYear())
                                .anyMatch(year -> asked.years().stream().anyMatch(years -> years.has(year))))
                && (asked.wbs().isEmpty()
                        || milestone.wbs().stream()
                                .map(Sourced::value)
                                .anyMatch(element -> isWithin(element, asked.wbs())))
                && (asked.tags().isEmpty()
                        || milestone.tags().stream().map(Sourced::value).anyMatch(tag -> any(asked.tags(), tag)))
                && (asked.states().isEmpty() || states(milestone, asOf).stream().anyMatch(asked.states()::contains));
    }

    private static boolean any(List<CodePattern> patterns, String text) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matches(text));
    }

    /** {@code 02C.06.03} is within {@code 02C.06} and {@code 02C}. */
    private static boolean isWithin(String element, List<CodePattern> patterns) {
        for (int dot = element.length(); dot > 0; dot = element.lastIndexOf('.', dot - 1)) {
            if (any(patterns, element.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private static Set<State> states(Milestone milestone, LocalDate asOf) {
        Standing standing = Standing.of(milestone, asOf);
        return switch (standing.status()) {
            case COMPLETED -> completed(standing.slipDays().orElse(0L));
            case OVERDUE -> EnumSet.of(State.OVERDUE);
            case PLANNED -> EnumSet.of(State.PLANNED);
            case UNDATED -> EnumSet.of(State.UNDATED);
        };
    }

    private static Set<State> completed(long days) {
        return days == 0
                ? EnumSet.of(State.COMPLETED)
                : EnumSet.of(State.COMPLETED, days > 0 ? State.LATE : State.EARLY);
    }
}
