package org.milestonesite.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.milestonesite.diagnostic.Nearest;

/** What {@code @string}s stand for: those of the file, the months, and journals as common styles name them. */
final class BibtexMacros {

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "January"),
            Map.entry("feb", "February"),
            Map.entry("mar", "March"),
            Map.entry("apr", "April"),
            Map.entry("may", "May"),
            Map.entry("jun", "June"),
            Map.entry("jul", "July"),
            Map.entry("aug", "August"),
            Map.entry("sep", "September"),
            Map.entry("oct", "October"),
            Map.entry("nov", "November"),
            Map.entry("dec", "December"));

    private final Map<String, String> own = new HashMap<>();

    void define(String name, String value) {
        own.put(name.toLowerCase(Locale.ROOT), value);
    }

    Optional<String> find(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String journal = LatexSigns.JOURNALS.containsKey(folded) ? "\\" + folded + " " : null;
        return Optional.ofNullable(own.getOrDefault(folded, MONTHS.getOrDefault(folded, journal)));
    }

    Optional<String> nearest(String name) {
        TreeSet<String> known = new TreeSet<>(MONTHS.keySet());
        known.addAll(own.keySet());
        return Nearest.of(name, known);
    }
}
