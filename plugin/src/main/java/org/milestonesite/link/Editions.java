package org.milestonesite.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milestonesite.plan.Edition;
import org.milestonesite.read.RawEdition;

/** Frozen editions in the order of their revisions. */
final class Editions {

    private Editions() {}

    /** The oldest first: revisions are compared as people count them, 1.10 after 1.9. */
    static List<Edition> of(List<RawEdition> raw) {
        return raw.stream()
                .sorted(Comparator.comparing(RawEdition::revision, new RevisionOrder())
                        .thenComparing(edition -> edition.at().file().path()))
                .map(Editions::edition)
                .toList();
    }

    private static Edition edition(RawEdition raw) {
        return new Edition(
                Optional.of(raw.revision()),
                raw.status(),
                raw.date(),
                raw.asOf(),
                entry(raw.document()),
                raw.changes().stream().map(Editions::entry).toList(),
                entries(raw.milestones()),
                entries(raw.pages()),
                entries(raw.documents()),
                entries(raw.terms()),
                Optional.of(raw.at()));
    }

    private static SortedMap<String, Edition.Entry> entries(Map<String, RawEdition.Entry> raw) {
        SortedMap<String, Edition.Entry> entries = new TreeMap<>();
        raw.forEach((name, entry) -> entries.put(name, entry(entry)));
        return entries;
    }

    private static Edition.Entry entry(RawEdition.Entry raw) {
        return new Edition.Entry(raw.fields(), Optional.of(raw.at()));
    }
}
