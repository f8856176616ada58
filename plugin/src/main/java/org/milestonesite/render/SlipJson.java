package org.milestonesite.render;

import java.util.function.Consumer;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.insight.Slip;
import org.milestonesite.insight.SlipBin;
import org.milestonesite.insight.Slips;
import org.milestonesite.plan.Plan;
import tools.jackson.core.JsonGenerator;

/**
 * {@code data/slip.json}: how each release and feature moved. A public interface: fields are added, never renamed. Dates
 * are ISO 8601, differences are in days and positive when later; what is absent is {@code null}.
 */
public final class SlipJson {

    private static final int MANY = 10_000;

    private final JsonGenerator json;

    private SlipJson(JsonGenerator json) {
        this.json = json;
    }

    /** In UTF-8, the same for the same plan; of very many milestones without indentation, which would be a third of it. */
    public static byte[] bytes(Plan plan) {
        Slips slips = Slips.of(plan);
        Consumer<JsonGenerator> content = json -> new SlipJson(json).write(slips, plan);
        return slips.all().size() > MANY ? JsonText.compact(content) : JsonText.of(content);
    }

    private void write(Slips slips, Plan plan) {
        json.writeStartObject();
        json.writeStringProperty("schema", "slip.schema.json");
        json.writeStringProperty("asOf", plan.asOf().toString());
        NullableJson.text(json, "lastSnapshot", slips.last());
        NullableJson.text(json, "earlierSnapshot", slips.earlier());
        json.writeArrayPropertyStart("distribution");
        SlipBin.of(slips).forEach(this::bin);
        json.writeEndArray();
        json.writeArrayPropertyStart("milestones");
        slips.all().forEach(this::slip);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bin(SlipBin bin) {
        json.writeStartObject();
        NullableJson.number(json, "fromDays", bin.from());
        NullableJson.number(json, "toDays", bin.to());
        json.writeNumberProperty("moved", bin.moved());
        json.writeNumberProperty("sinceLast", bin.sinceLast());
        json.writeEndObject();
    }

    private void slip(Slip slip) {
        json.writeStartObject();
        json.writeStringProperty("code", slip.milestone().code());
        json.writeStringProperty("status", slip.status().id());
        NullableJson.text(json, "firstDue", slip.first());
        NullableJson.text(json, "due", slip.due());
        NullableJson.text(json, "forecast", slip.forecast());
        NullableJson.text(json, "completed", slip.completed());
        NullableJson.text(json, "atLastSnapshot", slip.last());
        NullableJson.text(json, "atEarlierSnapshot", slip.earlier());
        NullableJson.number(json, "rebaselinedDays", slip.rebaselined());
        NullableJson.number(json, "slipDays", slip.slip());
        NullableJson.number(json, "sinceLastDays", slip.sinceLast());
        NullableJson.number(json, "sinceEarlierDays", slip.sinceEarlier());
        NullableJson.number(json, "movedDays", slip.moved());
        json.writeEndObject();
    }
}
