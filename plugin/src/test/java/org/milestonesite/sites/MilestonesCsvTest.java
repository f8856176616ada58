package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.CsvTable;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code data/milestones.csv}, read back. */
class MilestonesCsvTest {

    private static final Path EXAMPLE = Path.of("../example-project/src/milestones");
    private static final String PATH = "data/milestones.csv";

    @TempDir
    Path folder;

    private static List<Map<String, String>> rows(Built built) {
        List<List<String>> table = CsvTable.rows(built.text(PATH));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.subList(1, table.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(table.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return String.join(" ", value.valueStream().map(JsonNode::asString).toList());
        }
        return value.isNull() ? "" : value.asString();
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        Built built = TestSite.copy(EXAMPLE, folder).builds();
        List<Map<String, String>> rows = rows(built);
        JsonNode data =
                JsonMapper.shared().readTree(built.text("data/milestones.json")).get("milestones");
        assertEquals(112, rows.size());
        assertEquals(data.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            for (String column : row.keySet()) {
                if (!column.equals("url") && !column.equals("tags")) {
                    assertEquals(text(data.get(i).get(column)), row.get(column), column);
                }
            }
            assertTrue(row.get("url").endsWith(data.get(i).get("url").asString()), row.get("url"));
        }
    }

    @Test
    void columnsKeepTheirOrder() {
        assertEquals(
                List.of(
                        "code",
                        "name",
                        "shortName",
                        "level",
                        "wbs",
                        "kind",
                        "due",
                        "forecast",
                        "completed",
                        "status",
                        "slipDays",
                        "predecessors",
                        "successors",
                        "features",
                        "aka",
                        "tags",
                        "url"),
                CsvTable.rows(TestSite.good(folder).builds().text(PATH)).get(0));
    }

    @Test
    void noTextActsAsAFormulaAndNumbersStayNumbers() {
        Built built = TestSite.good(folder)
                .with(
                        "milestones/features.csv",
                        "code,name,shortName,wbs,level,due,completed,tags\n"
                                + "FEA-1,\"=1+1,\"\"x\"\"\",@a,+1.02C,3,2023-12-31,2023-12-01,-tag\n")
                .builds();
        Map<String, String> row = rows(built).stream()
                .filter(one -> one.get("code").equals("FEA-1"))
                .findFirst()
                .orElseThrow();
        assertEquals("'=1+1,\"x\"", row.get("name"));
        assertEquals("'@a", row.get("shortName"));
        assertEquals("'+1.02C", row.get("wbs"));
        assertEquals("'-tag", row.get("tags"));
        assertEquals("3", row.get("level"));
        assertEquals("-30", row.get("slipDays"));
        rows(built)
                .forEach(all -> all.values()
                        .forEach(cell ->
                                assertFalse(cell.matches("(?s)\\s*[=+\\-@\t\r].*") && !cell.matches("-\\d+"), cell)));
    }

    @Test
    void addressesAreAbsoluteWhereThatOfTheSiteIsKnown() {
        TestSite site = TestSite.good(folder);
        assertEquals("milestones/REL-1.html", rows(site.builds()).get(0).get("url"));
        site.replacing("site.yaml", "plan:", "  url: https://a.example\nplan:");
        assertEquals(
                "https://a.example/milestones/REL-1.html",
                rows(site.builds()).get(0).get("url"));
    }

    @Test
    void theIndexOffersIt() {
        assertEquals(
                List.of("../data/milestones.csv", "../data/milestones.json"),
                TestSite.good(folder)
                        .builds()
                        .page("milestones/index.html")
                        .select("main > p a[href^=../data/milestones.]")
                        .eachAttr("href"));
    }
}
