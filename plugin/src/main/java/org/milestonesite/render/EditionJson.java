package org.milestonesite.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.plan.Edition;
import tools.jackson.core.JsonGenerator;

/**
 * An edition as the goal {@code snapshot} freezes it: a file for version control, in which a line holds one value, one item
 * or one line of text, and everything stands by its name in plain string order. What changes is a changed line.
 */
public final class EditionJson {

    private static final String SCHEMA = "../.schemas/edition.schema.json";

    private static final Set<String> LISTS = Set.of(
            "authors",
            "abstract",
            "description",
            "features",
            "predecessors",
            "aka",
            "tags",
            "comment",
            "note",
            "testSpec",
            "jira",
            "testPlan",
            "location",
            "text");

    private final JsonGenerator json;

    private EditionJson(JsonGenerator json) {
        this.json = json;
    }

    /** In UTF-8, the same for the same edition. */
    public static byte[] bytes(Edition edition) {
        return JsonText.lines(json -> new EditionJson(json).write(edition));
    }

    private void write(Edition edition) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeNumberProperty("format", Edition.FORMAT);
        text("revision", edition.revision());
        json.writeStringProperty("status", edition.status());
        text("date", edition.date());
        json.writeStringProperty("asOf", edition.asOf().toString());
        json.writeName("document");
        entry(edition.document());
        json.writeArrayPropertyStart("changes");
        edition.changes().forEach(this::entry);
        json.writeEndArray();
        entries("milestones", edition.milestones());
        entries("pages", edition.pages());
        entries("documents", edition.documents());
        entries("terms", edition.terms());
        json.writeEndObject();
    }

    private void entries(String name, Map<String, Edition.Entry> entries) {
        json.writeObjectPropertyStart(name);
        entries.forEach((key, entry) -> {
            json.writeName(key);
            entry(entry);
        });
        json.writeEndObject();
    }

    private void entry(Edition.Entry entry) {
        json.writeStartObject();
        entry.fields().forEach(this::field);
        json.writeEndObject();
    }

    private void field(String name, List<String> values) {
        if (LISTS.contains(name)) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        } else if (name.equals("level")) {
            json.writeNumberProperty(name, Integer.parseInt(values.get(0)));
        } else {
            json.writeStringProperty(name, values.get(0));
        }
    }

    private void text(String name, Optional<?> value) {
        value.ifPresent(present -> json.writeStringProperty(name, present.toString()));
    }
}
