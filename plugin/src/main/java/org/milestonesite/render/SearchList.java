package org.milestonesite.render;

import java.util.List;
import org.milestonesite.page.SearchEntry;

/**
 * Entries by their numbers from 0, and how they are spread over files.
 *
 * @param named how many of the first are told in {@code names.js}
 * @param starts the number of the first entry of each file of texts
 * @param statuses that milestones have, each once
 */
record SearchList(List<SearchEntry> entries, int named, int[] starts, List<SearchStatus> statuses) {

    /** Characters of {@code names.js}: some 230 kB as servers send it. */
    private static final int NAMES = 1_000_000;

    /** @param texts the number of files, some of which may come to hold nothing */
    static SearchList of(List<SearchEntry> entries, int texts) {
        int named = 0;
        for (int characters = 0; named < entries.size(); named++) {
            SearchEntry entry = entries.get(named);
            characters += 30
                    + entry.code().length()
                    + entry.title().length()
                    + entry.about().length();
            if (characters > NAMES) {
                break;
            }
        }
        return new SearchList(entries, named, starts(entries, texts), statuses(entries));
    }

    private static List<SearchStatus> statuses(List<SearchEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.state().stream())
                .map(SearchStatus::of)
                .distinct()
                .toList();
    }

    private static int[] starts(List<SearchEntry> entries, int texts) {
        long all = 1 + entries.stream().mapToLong(SearchEntry::size).sum();
        int[] starts = new int[texts];
        int next = 1;
        long before = 0;
        for (int number = 0; number < entries.size(); number++) {
            for (; next < texts && before * texts >= next * all; next++) {
                starts[next] = number;
            }
            before += entries.get(number).size();
        }
        for (; next < texts; next++) {
            starts[next] = entries.size();
        }
        return starts;
    }

    /** The number after that of the last entry of a file of texts. */
    int end(int text) {
        return text + 1 < starts.length ? starts[text + 1] : entries.size();
    }
}
