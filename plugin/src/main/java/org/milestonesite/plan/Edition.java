package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.milestonesite.source.Location;

/**
 * An issue of the document as it was frozen, or the plan of today in the same form. It holds what authors say and no
 * result of it: so two of them can be compared whatever version of this plugin published them.
 *
 * @param revision empty only of the plan of today, where it has none
 * @param date of the document
 * @param asOf the data date
 * @param changes rows of the change record
 * @param milestones by code
 * @param pages by their path below {@code pages/} without {@code .md}
 * @param documents that are cited, by handle
 * @param terms that are printed
 * @param at the file; empty of the plan of today
 */
public record Edition(
        Optional<String> revision,
        String status,
        Optional<LocalDate> date,
        LocalDate asOf,
        Entry document,
        List<Entry> changes,
        SortedMap<String, Entry> milestones,
        SortedMap<String, Entry> pages,
        SortedMap<String, Entry> documents,
        SortedMap<String, Entry> terms,
        Optional<Location> at) {

    /** The version of the files {@code editions/*.json}: raised when a reader of before would misunderstand one. */
    public static final int FORMAT = 1;

    /**
     * What is said of one thing.
     *
     * @param fields by name: a text by its lines, a list by its items, any other value as one text; what is not said is not
     *     there
     * @param at where it stands in the file; empty of the plan of today
     */
    public record Entry(Map<String, List<String>> fields, Optional<Location> at) {

        public List<String> lines(String field) {
            return fields.getOrDefault(field, List.of());
        }

        /** The value as one text, lines with line breaks between. */
        public Optional<String> text(String field) {
            return Optional.ofNullable(fields.get(field)).map(lines -> String.join("\n", lines));
        }

        public Optional<LocalDate> date(String field) {
            return text(field).map(LocalDate::parse);
        }
    }
}
