package org.milestonesite.findings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.harness.TestSite;
import org.milestonesite.site.ReportFiles;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole report as files, each valid by its schema. */
class ReportFilesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Ours is a draft 2020-12; that of SARIF says of itself that it is a draft 7. */
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    Path folder;

    private TestSite spoilt() {
        return TestSite.good(folder)
                .replacing("milestones/REL-1.md", "2024-01-31", "2023-02-30")
                .replacing("pages/introduction.md", "(#scope)", "(#scpe)")
                .with("milestones/again.md", "---\ncode: REL-2\nname: Again\ndue: 2024-01-31\n---\n")
                .with("glossary/more.txt", "ZZ:Nothing\n");
    }

    private Path write(Report report) {
        BuildResult result = SiteBuild.run(TestSite.good(folder).request());
        return write(report, result);
    }

    private Path write(TestSite site) {
        BuildResult result = SiteBuild.run(site.request());
        return write(result.report(), result);
    }

    private Path write(Report report, BuildResult result) {
        Path work = folder.resolve("target/milestone-site");
        ReportFiles files = new ReportFiles(folder, work, "target/milestone-site");
        assertEquals(List.of(), files.write(report, "src/milestones/site.yaml", result.findingsMessages()));
        return work;
    }

    private static void assertValid(Path work) throws IOException {
        Schema ours = SCHEMAS.getSchema(Files.readString(work.resolve(ReportFiles.SCHEMA)), InputFormat.JSON);
        assertEquals(List.of(), ours.validate(Files.readString(work.resolve(ReportFiles.JSON)), InputFormat.JSON));
        try (var official =
                ReportFilesTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            Schema sarif =
                    SCHEMAS.getSchema(new String(official.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertEquals(
                    List.of(), sarif.validate(Files.readString(work.resolve(ReportFiles.SARIF)), InputFormat.JSON));
        }
    }

    private static JsonNode json(Path work) throws IOException {
        return MAPPER.readTree(Files.readString(work.resolve(ReportFiles.JSON)));
    }

    private static JsonNode run(Path work) throws IOException {
        return MAPPER.readTree(Files.readString(work.resolve(ReportFiles.SARIF)))
                .at("/runs/0");
    }

    @Test
    void filesWithFindingsAreValid() throws IOException {
        Path work = write(spoilt());
        assertValid(work);
        assertEquals(4, json(work).get("findings").size());
        assertEquals(4, run(work).get("results").size());
    }

    @Test
    void filesWithoutFindingsAreValid() throws IOException {
        Path work = write(TestSite.good(folder));
        assertValid(work);
        assertEquals(0, json(work).at("/summary/errors").asInt(-1));
        assertEquals(0, run(work).get("results").size());
        assertEquals(0, run(work).at("/tool/driver/rules").size());
    }

    @Test
    void aFindingHasItsPlaceItsMendAndTheSecondPlace() throws IOException {
        JsonNode finding = json(write(spoilt())).at("/findings/2");
        assertEquals(
                MAPPER.readTree("""
                {
                  "code": "duplicate-code",
                  "severity": "error",
                  "message": "REL-2 is defined twice",
                  "help": "merge the two, or rename one of them",
                  "path": "src/milestones/milestones/again.md",
                  "line": 2, "column": 7, "endLine": 2, "endColumn": 12, "sheet": null, "cell": null,
                  "also": [{
                    "message": "first defined at src/milestones/milestones/REL-2.md:2:7",
                    "path": "src/milestones/milestones/REL-2.md",
                    "line": 2, "column": 7, "endLine": 2, "endColumn": 12, "sheet": null, "cell": null
                  }]
                }"""),
                finding.<tools.jackson.databind.node.ObjectNode>asObject().without("fingerprint"));
    }

    @Test
    void sarifHasTheRuleTheRegionAndTheSecondPlace() throws IOException {
        JsonNode run = run(write(spoilt()));
        JsonNode result = run.at("/results/2");
        JsonNode rule = run.get("tool")
                .get("driver")
                .get("rules")
                .get(result.get("ruleIndex").asInt());
        assertEquals("duplicate-code", rule.get("id").asString());
        assertEquals("error", rule.at("/defaultConfiguration/level").asString());
        assertTrue(rule.at("/help/markdown").asString().contains("**Wrong**"));
        assertEquals(MAPPER.readTree("""
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "src/milestones/milestones/again.md", "uriBaseId": "%SRCROOT%"
                    },
                    "region": {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 12}
                  }
                }"""), result.at("/locations/0"));
        assertEquals(
                2,
                result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .asInt());
        assertEquals(
                "REL-2 is defined twice\nhelp: merge the two, or rename one of them",
                result.at("/message/text").asString());
        assertEquals("utf16CodeUnits", run.get("columnKind").asString());
    }

    @Test
    void anInfoIsANoteAndSilencedOnesAreCountedOnly() throws IOException {
        TestSite site = spoilt();
        assertEquals("note", run(write(site)).at("/results/0/level").asString());
        site.replacing("site.yaml", "links:", "findings: {unused-term: off}\nlinks:");
        Path work = write(site);
        assertEquals(1, json(work).at("/summary/silenced").asInt());
        assertEquals(3, json(work).get("findings").size());
        assertEquals(3, run(work).get("results").size());
    }

    @Test
    void cellsHostilePathsAndFindingsWithoutAPlaceAreValidToo() throws IOException {
        SourceFile sheet = SourceFile.of("schedule/a b#é.xls", "");
        Path work = write(Report.of(
                List.of(
                        Diagnostic.of(
                                Code.BAD_DATE, new Location.Cell(sheet, "TASK", "F36"), "[x](https://evil)\u001b"),
                        Diagnostic.nowhere(Code.FOREIGN_FILE, "target/site/index.html", 0)),
                Map.of()));
        assertValid(work);
        assertEquals("TASK", json(work).at("/findings/1/sheet").asString());
        assertTrue(json(work).at("/findings/0/path").isNull());
        JsonNode cell = run(work).at("/results/1");
        assertEquals(
                "schedule/a%20b%23%C3%A9.xls",
                cell.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals(
                "TASK!F36",
                cell.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString());
        assertTrue(cell.at("/message/text").asString().startsWith("\\[x](https://evil)\uFFFD"), "no link, no escape");
        assertEquals(
                "src/milestones/site.yaml",
                run(work)
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
    }

    @Test
    void pathsStartAtTheRootOfTheRepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        folder = Files.createDirectory(folder.resolve("the plan"));
        assertEquals(
                "the%20plan/src/milestones/glossary/more.txt",
                run(write(spoilt()))
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndTellEqualFindingsApart() throws IOException {
        TestSite site = TestSite.good(folder)
                .replacing("pages/introduction.md", "See [@fig-box]", "FEA-99, FEA-99 and\nFEA-99. See [@fig-box]");
        List<String> before = fingerprints(write(site));
        assertEquals(3, before.size());
        assertEquals(3, before.stream().distinct().count());
        assertTrue(before.get(0).endsWith(":1")
                && before.get(1).endsWith(":2")
                && before.get(2).endsWith(":1"));
        site.replacing("pages/introduction.md", "## Scope", "A new paragraph.\n\n## Scope");
        assertEquals(before, fingerprints(write(site)));
        site.replacing("pages/introduction.md", "FEA-99. See", "FEA-98. See");
        assertNotEquals(before.get(2), fingerprints(write(site)).get(2));
    }

    private static List<String> fingerprints(Path work) throws IOException {
        List<String> fingerprints = new ArrayList<>();
        json(work)
                .get("findings")
                .forEach(finding -> fingerprints.add(finding.get("fingerprint").asString()));
        run(work)
                .get("results")
                .forEach(result ->
                        assertTrue(fingerprints.contains(result.at("/partialFingerprints/primaryLocationLineHash")
                                .asString())));
        return fingerprints;
    }

    @Test
    void equalReportsAreNotWrittenAgain() throws IOException {
        Path work = write(spoilt());
        Path file = work.resolve(ReportFiles.SARIF);
        byte[] bytes = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        write(spoilt());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(file));
    }

    @Test
    void whereNothingCanBeWrittenThatIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        List<Diagnostic> findings = new ReportFiles(folder, file.resolve("work"), "file/work")
                .write(
                        Report.of(List.of(), Map.of()),
                        "site.yaml",
                        SiteBuild.run(TestSite.good(folder).request()).findingsMessages());
        assertEquals(
                List.of(Code.WRITE_FAILED),
                findings.stream().map(Diagnostic::code).toList());
        assertFalse(Report.of(List.of(), Map.of(Code.WRITE_FAILED, Severity.OFF))
                .with(findings)
                .entries()
                .isEmpty());
    }
}
