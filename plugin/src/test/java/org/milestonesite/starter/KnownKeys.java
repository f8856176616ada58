package org.milestonesite.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An object of a schema that refuses unknown keys.
 *
 * @param place YAML that leads to it, with {@code ?} where it stands
 */
record KnownKeys(SourceKind kind, String place, Set<String> keys) {

    /** All of them. */
    static Stream<KnownKeys> all() {
        return Arrays.stream(SourceKind.values()).flatMap(kind -> new Walk(kind).found.stream());
    }

    /** A source in which the object has a key of this name. */
    String yaml(String key) {
        return place.replace("?", "{" + key + ": 1}") + "\n";
    }

    @Override
    public String toString() {
        return kind.id() + ": " + place;
    }

    /** Milestones hold milestones: on one way, what was entered twice is not entered again. */
    private static final class Walk {
        private final Map<String, JsonNode> trees = SourceKind.trees();
        private final Map<JsonNode, Integer> entered = new IdentityHashMap<>();
        private final List<KnownKeys> found = new ArrayList<>();
        private final SourceKind kind;

        Walk(SourceKind kind) {
            this.kind = kind;
            walk(trees.get(kind.schemaFile()), kind.schemaFile(), "?");
        }

        private void walk(JsonNode schema, String file, String place) {
            if (schema.has("$ref")) {
                String[] ref = schema.get("$ref").asString().split("#", 2);
                String target = ref[0].isEmpty() ? file : ref[0];
                walk(trees.get(target).at(ref.length < 2 ? "" : ref[1]), target, place);
                return;
            }
            if (entered.merge(schema, 1, Integer::sum) <= 2) {
                enter(schema, file, place);
            }
            entered.merge(schema, -1, Integer::sum);
        }

        private void enter(JsonNode schema, String file, String place) {
            JsonNode others = schema.get("additionalProperties");
            if (others != null && others.isBoolean() && !others.asBoolean()) {
                found.add(new KnownKeys(
                        kind, place, new TreeSet<>(schema.get("properties").propertyNames())));
            }
            if (others != null && others.isObject()) {
                walk(others, file, inside(place, "{A-1: ?}"));
            }
            schema.path("properties")
                    .properties()
                    .forEach(entry -> walk(entry.getValue(), file, inside(place, "{" + entry.getKey() + ": ?}")));
            schema.path("anyOf").forEach(branch -> walk(branch, file, place));
            for (String branch : List.of("items", "then")) {
                if (schema.has(branch)) {
                    walk(schema.get(branch), file, branch.equals("items") ? inside(place, "[?]") : place);
                }
            }
        }

        private static String inside(String place, String inner) {
            return place.replace("?", inner);
        }
    }
}
