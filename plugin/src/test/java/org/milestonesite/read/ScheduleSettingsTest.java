package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.harness.DocumentationPage;
import org.milestonesite.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation says of the key {@code schedule} is what the code does. */
class ScheduleSettingsTest {

    private static final String DOCUMENT = "document: {handle: A-1, title: A}\n";

    private final String documented = DocumentationPage.of("schedule.md").example("Settings");

    @Test
    void theDefaultsOfTheDocumentationAreThoseOfTheCode() {
        assertEquals(
                TestSettings.site(DOCUMENT).schedule(),
                TestSettings.site(DOCUMENT + documented).schedule());
    }

    @Test
    void everyKeyIsDocumented() throws IOException {
        Path file = Path.of("src/site/resources/schemas/site.schema.json");
        JsonNode schema = JsonMapper.shared().readTree(file.toFile()).at("/properties/schedule");
        TreeSet<String> known = new TreeSet<>();
        keys(schema, "", known);
        SourceFile block = SourceFile.of("site.yaml", documented);
        Node.Mapping root = (Node.Mapping)
                YamlReader.read(block, 0, documented.length(), new Findings()).orElseThrow();
        TreeSet<String> said = new TreeSet<>();
        keys(root.entries().get(0).value(), "", said);
        assertEquals(known, said);
    }

    private static void keys(JsonNode schema, String path, TreeSet<String> into) {
        schema.path("properties").properties().forEach(entry -> {
            into.add(path + entry.getKey());
            keys(entry.getValue(), path + entry.getKey() + ".", into);
        });
    }

    private static void keys(Node node, String path, TreeSet<String> into) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                into.add(path + entry.key().value());
                keys(entry.value(), path + entry.key().value() + ".", into);
            });
        }
    }
}
