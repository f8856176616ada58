package org.milestonesite.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.harness.TestSite;
import org.milestonesite.insight.Frozen;
import org.milestonesite.plan.Edition;

class EditionFileTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void revision() {
        site = TestSite.good(folder).replacing("site.yaml", "  status: draft\n", """
                          status: draft
                          revision: "1.6"
                          date: 2025-08-01
                          changes:
                            - {version: "1.5", date: 2024-08-01, description: Brings *REL-1*., owner: A. Lovelace}
                        """);
    }

    private EditionFile.Outcome freeze(boolean replaces) {
        return EditionFile.write(site.request(), SiteBuild.run(site.request()), replaces);
    }

    private static List<Code> codes(EditionFile.Outcome outcome) {
        return outcome.findings().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aFileForVersionControlHoldsOneValueALine() {
        assertEquals(
                "Milestone Site: revision 1.6 is frozen in src/milestones/editions/1.6.json (milestones: 4);"
                        + " commit it with the sources",
                freeze(false).line().orElseThrow());
        String text = site.read("editions/1.6.json");
        assertTrue(text.startsWith("""
                {
                  "$schema": "../.schemas/edition.schema.json",
                  "format": 1,
                  "revision": "1.6",
                  "status": "draft",
                  "date": "2025-08-01",
                  "asOf": "2025-07-31",
                  "document": {
                    "handle": "ABC-1",
                    "title": "The plan",
                    "authors": [
                      "Ada Lovelace"
                    ],
                    "abstract": [
                      "What we release, after ABC-2."
                    ]
                  },
                  "changes": [
                    {
                      "version": "1.5",
                      "date": "2024-08-01",
                      "description": [
                        "Brings *REL-1*."
                      ],
                      "owner": "A. Lovelace"
                    }
                  ],
                  "milestones": {
                    "FEA-1": {
                      "name": "First feature",
                      "kind": "feature",
                      "due": "2023-12-31",
                      "completed": "2023-12-01"
                    },
                """), text);
        assertTrue(text.contains("""
                      "features": [
                        "FEA-1",
                        "FEA-2"
                      ],
                      "predecessors": [
                        "FEA-1",
                        "FEA-2",
                        "REL-1"
                      ],
                """), text);
    }

    @Test
    void whatIsReadBackSaysTheSameAsThePlan() {
        freeze(false);
        BuildResult again = SiteBuild.run(site.request());
        assertFalse(again.report().hasErrors(), again::console);
        Edition read = again.plan().orElseThrow().editions().get(0);
        Edition now = Frozen.of(again.plan().orElseThrow());
        assertEquals(said(now.milestones()), said(read.milestones()));
        assertEquals(said(now.pages()), said(read.pages()));
        assertEquals(said(now.documents()), said(read.documents()));
        assertEquals(said(now.terms()), said(read.terms()));
        assertEquals(now.document().fields(), read.document().fields());
        assertEquals(
                now.changes().stream().map(Edition.Entry::fields).toList(),
                read.changes().stream().map(Edition.Entry::fields).toList());
        assertEquals(now.revision(), read.revision());
        assertEquals(now.date(), read.date());
        assertEquals(now.asOf(), read.asOf());
        assertEquals(now.status(), read.status());
    }

    private static Map<String, Object> said(Map<String, Edition.Entry> entries) {
        Map<String, Object> said = new TreeMap<>();
        entries.forEach((name, entry) -> said.put(name, entry.fields()));
        return said;
    }

    @Test
    void theSamePlanIsFrozenInTheSameBytes() throws Exception {
        freeze(false);
        Path file = site.sources().resolve("editions/1.6.json");
        byte[] first = Files.readAllBytes(file);
        assertTrue(freeze(false).line().orElseThrow().contains("already, with the same content"));
        assertArrayEquals(first, Files.readAllBytes(file));
        assertEquals(
                List.of("1.6.json"),
                Arrays.stream(file.getParent().toFile().list()).toList());
    }

    @Test
    void anotherEditionOfTheRevisionIsOverwrittenOnlyWhenTold() {
        freeze(false);
        String first = site.read("editions/1.6.json");
        site.replacing("milestones/REL-2.md", "2025-12-31", "2026-01-31");
        assertEquals(List.of(Code.FOREIGN_FILE), codes(freeze(false)));
        assertEquals(first, site.read("editions/1.6.json"));
        assertEquals(List.of(), codes(freeze(true)));
        assertEquals(first.replace("2025-12-31", "2026-01-31"), site.read("editions/1.6.json"));
    }

    @Test
    void withoutARevisionNothingIsFrozen() {
        site.replacing("site.yaml", "  revision: \"1.6\"\n", "");
        assertEquals(List.of(Code.MISSING_KEY), codes(freeze(false)));
        assertFalse(Files.exists(site.sources().resolve("editions")));
    }
}
