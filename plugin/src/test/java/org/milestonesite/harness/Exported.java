package org.milestonesite.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.milestonesite.build.PlanExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the goal export makes of a {@link TestSite}, and what becomes of the site when it takes it. */
public final class Exported {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestSite site;
    private final Built before;
    private final PlanExport export;

    private Exported(TestSite site) {
        this.site = site;
        this.before = site.builds();
        this.export = PlanExport.of(site.request());
    }

    public static Exported of(TestSite site) {
        return new Exported(site);
    }

    /** The register, or all parts of it. */
    public String register() {
        return String.join("", files().values());
    }

    public Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        export.files()
                .files()
                .forEach((path, content) -> texts.put(path, new String(content.bytes(), StandardCharsets.UTF_8)));
        return texts;
    }

    public List<String> summary() {
        return export.summary(before.words(), "export");
    }

    /** Does what the documentation says: deletes what the register replaces, and puts it there. */
    public Exported swapped() {
        List.of("schedule", "annotations.yaml", "annotations.json").forEach(this::delete);
        each("milestones", path -> !path.endsWith(".md"), this::delete);
        files().forEach(site::with);
        site.with("site.yaml", site.read("site.yaml").replaceAll("(?m)^  (schedule|annotations): \\[.*\n", ""));
        if (!site.read("site.yaml").contains("asOf:")) {
            String day = JSON.readTree(before.text("data/milestones.json"))
                    .get("asOf")
                    .asString();
            String plan = site.read("site.yaml").contains("plan: {") ? "plan: {" : "plan:\n";
            site.replacing(
                    "site.yaml", plan, plan + (plan.endsWith("\n") ? "  asOf: " + day + "\n" : "asOf: " + day + ", "));
        }
        return new Exported(site);
    }

    /** Reads the export back, and exports again. */
    public void assertSamePlan() {
        Exported after = swapped();
        assertEquals(before.withoutOrigins(), after.before.withoutOrigins());
        assertEquals(files(), after.files());
    }

    private void delete(String path) {
        each(path, file -> true, file -> site.without(file));
    }

    private void each(
            String path, java.util.function.Predicate<String> which, java.util.function.Consumer<String> what) {
        Path start = site.sources().resolve(path);
        if (!Files.exists(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start)) {
            files.filter(Files::isRegularFile)
                    .map(file -> site.sources().relativize(file).toString().replace('\\', '/'))
                    .filter(which)
                    .toList()
                    .forEach(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code data/milestones.json} without what it tells of its sources and their history. */
    static String withoutOrigins(String json) {
        JsonNode data = JSON.readTree(json);
        data.get("milestones").forEach(milestone -> ((ObjectNode) milestone).remove(List.of("sources", "history")));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }
}
