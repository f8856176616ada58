package org.milestonesite.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.Comparison;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Plan;
import tools.jackson.core.JsonGenerator;

/**
 * {@code data/changes/FROM-to-TO.json}, a public interface: fields are added, never renamed. Addresses are relative to the
 * site's root and {@code null} where the site has no such page any more; dates are ISO 8601; texts are lists of lines.
 */
public final class ChangesJson {

    private final Paths paths;
    private final Map<String, String> codes = new HashMap<>();
    private final JsonGenerator json;

    private ChangesJson(Plan plan, Paths paths, JsonGenerator json) {
        this.paths = paths;
        this.json = json;
        plan.milestones().forEach(milestone -> {
            codes.put(milestone.code(), milestone.code());
            milestone.aka().forEach(older -> codes.putIfAbsent(older.value(), milestone.code()));
        });
    }

    /** In UTF-8, the same for the same plan. */
    public static byte[] bytes(Plan plan, Paths paths, Chronicle.Step step) {
        return JsonText.of(json -> new ChangesJson(plan, paths, json).write(step));
    }

    private void write(Chronicle.Step step) {
        Comparison changes = step.comparison();
        json.writeStartObject();
        json.writeStringProperty("schema", "../changes.schema.json");
        json.writeStringProperty("generator", "Milestone Site");
        json.writeStringProperty("page", paths.from(Paths.HOME).toPath(Paths.step(step)));
        side("from", step.from());
        side("to", step.to());
        each("added", changes.added(), this::item);
        each("removed", changes.removed(), this::item);
        each("renamed", changes.renamed(), renamed -> {
            milestone(renamed.code(), renamed.name());
            json.writeStringProperty("codeBefore", renamed.codeBefore());
            json.writeStringProperty("nameBefore", renamed.nameBefore());
        });
        each("completed", changes.completed(), completed -> {
            milestone(completed.code(), completed.name());
            NullableJson.text(json, "due", completed.due());
            NullableJson.text(json, "completed", Optional.of(completed.completed()));
        });
        each("moved", changes.moved(), moved -> {
            milestone(moved.code(), moved.name());
            json.writeStringProperty("field", moved.field());
            NullableJson.text(json, "before", moved.before());
            NullableJson.text(json, "after", moved.after());
            NullableJson.number(json, "days", moved.days());
        });
        each("features", changes.features(), move -> {
            milestone(move.code(), move.name());
            TextsJson.list(json, "left", move.left());
            TextsJson.list(json, "joined", move.joined());
        });
        each("values", changes.facts(), fact -> {
            milestone(fact.code(), fact.name());
            json.writeStringProperty("field", fact.field());
            TextsJson.list(json, "before", fact.before());
            TextsJson.list(json, "after", fact.after());
        });
        each("texts", changes.texts(), text -> {
            json.writeStringProperty("of", text.subject().id());
            json.writeStringProperty("name", text.name());
            json.writeStringProperty("field", text.field());
            TextsJson.list(json, "before", text.before());
            TextsJson.list(json, "after", text.after());
        });
        json.writeEndObject();
    }

    private void side(String name, Chronicle.Side side) {
        json.writeObjectPropertyStart(name);
        NullableJson.text(json, "revision", side.revision());
        NullableJson.text(json, "date", Optional.of(side.date()));
        NullableJson.text(json, "asOf", Optional.of(side.asOf()));
        json.writeBooleanProperty("today", side.today());
        json.writeEndObject();
    }

    private <T> void each(String name, List<T> changes, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (T change : changes) {
            json.writeStartObject();
            write.accept(change);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void item(Comparison.Item item) {
        milestone(item.code(), item.name());
        NullableJson.text(json, "due", item.due());
    }

    private void milestone(String code, String name) {
        json.writeStringProperty("code", code);
        json.writeStringProperty("name", name);
        NullableJson.text(
                json,
                "url",
                Optional.ofNullable(codes.get(code))
                        .map(now -> paths.from(Paths.HOME).toPath(paths.milestone(now))));
    }
}
