package org.milestonesite.read;

/**
 * What a column of an export can mean. Its name in {@code site.yaml} is that of the constant in lower case; the name of
 * the column is that of Primavera's exports unless {@code schedule.columns} says otherwise.
 */
public enum ScheduleColumn {
    CODE("task_code"),
    NAME("task_name"),
    STATUS("status_code"),
    WBS("wbs_id"),
    TYPE("task_type"),
    LEVEL("user_field_859"),
    START("start_date"),
    /** The baseline finish. A milestone without one takes it from the baseline export. */
    BASELINE("base_end_date"),
    /** All predecessors in one cell, where there is no sheet of relations. */
    PREDECESSORS("pred_list"),
    SUCCESSORS("succ_list"),
    // of the sheet of relations
    PREDECESSOR("pred_task_id"),
    SUCCESSOR("task_id"),
    RELATION("pred_type"),
    LAG("lag_hr_cnt");

    private final String usual;

    ScheduleColumn(String usual) {
        this.usual = usual;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String usual() {
        return usual;
    }
}
