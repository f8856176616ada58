package org.milestonesite.read;

import org.milestonesite.source.Location;

/**
 * A relation as an export states it.
 *
 * @param predecessor code of the activity that comes first
 * @param lagHours working hours between the two, negative where they overlap
 */
public record RawRelation(String predecessor, String successor, Type type, double lagHours, Location at) {

    /** Which end of the predecessor waits for which end of the successor. */
    public enum Type {
        FS,
        SS,
        FF,
        SF
    }
}
