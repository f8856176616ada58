package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.read.Read;

/** What the schemas say and what the readers accept is the same. */
class SchemasTest {

    /** So long and so odd that no known key is near: the reader then names all that it knows. */
    private static final String UNKNOWN = "q".repeat(40);

    @TempDir
    Path folder;

    static Stream<SchemaCase> cases() {
        return SchemaCase.all();
    }

    static Stream<KnownKeys> objects() {
        return KnownKeys.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void schemaAndReaderAgree(SchemaCase example) {
        List<String> schema = example.kind().errorsOfSchema(example.yaml());
        assertEquals(example.schemaAccepts(), schema.isEmpty(), () -> "the schema says " + schema);
        List<String> reader = example.kind().errorsOfReader(folder, example.yaml());
        assertEquals(example.readerAccepts(), reader.isEmpty(), () -> "the reader says " + reader);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void keysOfTheSchemaAreThoseThatTheReaderKnows(KnownKeys object) {
        List<Diagnostic> unknown = object.kind().findings(folder, object.yaml(UNKNOWN)).stream()
                .filter(finding -> finding.code() == Code.UNKNOWN_KEY)
                .toList();
        assertEquals(1, unknown.size(), () -> object.yaml(UNKNOWN));
        Set<String> known = new TreeSet<>(
                Arrays.asList(unknown.get(0).helpArguments().get(0).split(", ")));
        assertEquals(object.keys(), known);
    }

    @Test
    void everyObjectOfTheSchemasIsCompared() {
        assertEquals(
                List.of(
                        "site: ?",
                        "site: {document: ?}",
                        "site: {document: {changes: [?]}}",
                        "site: {plan: ?}",
                        "site: {plan: {include: [?]}}",
                        "site: {plan: {include: ?}}",
                        "site: {plan: {pages: [?]}}",
                        "site: {plan: {pages: ?}}",
                        "site: {plan: {context: [?]}}",
                        "site: {plan: {context: ?}}",
                        "site: {plan: {exclude: [?]}}",
                        "site: {plan: {exclude: ?}}",
                        "site: {plan: {progress: [?]}}",
                        "site: {links: ?}",
                        "site: {calendars: {A-1: [?]}}",
                        "site: {calendars: {A-1: ?}}",
                        "site: {look: ?}",
                        "site: {look: {accent: ?}}",
                        "site: {documents: ?}",
                        "site: {inputs: ?}",
                        "site: {inputs: {glossary: ?}}",
                        "site: {schedule: ?}",
                        "site: {schedule: {sheets: ?}}",
                        "site: {schedule: {files: ?}}",
                        "site: {schedule: {columns: ?}}",
                        "site: {preview: ?}",
                        "site: {findings: ?}",
                        "milestone: ?",
                        "milestone: {features: [?]}",
                        "page: ?",
                        "register: [?]",
                        "register: [{features: [?]}]",
                        "register: ?",
                        "register: {milestones: [?]}",
                        "register: {milestones: [{features: [?]}]}",
                        "annotations: {A-1: ?}",
                        "edition: ?",
                        "edition: {document: ?}",
                        "edition: {changes: [?]}",
                        "edition: {milestones: {A-1: ?}}",
                        "edition: {pages: {A-1: ?}}",
                        "edition: {documents: {A-1: ?}}",
                        "edition: {terms: {A-1: ?}}"),
                objects().map(KnownKeys::toString).toList());
    }

    @Test
    void annotationsOfTheObservatoryAreValid() {
        assertEquals(
                List.of(),
                SourceKind.ANNOTATIONS.errorsOfSchema(
                        Read.shared("data/local.yaml").text()));
    }

    @Test
    void severitiesOfTheCatalogueAreTheDefaults() {
        String expected = String.join(
                ",\n",
                Arrays.stream(Code.values())
                        .map(code -> "\"%s\": {\"$ref\": \"#/definitions/%s\", \"default\": \"%s\"}"
                                .formatted(
                                        code.id(),
                                        code.isFatal() ? "fatal" : "severity",
                                        code.severity().id()))
                        .toList());
        String schema = new String(Schemas.files().get("site.schema.json"), StandardCharsets.UTF_8);
        String written = schema.replaceAll(
                "(?s).*\"title\": \"Findings\".*?\"properties\": \\{\\s*(.*?)\\s*}\\s*}\\s*},"
                        + "\\s*\"definitions\".*",
                "$1");
        assertEquals(expected, written.replaceAll("\n +", "\n"));
    }
}
