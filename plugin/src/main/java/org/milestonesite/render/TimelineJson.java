package org.milestonesite.render;

import java.util.Locale;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.insight.Bar;
import org.milestonesite.insight.Schedule;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import tools.jackson.core.JsonGenerator;

/**
 * {@code data/timeline.json}, a public interface: fields are added, never renamed. What the timeline draws: a bar for each
 * milestone on it, from its baseline date to where it stands, in the order of the rows; the codes of those without a
 * date; and who needs whom among the bars. {@code ending} is {@code completed}, {@code forecast}, {@code open} for what is
 * overdue without a forecast, whose bar ends on the data date, or {@code none}. Dates are ISO 8601, what is absent is
 * {@code null}.
 */
public final class TimelineJson {

    private TimelineJson() {}

    /** In UTF-8, the same for the same plan. */
    public static byte[] bytes(Plan plan) {
        return JsonText.of(json -> write(plan, Schedule.of(plan), json));
    }

    private static void write(Plan plan, Schedule schedule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", "timeline.schema.json");
        json.writeStringProperty("generator", "Milestone Site");
        json.writeStringProperty("handle", plan.document().handle());
        json.writeStringProperty("asOf", plan.asOf().toString());
        json.writeArrayPropertyStart("bars");
        schedule.bars().forEach(bar -> write(bar, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("undated");
        schedule.undated().stream().map(Milestone::code).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("needs");
        for (Schedule.Need need : schedule.needs()) {
            json.writeStartObject();
            json.writeStringProperty("from", code(schedule, need.from()));
            json.writeStringProperty("to", code(schedule, need.to()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Bar bar, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", bar.milestone().code());
        json.writeStringProperty("kind", bar.milestone().kind().id());
        NullableJson.text(json, "due", bar.due());
        NullableJson.text(json, "end", bar.end());
        json.writeStringProperty("ending", bar.ending().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static String code(Schedule schedule, int bar) {
        return schedule.bars().get(bar).milestone().code();
    }
}
