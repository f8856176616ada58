package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser gets to search. */
class SearchSiteTest {

    @TempDir
    Path folder;

    /** The value that a script hands over under its own name. */
    private static JsonNode value(Built built, String name) {
        String script = built.text(name + ".js");
        String before = "milestoneSearch.put(\"" + name + "\", ";
        assertTrue(script.startsWith(before) && script.endsWith(");\n"), script);
        return JsonMapper.shared().readTree(script.substring(before.length(), script.length() - 3));
    }

    private static List<JsonNode> rows(Built built) {
        return StreamSupport.stream(value(built, "search/names").get("rows").spliterator(), false)
                .toList();
    }

    @Test
    void namesHoldEveryCodeHandleAndTerm() {
        List<JsonNode> rows = rows(TestSite.good(folder).builds());
        assertEquals(
                List.of("ABC-1", "1", "1.1", "ABC-2", "QX", "REL-1", "REL-2", "FEA-1", "FEA-2"),
                rows.stream()
                        .map(row -> row.get(1).asString())
                        .filter(code -> !code.isEmpty())
                        .toList());
        assertTrue(rows.stream()
                .map(JsonNode::toString)
                .anyMatch("[0,\"REL-1\",\"First release\",0,\"\",0,\"2024-01-31\"]"::equals));
    }

    @Test
    void wordsOfTextsLeadToTheirEntries() {
        Built built = TestSite.good(folder).builds();
        List<String> titles = new ArrayList<>();
        int at = -1;
        for (JsonNode step : value(built, "search/words-0").get("qx")) {
            for (int more = Math.max(1, -step.asInt()); more > 0; more--) {
                at += Math.max(1, step.asInt());
                titles.add(rows(built).get(at).get(2).asString());
            }
        }
        assertEquals(List.of("Introduction", "Quick exchange", "First release"), titles);
        assertEquals(
                "It brings the QX to all.",
                value(built, "search/texts-0").get(at).get(0).asString());
    }

    @Test
    void theWordsOfTheInterfaceAreThoseOfTheTheme() {
        Built built = TestSite.good(folder)
                .with("theme/messages.properties", "search-close=Schließen\n")
                .builds();
        assertEquals("Schließen", value(built, "search/wording").get("close").asString());
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "</script><script>alert(1)</script> \\ \" ${x}";
        Built built = TestSite.good(folder)
                .replacing("milestones/REL-1.md", "First release", "'" + hostile + "'")
                .builds();
        assertTrue(rows(built).stream()
                .anyMatch(row -> row.get(1).asString().equals("REL-1")
                        && row.get(2).asString().equals(hostile)));
    }

    @Test
    void scriptsMakeNoMarkupOfText() {
        Built built = TestSite.good(folder).builds();
        for (String script : List.of("search", "search-engine", "search-view", "search-page")) {
            assertFalse(
                    built.text("assets/" + script + ".js")
                            .matches(
                                    "(?s).*(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|fetch\\().*"),
                    script);
        }
    }

    @Test
    void theLibraryKeepsItsLicenceBesideIt() {
        Built built = TestSite.good(folder).builds();
        assertTrue(built.text("assets/minisearch.js").contains("minisearch-license.txt"));
        assertTrue(built.text("assets/minisearch-license.txt").contains("Luca Ongaro"));
    }
}
