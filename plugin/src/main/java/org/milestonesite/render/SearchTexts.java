package org.milestonesite.render;

import org.milestonesite.page.SearchEntry;
import tools.jackson.core.JsonGenerator;

/**
 * A file of texts: {@code [[text, row], …]}, an array for each of its entries, with a row as in {@code names.js} where the
 * entry has none there.
 */
final class SearchTexts {

    private SearchTexts() {}

    static void write(SearchList list, int part, JsonGenerator json) {
        json.writeStartArray();
        for (int number = list.starts()[part]; number < list.end(part); number++) {
            SearchEntry entry = list.entries().get(number);
            json.writeRaw('\n');
            json.writeStartArray();
            json.writeString(entry.text().get());
            if (number >= list.named()) {
                SearchNames.row(entry, list.statuses(), json);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
