package org.milestonesite.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.Paths;
import org.milestonesite.page.SearchEntries;
import org.milestonesite.plan.Plan;
import org.milestonesite.site.Site;
import tools.jackson.core.JsonGenerator;

/**
 * What browsers search, below {@code search/}. Each file is a script that hands over one value, since scripts are all that
 * a page in a folder can load:
 *
 * <ul>
 *   <li>{@code wording.js}: the words of the interface;
 *   <li>{@code names.js}: what is told of the first entries, milestones after all else, as many as a reader is willing to
 *       wait for;
 *   <li>{@code words-N.js}: which entries have a word anywhere, by the first letters of the word;
 *   <li>{@code texts-N.js}: texts of entries, for the words around those that are found; and what is told of those that
 *       {@code names.js} has no room for.
 * </ul>
 */
public final class SearchFiles {

    /** Characters of text to a file of words: some 60 kB, of which a search loads one for each word typed. */
    private static final int TEXT_OF_WORDS = 200_000;

    /** Characters of text to a file of texts: some 20 kB as servers send it. A search loads those of what it shows. */
    private static final int TEXT_OF_TEXTS = 64_000;

    private SearchFiles() {}

    /** By their paths. What they share is made when the first of them is asked for. */
    public static SortedMap<String, Site.Content> of(Plan plan, Paths paths, Messages words) {
        long characters = SearchEntries.characters(plan);
        int texts = Math.toIntExact(1 + characters / TEXT_OF_TEXTS);
        int shards = Math.toIntExact(1 + characters / TEXT_OF_WORDS);
        Once<SearchList> list = new Once<>(() -> SearchList.of(SearchEntries.of(plan, paths, words), texts));
        Once<SearchWords> index = new Once<>(() -> SearchWords.of(list.get(), late(words), shards));
        SortedMap<String, Site.Content> files = new TreeMap<>();
        put(files, "wording", json -> new SearchWording(words).write(json));
        put(files, "names", json -> new SearchNames(list.get(), late(words), shards).write(json));
        for (int i = 0; i < shards; i++) {
            int shard = i;
            put(files, "words-" + i, json -> index.get().write(shard, json));
        }
        for (int i = 0; i < texts; i++) {
            int part = i;
            put(files, "texts-" + i, json -> SearchTexts.write(list.get(), part, json));
        }
        return files;
    }

    private static String late(Messages words) {
        return words.text("search-late");
    }

    private static void put(SortedMap<String, Site.Content> files, String name, Consumer<JsonGenerator> value) {
        String path = "search/" + name;
        files.put(path + ".js", () -> script(path, JsonText.compact(value)));
    }

    private static byte[] script(String path, byte[] json) {
        ByteArrayOutputStream script = new ByteArrayOutputStream(json.length + 64);
        script.writeBytes(("milestoneSearch.put(\"" + path + "\", ").getBytes(StandardCharsets.UTF_8));
        script.writeBytes(json);
        script.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
        return script.toByteArray();
    }
}
