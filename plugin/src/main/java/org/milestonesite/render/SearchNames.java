package org.milestonesite.render;

import java.util.List;
import org.milestonesite.page.SearchEntry;
import tools.jackson.core.JsonGenerator;

/**
 * {@code names.js}: {@code {"statuses": [[shape, label, words], …], "shards": the number of files of words, "size": the
 * number of entries, "texts": [the first entry of each file of texts, …], "rows": [row, …]}}.
 *
 * <p>A row is {@code [kind, code, title, href, about]}, of a milestone {@code [kind, code, title, href, about, status, due,
 * older code, …]}: kind and status by their numbers. An address is 0 where it is {@code milestones/CODE.html}, as most are.
 */
record SearchNames(SearchList list, String late, int shards) {

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("statuses");
        list.statuses().forEach(status -> status(status, json));
        json.writeEndArray();
        json.writeNumberProperty("shards", shards);
        json.writeNumberProperty("size", list.entries().size());
        json.writeArrayPropertyStart("texts");
        for (int start : list.starts()) {
            json.writeNumber(start);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (SearchEntry entry : list.entries().subList(0, list.named())) {
            json.writeRaw('\n');
            row(entry, list.statuses(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void status(SearchStatus status, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(status.mark().shape());
        json.writeString(status.mark().label());
        json.writeString(status.words(late));
        json.writeEndArray();
    }

    static void row(SearchEntry entry, List<SearchStatus> statuses, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(entry.kind().ordinal());
        json.writeString(entry.code());
        json.writeString(entry.title());
        if (entry.href().equals("milestones/" + entry.code() + ".html")) {
            json.writeNumber(0);
        } else {
            json.writeString(entry.href());
        }
        json.writeString(entry.about());
        entry.state().ifPresent(state -> {
            json.writeNumber(statuses.indexOf(SearchStatus.of(state)));
            json.writeString(state.due());
            entry.older().forEach(json::writeString);
        });
        json.writeEndArray();
    }
}
