package org.milestonesite.insight;

/** How a milestone stands on the data date: always derived, never written in a source. */
public enum Status {
    COMPLETED,
    /** Due before the data date and not completed. */
    OVERDUE,
    /** Due on the data date or later. */
    PLANNED,
    /** Neither completed nor due. */
    UNDATED;

    /** As in {@code data/milestones.json}: {@code completed}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
