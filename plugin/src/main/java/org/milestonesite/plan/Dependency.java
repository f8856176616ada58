package org.milestonesite.plan;

import org.milestonesite.source.Location;

/**
 * How a milestone waits for another, as the scheduling tool has it.
 *
 * @param predecessor code of the milestone that it waits for
 * @param lagHours working hours between the two, negative where they overlap
 */
public record Dependency(String predecessor, Type type, double lagHours, Location at) {

    /** Which end of the milestone waits for which end of its predecessor. */
    public enum Type {
        FINISH_TO_START,
        START_TO_START,
        FINISH_TO_FINISH,
        START_TO_FINISH
    }
}
