package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.Listing;

/**
 * A state of the plan to be compared with another.
 *
 * @param older codes that milestones had before, with those that they have
 */
record Stand(
        Edition.Entry document,
        SortedMap<String, Edition.Entry> milestones,
        SortedMap<String, Edition.Entry> pages,
        SortedMap<String, Edition.Entry> documents,
        SortedMap<String, Edition.Entry> terms,
        Map<String, String> older) {

    private static final Edition.Entry NOTHING = new Edition.Entry(Map.of(), Optional.empty());

    static Stand of(Edition edition) {
        Map<String, String> older = new HashMap<>();
        edition.milestones().forEach((code, entry) -> entry.lines("aka").forEach(was -> older.put(was, code)));
        return new Stand(
                edition.document(), edition.milestones(), edition.pages(), edition.documents(), edition.terms(), older);
    }

    /** Exports have neither texts nor older codes. @param older those that the plan of today knows */
    static Stand of(Listing listing, Map<String, String> older) {
        SortedMap<String, Edition.Entry> milestones = new TreeMap<>();
        listing.rows().forEach(row -> milestones.put(row.code(), entry(row)));
        return new Stand(NOTHING, milestones, none(), none(), none(), older);
    }

    private static Edition.Entry entry(Listing.Row row) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("name", List.of(row.name()));
        date(fields, "due", row.due());
        date(fields, "forecast", row.forecast());
        date(fields, "completed", row.completed());
        if (!row.features().isEmpty()) {
            fields.put("features", row.features());
        }
        return new Edition.Entry(fields, Optional.empty());
    }

    private static void date(Map<String, List<String>> fields, String name, Optional<LocalDate> date) {
        date.ifPresent(day -> fields.put(name, List.of(day.toString())));
    }

    private static SortedMap<String, Edition.Entry> none() {
        return new TreeMap<>();
    }
}
