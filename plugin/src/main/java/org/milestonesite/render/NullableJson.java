package org.milestonesite.render;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Fields of public data: what is absent is {@code null}, not left out. */
final class NullableJson {

    private NullableJson() {}

    static void text(JsonGenerator json, String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    static void number(JsonGenerator json, String name, Optional<Long> value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
