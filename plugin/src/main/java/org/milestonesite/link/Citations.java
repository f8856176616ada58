package org.milestonesite.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.read.RawDocument;

/**
 * Makes documents of the plan from entries of a bibliography.
 *
 * <p>The handle of a document, by which it is cited and found, is the first of these that there is:
 *
 * <ol>
 *   <li>{@code number}, if it looks like one: letters and digits in parts joined by hyphens, of which the first begins
 *       with a letter and another with a digit ({@code LDM-672}, {@code SE-C-12}). The number of an article or of a
 *       book in a series counts issues, so it is none;
 *   <li>{@code handle};
 *   <li>the key of the entry.
 * </ol>
 *
 * <p>The others lead to the document too: see {@link #handles}.
 */
final class Citations {

    private static final Pattern HANDLE = Pattern.compile("\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*-\\d[\\p{L}\\d.]*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?=-|$|/)");

    /** A comma follows the title; but an ellipsis is part of it. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=[^.])\\.$");

    private static final Set<String> NUMBERED = Set.of(
            "techreport", "report", "manual", "misc", "booklet", "unpublished", "online", "software", "standard");

    private Citations() {}

    static String handle(RawDocument raw) {
        return handles(raw).iterator().next();
    }

    /** All names by which texts may cite it: its handle first, then the others. */
    static Set<String> handles(RawDocument raw) {
        Set<String> handles = new LinkedHashSet<>();
        if (NUMBERED.contains(raw.type())) {
            field(raw, "number")
                    .filter(number -> HANDLE.matcher(number).matches())
                    .ifPresent(handles::add);
        }
        field(raw, "handle").ifPresent(handles::add);
        handles.add(raw.key().value());
        return handles;
    }

    /** The document, and what is wrong with its address. A document without title is called by its handle. */
    static Document document(RawDocument raw, Map<String, LinkedText> linked, Consumer<Diagnostic> findings) {
        String handle = handle(raw);
        String title = title(raw).orElse(handle);
        Map<String, String> fields = new LinkedHashMap<>();
        raw.fields().forEach((name, value) -> fields.put(name, value.value()));
        DocumentAddress address = DocumentAddress.of(raw, findings);
        return new Document(
                handle,
                raw.type(),
                raw.authors().stream()
                        .map(author -> new Document.Name(author.given(), author.family()))
                        .toList(),
                raw.others(),
                title,
                year(raw),
                citation(raw, title),
                address.url(),
                address.doi(),
                Collections.unmodifiableMap(fields),
                linked,
                raw.bibtex(),
                raw.at());
    }

    static Optional<String> title(RawDocument raw) {
        return field(raw, "title").or(() -> field(raw, "booktitle"));
    }

    private static Document.Citation citation(RawDocument raw, String title) {
        String names = CitedNames.of(raw);
        String year = year(raw).map(y -> names.isEmpty() ? ", " + y : y + ", ").orElse("");
        String details = CitedDetails.of(raw);
        String cited = FULL_STOP.matcher(title).replaceFirst("");
        return names.isEmpty()
                ? new Document.Citation("", cited, year + details)
                : new Document.Citation(names + ", " + year, cited, details);
    }

    /** As it is written, or from {@code date}, which newer bibliographies have instead. */
    private static Optional<String> year(RawDocument raw) {
        return field(raw, "year")
                .or(() -> field(raw, "date").flatMap(date -> {
                    Matcher year = YEAR.matcher(date);
                    return year.lookingAt() ? Optional.of(year.group()) : Optional.empty();
                }));
    }

    /** Empty where there is none, or nothing in it. */
    static Optional<String> field(RawDocument raw, String name) {
        return Optional.ofNullable(raw.fields().get(name))
                .map(value -> value.value().strip())
                .filter(value -> !value.isEmpty());
    }
}
