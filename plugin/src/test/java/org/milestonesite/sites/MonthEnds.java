package org.milestonesite.sites;

import java.nio.file.Path;
import java.time.LocalDate;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import org.milestonesite.harness.Workbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan that comes from exports of a scheduling tool: the exports, and what the site's data says of it. */
final class MonthEnds {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static final String COLUMNS = "task_code,status_code,wbs_id,task_name,base_end_date,act_end_date,end_date\n";

    private MonthEnds() {}

    static TestSite site(Path folder) {
        return TestSite.empty(folder).with("site.yaml", """
                document: {handle: ABC-1, title: The plan}
                plan:
                  releases: ["REL-*"]
                  features: ["FEA-*"]
                """);
    }

    static JsonNode milestone(Built built, String code) {
        for (JsonNode milestone : data(built).get("milestones")) {
            if (milestone.get("code").asString().equals(code)) {
                return milestone;
            }
        }
        throw new AssertionError("no " + code + " in " + built.text("data/milestones.json"));
    }

    static JsonNode data(Built built) {
        return JSON.readTree(built.text("data/milestones.json"));
    }

    /** The later layout: task types, levels, captions; dates are dates. */
    static Workbook later() {
        return Workbook.empty()
                .row(
                        "TASK",
                        "task_code",
                        "status_code",
                        "wbs_id",
                        "task_name",
                        "task_type",
                        "start_date",
                        "end_date",
                        "base_end_date",
                        "act_end_date",
                        "user_field_859",
                        "tracking")
                .row(
                        "TASK",
                        "Activity ID",
                        "Activity Status",
                        "WBS Code",
                        "Activity Name",
                        "Activity Type",
                        "(*)Start",
                        "(*)Finish",
                        "(*)BL Project Finish",
                        "Actual Finish",
                        "Level",
                        "Tracking")
                .row(
                        "TASK",
                        "REL-1",
                        "Completed",
                        "ABC ME 24-05.02C.07",
                        "Test report: First",
                        "Finish Milestone",
                        null,
                        day(3, 15),
                        day(1, 31),
                        day(3, 1),
                        "Level 2",
                        "Y")
                .row(
                        "TASK",
                        "FEA-1",
                        "Not Started",
                        "ABC ME 24-05.02C.08",
                        "Feature",
                        "Start Milestone",
                        day(6, 1),
                        null,
                        null,
                        null,
                        3)
                .row(
                        "TASK",
                        "TSK-1",
                        "In Progress",
                        "ABC ME 24-05.02C.08",
                        "Work",
                        "Task Dependent",
                        day(5, 1),
                        day(7, 1))
                .row("TASKPRED", "pred_task_id", "task_id", "pred_type", "lag_hr_cnt")
                .row("TASKPRED", "Predecessor", "Successor", "Relationship Type", "Lag(h)")
                .row("TASKPRED", "FEA-1", "REL-1", "FS", 0)
                .row("TASKPRED", "TSK-1", "REL-1", "SS", 16)
                .row("TASKPRED", "X-1", "X-2", "FF", 0);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }
}
