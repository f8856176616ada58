package org.milestonesite.render;

import java.util.List;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.insight.BurnDown;
import org.milestonesite.insight.Snapshots;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProgressSet;
import tools.jackson.core.JsonGenerator;

/**
 * {@code data/progress.json}: the numbers of each burn-down. A public interface: fields are added, never renamed. Dates
 * are ISO 8601; what is absent is {@code null}.
 */
public final class ProgressJson {

    private final Plan plan;
    private final JsonGenerator json;

    private ProgressJson(Plan plan, JsonGenerator json) {
        this.plan = plan;
        this.json = json;
    }

    /** In UTF-8, the same for the same plan. */
    public static byte[] bytes(Plan plan) {
        return JsonText.of(json -> new ProgressJson(plan, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("schema", "progress.schema.json");
        json.writeStringProperty("asOf", plan.asOf().toString());
        json.writeNumberProperty("obsolete", plan.tracking().obsolete());
        json.writeArrayPropertyStart("sets");
        Snapshots snapshots = Snapshots.of(plan);
        for (ProgressSet set : plan.tracking().progress()) {
            write(BurnDown.of(set, plan, snapshots));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(BurnDown set) {
        json.writeStartObject();
        NullableJson.text(json, "name", set.set().name());
        NullableJson.text(json, "snapshot", set.snapshot());
        json.writeNumberProperty("milestones", set.counts().total());
        json.writeNumberProperty("completed", set.counts().completed());
        json.writeNumberProperty("overdue", set.counts().overdue());
        json.writeNumberProperty("planned", set.counts().planned());
        json.writeNumberProperty("undated", set.counts().undated());
        json.writeNumberProperty("withoutBaseline", set.undated());
        json.writeNumberProperty("withoutForecast", set.unforeseen());
        json.writeNumberProperty("notInSnapshot", set.unknown());
        json.writeArrayPropertyStart("open");
        set.points().forEach(this::point);
        json.writeEndArray();
        json.writeArrayPropertyStart("months");
        set.months().forEach(this::month);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void point(BurnDown.Point point) {
        json.writeStartObject();
        json.writeStringProperty("day", point.day().toString());
        json.writeNumberProperty("baseline", point.baseline());
        NullableJson.number(json, "achieved", point.achieved());
        NullableJson.number(json, "forecast", point.forecast());
        NullableJson.number(json, "snapshotForecast", point.snapshot());
        json.writeEndObject();
    }

    private void month(BurnDown.Month month) {
        json.writeStartObject();
        json.writeStringProperty("month", month.month().toString());
        codes("due", month.due());
        codes("completed", month.done());
        json.writeEndObject();
    }

    private void codes(String name, List<Milestone> milestones) {
        json.writeArrayPropertyStart(name);
        milestones.forEach(milestone -> json.writeString(milestone.code()));
        json.writeEndArray();
    }
}
