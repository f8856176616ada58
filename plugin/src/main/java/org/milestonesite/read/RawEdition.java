package org.milestonesite.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.milestonesite.source.Location;

/** A file {@code editions/REVISION.json} as read. */
public record RawEdition(
        String revision,
        String status,
        Optional<LocalDate> date,
        LocalDate asOf,
        Entry document,
        List<Entry> changes,
        SortedMap<String, Entry> milestones,
        SortedMap<String, Entry> pages,
        SortedMap<String, Entry> documents,
        SortedMap<String, Entry> terms,
        Location at) {

    /** @param fields by name, each by its lines or items */
    public record Entry(Map<String, List<String>> fields, Location at) {}
}
