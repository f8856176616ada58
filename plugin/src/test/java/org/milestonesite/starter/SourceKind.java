package org.milestonesite.starter;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.harness.TestSite;
import org.milestonesite.read.ReadCache;
import org.milestonesite.read.SourceReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A kind of source that has a schema: how the reader judges a text of it, and how the schema does. */
enum SourceKind {
    SITE("site.yaml"),
    MILESTONE("milestones/A.md"),
    PAGE("pages/a.md"),
    REGISTER("milestones/a.yaml"),
    ANNOTATIONS("annotations.yaml"),
    EDITION("editions/a.json");

    private static final String BASE = "https://schemas.example.org/";
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(Schemas.files().entrySet().stream()
                    .collect(Collectors.toMap(
                            file -> BASE + file.getKey(),
                            file -> new String(file.getValue(), StandardCharsets.UTF_8)))));

    private final String path;

    SourceKind(String path) {
        this.path = path;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String schemaFile() {
        return id() + ".schema.json";
    }

    /** What the reader says of this file, in a project that has no other fault. */
    List<Diagnostic> findings(Path folder, String yaml) {
        TestSite site = TestSite.empty(folder)
                .with("site.yaml", "document: {handle: A-1, title: A plan}\n")
                .with(path, written(yaml));
        return SourceReader.read(site.project(), site.sources(), site.project().resolve("work"), ReadCache.none())
                .findings()
                .stream()
                .filter(finding -> finding.at()
                        .map(at -> at.file().path().endsWith("/" + path))
                        .orElse(true))
                .toList();
    }

    private String written(String yaml) {
        return path.endsWith(".md")
                ? "---\n" + yaml + "---\n"
                : path.endsWith(".json") ? YAML.readTree(yaml).toString() : yaml;
    }

    List<String> errorsOfReader(Path folder, String yaml) {
        return findings(folder, yaml).stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
    }

    List<String> errorsOfSchema(String yaml) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(BASE + schemaFile()));
        JsonNode node = YAML.readTree(yaml);
        JsonNode value = node == null || node.isMissingNode() ? NullNode.getInstance() : node;
        return schema.validate(value).stream().map(Object::toString).toList();
    }

    /** The schemas as trees, by file name. */
    static Map<String, JsonNode> trees() {
        return Schemas.files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> YAML.readTree(file.getValue())));
    }
}
