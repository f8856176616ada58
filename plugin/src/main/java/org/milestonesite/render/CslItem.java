package org.milestonesite.render;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Document;

/**
 * A document as citation styles know it: fields of BibTeX by the variables of CSL. The address and the DOI are left out:
 * pages print it.
 */
final class CslItem {

    /** The engine does not know that a list of names may go on, so this is its last name. */
    private static final String OTHERS = "et al.";

    private final Document document;
    private final CSLItemDataBuilder item = new CSLItemDataBuilder();

    private CslItem(Document document) {
        this.document = document;
    }

    /** @param plainInitials whether {@code Kian-Tat} gives {@code K.T.}, which the engine itself does not know */
    static CSLItemData of(Document document, boolean plainInitials) {
        return new CslItem(document).build(plainInitials);
    }

    private CSLItemData build(boolean plainInitials) {
        item.id(document.handle())
                .type(type())
                .title(CslText.guarded(document.citation().title()));
        Stream<CSLName> others = document.others()
                ? Stream.of(new CSLNameBuilder().literal(OTHERS).build())
                : Stream.empty();
        CSLName[] names = Stream.concat(document.names().stream().map(name -> name(name, plainInitials)), others)
                .toArray(CSLName[]::new);
        if (document.fields().containsKey("author")) {
            item.author(names);
        } else if (names.length > 0) {
            // A list without names would count as one, and get its label.
            item.editor(names);
        }
        document.year().filter(year -> year.matches("\\d{1,4}")).ifPresent(year -> item.issued(Integer.parseInt(year)));
        first("journal", "journaltitle", "booktitle").ifPresent(item::containerTitle);
        first("series").ifPresent(item::collectionTitle);
        first("volume").ifPresent(item::volume);
        first("pages", "eid", "articleno").ifPresent(pages -> item.page(pages.replace('–', '-')));
        first("number").ifPresent(number -> number(number));
        first("type").ifPresent(item::genre);
        first("publisher", "institution", "school", "organization", "howpublished")
                .ifPresent(item::publisher);
        first("address", "location").ifPresent(item::publisherPlace);
        first("edition").ifPresent(item::edition);
        first("note").ifPresent(item::note);
        return item.build();
    }

    private void number(String number) {
        if (type() == CSLType.ARTICLE_JOURNAL) {
            item.issue(number);
        } else {
            item.number(number.replace('-', CslText.HYPHEN));
        }
    }

    private CSLType type() {
        return switch (document.type()) {
            case "article" -> CSLType.ARTICLE_JOURNAL;
            case "techreport", "report", "manual" -> CSLType.REPORT;
            case "inproceedings", "conference" -> CSLType.PAPER_CONFERENCE;
            case "incollection", "inbook" -> CSLType.CHAPTER;
            case "book", "booklet", "proceedings" -> CSLType.BOOK;
            case "phdthesis", "mastersthesis", "thesis" -> CSLType.THESIS;
            case "online" -> CSLType.WEBPAGE;
            case "software" -> CSLType.SOFTWARE;
            case "dataset" -> CSLType.DATASET;
            default -> CSLType.DOCUMENT;
        };
    }

    private static CSLName name(Document.Name name, boolean plainInitials) {
        return name.given()
                .map(given -> new CSLNameBuilder()
                        .given(CslText.guarded(plainInitials ? given.replace('-', ' ') : given))
                        .family(CslText.guarded(name.family()))
                        .build())
                .orElseGet(() -> new CSLNameBuilder()
                        .literal(CslText.guarded(name.family()))
                        .build());
    }

    private Optional<String> first(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Optional.ofNullable(document.fields().get(name)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(CslText::guarded)
                .findFirst();
    }
}
