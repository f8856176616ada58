package org.milestonesite.render;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.insight.Cycle;
import org.milestonesite.insight.DrivingPath;
import org.milestonesite.insight.Expected;
import org.milestonesite.insight.Standing;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import tools.jackson.core.JsonGenerator;

/**
 * {@code data/graph.json}, a public interface: fields are added, never renamed. The graph of all dependencies: the
 * milestones that have any, each with the one that drives its date, the relations with the days between their ends, and
 * circles. Dates are ISO 8601, what is absent is {@code null}.
 */
public final class GraphJson {

    private final Plan plan;
    private final JsonGenerator json;

    private GraphJson(Plan plan, JsonGenerator json) {
        this.plan = plan;
        this.json = json;
    }

    /** In UTF-8, the same for the same plan. */
    public static byte[] bytes(Plan plan) {
        return JsonText.of(json -> new GraphJson(plan, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("schema", "graph.schema.json");
        json.writeStringProperty("generator", "Milestone Site");
        json.writeStringProperty("handle", plan.document().handle());
        json.writeStringProperty("asOf", plan.asOf().toString());
        json.writeArrayPropertyStart("milestones");
        plan.milestones().stream()
                .filter(milestone -> !milestone.predecessors().isEmpty()
                        || !milestone.successors().isEmpty())
                .forEach(this::node);
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        plan.milestones().forEach(this::relations);
        json.writeEndArray();
        json.writeArrayPropertyStart("cycles");
        Cycle.of(plan)
                .forEach(cycle ->
                        codes(cycle.members().stream().map(Milestone::code).toList()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void node(Milestone milestone) {
        json.writeStartObject();
        json.writeStringProperty("code", milestone.code());
        json.writeStringProperty("kind", milestone.kind().id());
        json.writeStringProperty(
                "status", Standing.of(milestone, plan.asOf()).status().id());
        NullableJson.text(json, "date", Expected.date(milestone, plan.asOf()).map(Object::toString));
        NullableJson.text(json, "drivenBy", DrivingPath.before(plan, milestone).map(Milestone::code));
        json.writeEndObject();
    }

    private void relations(Milestone milestone) {
        for (String predecessor : milestone.predecessors()) {
            json.writeStartObject();
            json.writeStringProperty("from", predecessor);
            json.writeStringProperty("to", milestone.code());
            Optional<Long> days = Expected.days(plan.milestone(predecessor), milestone, plan.asOf());
            NullableJson.number(json, "days", days);
            json.writeEndObject();
        }
    }

    private void codes(List<String> codes) {
        json.writeStartArray();
        codes.forEach(json::writeString);
        json.writeEndArray();
    }
}
