package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.page.SearchEntry;
import org.milestonesite.page.StatusMark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a large plan is spread over files. */
class SearchListTest {

    private static SearchEntry milestone(String code, String text) {
        SearchEntry.State state = new SearchEntry.State(new StatusMark("overdue", "overdue"), true, "2025-01-31");
        return new SearchEntry(
                SearchEntry.Kind.MILESTONE,
                code,
                "A name of " + "some length ".repeat(5),
                "",
                List.of(),
                "milestones/" + code + ".html",
                Optional.of(state),
                text.length(),
                () -> text);
    }

    private static SearchList list(int entries, int texts) {
        return SearchList.of(
                IntStream.range(0, entries)
                        .mapToObj(i -> milestone("REL-" + i, i % 3 == 0 ? "Every third has a text." : ""))
                        .toList(),
                texts);
    }

    private static JsonNode json(java.util.function.Consumer<tools.jackson.core.JsonGenerator> content) {
        return JsonMapper.shared().readTree(new String(JsonText.compact(content), StandardCharsets.UTF_8));
    }

    @Test
    void eachEntryStandsInOneFileOfTexts() {
        SearchList list = list(100, 7);
        int next = 0;
        for (int part = 0; part < 7; part++) {
            assertEquals(next, list.starts()[part]);
            next = list.end(part);
            int number = part;
            assertEquals(
                    next - list.starts()[part],
                    json(json -> SearchTexts.write(list, number, json)).size());
        }
        assertEquals(100, next);
        assertTrue(list.end(3) > list.starts()[3], "texts are spread evenly");
    }

    @Test
    void thereMayBeMoreFilesThanEntries() {
        SearchList list = list(1, 3);
        assertEquals(List.of(0, 1, 1), IntStream.of(list.starts()).boxed().toList());
    }

    @Test
    void whatNamesHaveNoRoomForIsToldBesideItsText() {
        SearchList list = list(12_000, 5);
        assertTrue(list.named() > 8_000 && list.named() < 12_000, () -> list.named() + " named");
        JsonNode names = json(json -> new SearchNames(list, "late", 3).write(json));
        assertEquals(list.named(), names.get("rows").size());
        assertEquals(12_000, names.get("size").asInt());
        JsonNode last = json(json -> SearchTexts.write(list, 4, json));
        JsonNode row = last.get(last.size() - 1).get(1);
        assertEquals("REL-11999", row.get(1).asString());
        assertEquals(
                "overdue late",
                names.get("statuses").get(row.get(5).asInt()).get(2).asString());
    }

    @Test
    void everyWordLeadsToItsEntries() {
        SearchList list = SearchList.of(
                List.of(milestone("REL-1", "first"), milestone("REL-2", ""), milestone("REL-3", "first third first")),
                1);
        assertEquals(List.of(0, 2), entries(list, 1, "first"));
        assertEquals(List.of(0, 1, 2), entries(list, 1, "late"));
        assertEquals(List.of(1), entries(list, 4, "2"));
        assertEquals(List.of(), entries(list, 4, "second"));
    }

    @Test
    void aCodeWithoutARowIsFoundAsAWhole() {
        SearchList list = list(12_000, 5);
        assertEquals(List.of(11_999), entries(list, 6, "=rel11999"));
        assertEquals(List.of(), entries(list, 6, "=rel1"));
    }

    /** By the steps that a file of words has, wherever the word stands. */
    private static List<Integer> entries(SearchList list, int shards, String word) {
        SearchWords words = SearchWords.of(list, "late", shards);
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < shards; i++) {
            int shard = i;
            JsonNode steps = json(json -> words.write(shard, json)).path(word);
            int at = -1;
            for (JsonNode step : steps) {
                for (int more = Math.max(1, -step.asInt()); more > 0; more--) {
                    at += Math.max(1, step.asInt());
                    entries.add(at);
                }
            }
        }
        assertEquals(List.copyOf(new TreeSet<>(entries)), entries, "rising, each once");
        return entries;
    }
}
