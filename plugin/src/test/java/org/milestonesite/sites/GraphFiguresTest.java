package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The graph of the example against what its data say, computed here in the plainest way. */
class GraphFiguresTest {

    @TempDir
    static Path folder;

    private static Built built;
    private static final Map<String, JsonNode> MILESTONES = new TreeMap<>();
    private static LocalDate asOf;

    @BeforeAll
    static void build() {
        built = TestSite.copy(Path.of("../example-project/src/milestones"), folder)
                .builds();
        JsonNode data = JsonMapper.shared().readTree(built.text("data/milestones.json"));
        asOf = LocalDate.parse(data.get("asOf").asString());
        data.get("milestones").forEach(one -> MILESTONES.put(one.get("code").asString(), one));
    }

    private static List<String> codes(String code, String field) {
        List<String> codes = new ArrayList<>();
        MILESTONES.get(code).get(field).forEach(one -> codes.add(one.asString()));
        return codes;
    }

    private static boolean isOpen(String code) {
        return MILESTONES.get(code).get("completed").isNull();
    }

    private static LocalDate date(String code) {
        JsonNode one = MILESTONES.get(code);
        JsonNode day = one.get("forecast").isNull() ? one.get("due") : one.get("forecast");
        LocalDate date = LocalDate.parse(day.asString());
        return one.get("forecast").isNull() && date.isBefore(asOf) ? asOf : date;
    }

    /** By Bellman and Ford: relations are relaxed as often as there are milestones. */
    private static Map<String, Long> touched(String start) {
        Map<String, Long> days = new HashMap<>(Map.of(start, 0L));
        for (int i = 0; i < MILESTONES.size(); i++) {
            for (String to : MILESTONES.keySet()) {
                for (String from : codes(to, "predecessors")) {
                    if (isOpen(to) && isOpen(from) && days.containsKey(from)) {
                        long between = Math.max(0, ChronoUnit.DAYS.between(date(from), date(to)));
                        days.merge(to, days.get(from) + between, Math::min);
                    }
                }
            }
        }
        days.remove(start);
        return new TreeMap<>(days);
    }

    @Test
    void everyPageTellsAllThatASlipWouldTouchWithItsFloat() {
        int pages = 0;
        for (String code : MILESTONES.keySet()) {
            Map<String, Long> expected = isOpen(code) ? touched(code) : Map.of();
            Map<String, Long> told = new TreeMap<>();
            Document page = built.page(MILESTONES.get(code).get("url").asString());
            for (Element row : page.select("#milestone-slip tbody tr")) {
                told.put(row.child(0).text(), Long.valueOf(row.child(3).text()));
            }
            assertEquals(expected, told, code);
            pages += told.isEmpty() ? 0 : 1;
        }
        assertTrue(pages > 0, "the example has some");
    }

    @Test
    void everyFigureHasWhatIsTwoStepsAwayAndTheRelationsAmongThese() {
        int figures = 0;
        for (String code : MILESTONES.keySet()) {
            Set<String> near = new TreeSet<>(Set.of(code));
            for (String field : List.of("predecessors", "successors")) {
                for (String one : codes(code, field)) {
                    near.add(one);
                    near.addAll(codes(one, field));
                }
            }
            Element figure = built.page(MILESTONES.get(code).get("url").asString())
                    .selectFirst("#milestone-neighbourhood figure");
            if (near.size() == 1) {
                assertEquals(null, figure, code);
                continue;
            }
            Set<String> drawn = new TreeSet<>(figure.select("text.code").eachText());
            assertTrue(near.containsAll(drawn), code);
            boolean all = near.size() <= 12;
            assertTrue(!all || drawn.equals(near), code);
            long links = drawn.stream()
                    .mapToLong(to -> codes(to, "predecessors").stream()
                            .filter(drawn::contains)
                            .count())
                    .sum();
            assertEquals(links, figure.select("svg[role] > path").size(), code);
            figures++;
        }
        assertTrue(figures > 50);
    }

    @Test
    void theWholeHasEveryMilestoneThatIsLinked() {
        Set<String> linked = new TreeSet<>();
        long relations = 0;
        for (String to : MILESTONES.keySet()) {
            linked.addAll(codes(to, "predecessors"));
            relations += codes(to, "predecessors").size();
            if (!codes(to, "predecessors").isEmpty()) {
                linked.add(to);
            }
        }
        Element figure = built.page("graph.html").expectFirst("figure.graph");
        assertEquals(linked, new TreeSet<>(figure.select("text.code").eachText()));
        assertEquals(relations, figure.select("svg[role] > path").size());
    }
}
