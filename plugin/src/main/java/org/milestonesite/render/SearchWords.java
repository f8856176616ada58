package org.milestonesite.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.milestonesite.page.SearchEntry;
import tools.jackson.core.JsonGenerator;

/**
 * Which entries have a word anywhere, spread over files by the first two letters of the word, since its end may not be
 * typed yet. A file is {@code {"word": [steps]}}: a positive number leads so far from the entry before, a negative one
 * stands for so many entries that follow one by one; both begin at -1. A word after {@code =} is the whole code of an entry
 * that {@code names.js} does not hold, and is spread by all of its letters.
 */
final class SearchWords {

    private static final int LETTERS = 2;

    private final List<SortedMap<String, Numbers>> shards;

    private SearchWords(int shards) {
        this.shards = IntStream.range(0, shards)
                .<SortedMap<String, Numbers>>mapToObj(shard -> new TreeMap<>())
                .toList();
    }

    /** @param late the word for what is late */
    static SearchWords of(SearchList list, String late, int shards) {
        Map<String, Numbers> all = new HashMap<>();
        for (int i = 0; i < list.entries().size(); i++) {
            int number = i;
            SearchEntry entry = list.entries().get(number);
            Consumer<String> add =
                    word -> all.computeIfAbsent(word, first -> new Numbers()).add(number);
            FoldedWords.each(entry.code(), add);
            FoldedWords.each(entry.title(), add);
            FoldedWords.each(entry.about(), add);
            entry.state()
                    .ifPresent(state -> FoldedWords.each(SearchStatus.of(state).words(late), add));
            FoldedWords.each(entry.text().get(), add);
            if (number >= list.named()) {
                add.accept("=" + FoldedWords.key(entry.code()));
                entry.older().forEach(code -> add.accept("=" + FoldedWords.key(code)));
            }
        }
        SearchWords words = new SearchWords(shards);
        all.forEach((word, numbers) -> words.shards.get(words.shard(word)).put(word, numbers));
        return words;
    }

    /** As {@link String#hashCode} is defined: the script computes the same. */
    private int shard(String word) {
        String first = word.startsWith("=") ? word : word.substring(0, Math.min(LETTERS, word.length()));
        return Integer.remainderUnsigned(first.hashCode(), shards.size());
    }

    void write(int shard, JsonGenerator json) {
        json.writeStartObject();
        shards.get(shard).forEach((word, numbers) -> {
            json.writeRaw('\n');
            json.writeArrayPropertyStart(word);
            numbers.writeSteps(json);
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    /** Of entries, rising. */
    private static final class Numbers {

        private int[] all = new int[2];
        private int size;

        void add(int number) {
            if (size > 0 && all[size - 1] == number) {
                return;
            }
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = number;
        }

        void writeSteps(JsonGenerator json) {
            int last = -1;
            int run = 0;
            for (int i = 0; i < size; i++) {
                int step = all[i] - last;
                last = all[i];
                if (step == 1) {
                    run++;
                    continue;
                }
                writeRun(run, json);
                run = 0;
                json.writeNumber(step);
            }
            writeRun(run, json);
        }

        private static void writeRun(int run, JsonGenerator json) {
            if (run > 0) {
                json.writeNumber(-run);
            }
        }
    }
}
