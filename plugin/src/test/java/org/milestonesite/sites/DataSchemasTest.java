package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.EditionFile;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file of data for programs against the schema beside it, of a plan with months, an edition and all kinds of changes. */
class DataSchemasTest {

    private static final String COLUMNS =
            "task_code,task_name,status_code,base_end_date,end_date,act_end_date,pred_list\n";

    private static Built built;

    @BeforeAll
    static void build(@TempDir Path folder) {
        TestSite site = TestSite.good(folder)
                .replacing("site.yaml", "status: draft", "status: draft\n  revision: \"1.0\"")
                .replacing(
                        "site.yaml",
                        "plan:\n",
                        "findings: {dependency-cycle: warning}\nplan:\n  progress: [{name: All, codes: [\"*\"]}]\n")
                .with("schedule/202506-ME.csv", COLUMNS + """
                        X-1,Old name,Not Started,2025-09-30,2025-10-31,,
                        X-2,Gone,Not Started,2025-09-30,2025-09-30,,X-1
                        X-3,Done,Not Started,2025-07-15,2025-07-20,,
                        """)
                .with("schedule/202507-ME.csv", COLUMNS + """
                        X-1,New name,Not Started,2025-09-30,2025-12-31,,X-3
                        X-3,Done,Completed,2025-07-15,,2025-07-21,X-1
                        X-4,New,Not Started,,,,
                        """);
        EditionFile.write(site.request(), SiteBuild.run(site.request()), false);
        built = site.replacing("site.yaml", "revision: \"1.0\"", "revision: \"1.1\"")
                .replacing("milestones/REL-2.md", "due: 2025-12-31", "due: 2026-01-31")
                .replacing("milestones/REL-2.md", "name: Second release", "name: The second release\nlevel: 2")
                .replacing("milestones/REL-2.md", "  - FEA-1\n", "")
                .replacing("pages/introduction.md", "is described in", "is told in")
                .build();
        assertTrue(built.hasSite(), built::console);
    }

    private static List<String> data() {
        return built.paths().stream()
                .filter(path -> path.matches("data/.*(?<!schema)\\.json"))
                .toList();
    }

    private static String schemaPath(String path) {
        JsonNode data = JsonMapper.shared().readTree(built.text(path));
        return URI.create(path).resolve(data.get("schema").asString()).toString();
    }

    private static List<Error> faults(String schema, String data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(
                        data,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void eachIsValidByTheSchemaThatItNames() {
        assertEquals(
                List.of(
                        "data/changes/1.0-to-1.1.json",
                        "data/changes/2025-06-30-to-2025-07-31.json",
                        "data/graph.json",
                        "data/milestones.json",
                        "data/progress.json",
                        "data/slip.json",
                        "data/timeline.json"),
                data());
        for (String path : data()) {
            assertEquals(List.of(), faults(built.text(schemaPath(path)), built.text(path)), path);
        }
    }

    /** A schema lets fields be added later; here those are refused that it does not describe. */
    @Test
    void everyFieldIsDescribed() {
        for (String path : data()) {
            String strict = built.text(schemaPath(path))
                    .replace("\"properties\": {", "\"additionalProperties\": false, \"properties\": {");
            assertEquals(List.of(), faults(strict, built.text(path)), path);
        }
    }

    @Test
    void everyListHasARowSomewhereLestItsSchemaBeUntried() {
        for (String list :
                List.of("added", "removed", "renamed", "completed", "moved", "features", "values", "texts")) {
            assertTrue(
                    data().stream()
                            .filter(path -> path.startsWith("data/changes/"))
                            .map(path -> JsonMapper.shared().readTree(built.text(path)))
                            .anyMatch(data -> !data.get(list).isEmpty()),
                    list);
        }
        assertFalse(JsonMapper.shared()
                .readTree(built.text("data/graph.json"))
                .get("cycles")
                .isEmpty());
    }

    @Test
    void aFieldThatIsMissingOrOfAnotherFormIsAFault() {
        for (String path : data()) {
            String schema = built.text(schemaPath(path));
            assertFalse(faults(schema, "{}").isEmpty(), path);
            assertFalse(
                    faults(schema, built.text(path).replaceAll("\\d{4}-\\d\\d-\\d\\d\"", "soon\""))
                            .isEmpty(),
                    path);
        }
    }
}
