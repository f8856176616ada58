package org.milestonesite.render;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Fields of public data that hold several texts: without any they are empty, not left out. */
final class TextsJson {

    private TextsJson() {}

    static void list(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
