package org.milestonesite.render;

import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Snapshot;
import org.milestonesite.plan.Sourced;
import tools.jackson.core.JsonGenerator;

/**
 * Where the values of a milestone stand and what they replaced: {@code "due": {"place": …, "replaced": {"value": …,
 * "place": …}}}. A field whose value was taken away is there too.
 */
record SourcesJson(JsonGenerator json, Milestone milestone) {

    void write() {
        json.writeObjectPropertyStart("sources");
        value("name", Optional.of(milestone.nameSource()));
        value("shortName", milestone.shortName());
        value("level", milestone.level());
        value("wbs", milestone.wbs());
        value("type", milestone.type());
        value("due", milestone.due());
        value("start", milestone.start());
        value("forecast", milestone.forecast());
        value("completed", milestone.completed());
        value("predecessors", Optional.<Sourced<String>>empty());
        value("successors", Optional.<Sourced<String>>empty());
        text("description", milestone.description());
        text("comment", milestone.comment());
        text("note", milestone.note());
        text("testSpec", milestone.testSpec());
        text("jira", milestone.jira());
        text("testPlan", milestone.testPlan());
        text("location", milestone.location());
        json.writeEndObject();
        json.writeArrayPropertyStart("history");
        milestone.history().forEach(this::snapshot);
        json.writeEndArray();
    }

    private <T> void value(String field, Optional<Sourced<T>> value) {
        if (value.isPresent()) {
            source(field, value.get());
        } else {
            replaced(field);
        }
    }

    private void text(String field, Optional<LinkedText> text) {
        if (text.isPresent() && !milestone.replaced().containsKey(field)) {
            json.writeObjectPropertyStart(field);
            json.writeStringProperty("place", text.get().text().origin().at().display());
            json.writeEndObject();
        } else {
            replaced(field);
        }
    }

    private void replaced(String field) {
        Map<String, Sourced<String>> all = milestone.replaced();
        if (all.containsKey(field)) {
            source(field, all.get(field));
        }
    }

    private <T> void source(String field, Sourced<T> value) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("place", value.at().display());
        value.replaced().ifPresent(this::old);
        json.writeEndObject();
    }

    private <T> void old(Sourced<T> value) {
        json.writeObjectPropertyStart("replaced");
        json.writeStringProperty("value", value.value().toString());
        json.writeStringProperty("place", value.at().display());
        value.replaced().ifPresent(this::old);
        json.writeEndObject();
    }

    private void snapshot(Snapshot snapshot) {
        json.writeStartObject();
        json.writeStringProperty("asOf", snapshot.asOf().toString());
        NullableJson.text(json, "due", snapshot.due());
        NullableJson.text(json, "forecast", snapshot.forecast());
        NullableJson.text(json, "completed", snapshot.completed());
        json.writeEndObject();
    }
}
