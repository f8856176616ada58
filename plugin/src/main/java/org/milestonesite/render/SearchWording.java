package org.milestonesite.render;

import java.util.Map;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Messages;
import tools.jackson.core.JsonGenerator;

/** The messages of the search by their keys, without the {@code search-} before them. */
record SearchWording(Messages words) {

    private static final String PREFIX = "search-";

    void write(JsonGenerator json) {
        json.writeStartObject();
        for (Map.Entry<String, String> word : new TreeMap<>(words.byKey()).entrySet()) {
            if (word.getKey().startsWith(PREFIX)) {
                json.writeStringProperty(word.getKey().substring(PREFIX.length()), word.getValue());
            }
        }
        json.writeEndObject();
    }
}
