package org.milestonesite.page;

import org.milestonesite.plan.Milestone;

/**
 * The name of a milestone: {@code name.mustache}.
 *
 * @param text the name itself
 * @param cut whether a scheduling tool cut it
 */
public record Name(String text, boolean cut) {

    static Name of(Milestone milestone) {
        return new Name(milestone.plainName(), milestone.nameCut());
    }
}
