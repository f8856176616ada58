package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milestonesite.read.RawDocument;

/** What a reference says after the title: where the document appeared. */
final class CitedDetails {

    private final RawDocument raw;
    private final List<String> parts = new ArrayList<>();

    private CitedDetails(RawDocument raw) {
        this.raw = raw;
    }

    /** Begins with a comma, unless it is empty. */
    static String of(RawDocument raw) {
        CitedDetails details = new CitedDetails(raw);
        details.collect();
        return details.parts.isEmpty() ? "" : ", " + String.join(", ", details.parts);
    }

    private void collect() {
        switch (raw.type()) {
            case "techreport", "report" -> {
                add(joined("type", "number"));
                add(first("institution", "publisher", "organization"));
            }
            case "article" -> {
                add(first("journal", "journaltitle"));
                add(first("volume"));
                add(pages());
            }
            case "inproceedings", "conference", "incollection", "inbook" -> {
                add(first("booktitle").map(book -> "in " + book));
                add(series());
                add(pages());
                add(first("publisher", "organization"));
            }
            case "book", "proceedings", "booklet", "manual" -> {
                add(series());
                add(first("publisher", "organization", "institution", "howpublished"));
            }
            case "phdthesis", "mastersthesis", "thesis" -> {
                add(first("type").or(() -> Optional.of(thesis())));
                add(first("school", "institution"));
            }
            default -> {
                add(first("howpublished").filter(how -> !how.contains("://")));
                add(first("publisher", "institution", "organization", "school"));
                add(first("note"));
            }
        }
        add(preprint());
    }

    private String thesis() {
        return raw.type().equals("phdthesis")
                ? "PhD thesis"
                : raw.type().equals("thesis") ? "Thesis" : "Master's thesis";
    }

    /** Many name the conference both as the book and as its series. */
    private Optional<String> series() {
        boolean same = first("series").equals(first("booktitle"));
        return same ? first("volume") : joined("series", "volume");
    }

    private Optional<String> pages() {
        return first("pages", "eid", "articleno").map(pages -> pages.replaceAll("(?<=\\d)-(?=\\d)", "–"));
    }

    private Optional<String> preprint() {
        boolean arxiv = first("archiveprefix", "eprinttype")
                .filter("arxiv"::equalsIgnoreCase)
                .isPresent();
        return arxiv ? first("eprint").map(number -> "arXiv:" + number) : Optional.empty();
    }

    private Optional<String> joined(String one, String two) {
        List<String> both = Arrays.asList(first(one).orElse(""), first(two).orElse(""));
        return Optional.of(String.join(" ", both).strip()).filter(text -> !text.isEmpty());
    }

    private Optional<String> first(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Citations.field(raw, name).stream())
                .findFirst();
    }

    /** The publisher of a data set is often its author, who has been named. */
    private void add(Optional<String> part) {
        boolean author = raw.authors().size() == 1
                && part.equals(Optional.of(raw.authors().get(0).family()));
        if (!author) {
            part.ifPresent(parts::add);
        }
    }
}
