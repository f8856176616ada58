package org.milestonesite.plan;

import java.util.List;
import java.util.Locale;
import org.milestonesite.text.CodePattern;

/**
 * Which milestones a text asks for. Of each list one must fit; an empty one asks for nothing.
 *
 * @param codes patterns of codes
 * @param wbs patterns of elements of the work breakdown structure, in which what lies below an element is its own
 * @param years in which they are due
 */
public record Selection(
        List<CodePattern> codes,
        List<State> states,
        List<Milestone.Kind> kinds,
        List<CodePattern> wbs,
        List<CodePattern> tags,
        List<Years> years) {

    /** How a milestone stands; {@code LATE} and {@code EARLY} are completed. */
    public enum State {
        COMPLETED,
        LATE,
        EARLY,
        OVERDUE,
        PLANNED,
        UNDATED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Both included. */
    public record Years(int first, int last) {

        public boolean has(int year) {
            return first <= year && year <= last;
        }
    }
}
