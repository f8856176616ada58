package org.milestonesite.insight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Target;

/**
 * Tells test reports from specifications, since one field of a milestone may name either. Handles alone do not tell:
 * every observatory has its own.
 *
 * @param documents by handle
 * @param reportSigns words in the type or title of a report, in lower case
 * @param specificationSigns the same of a specification
 */
public record TestDocuments(
        Map<String, Document> documents, List<String> reportSigns, List<String> specificationSigns) {

    /** A report if any document that the text names says so, else a specification if one says so. */
    public TestDocument of(LinkedText text) {
        List<String> says = text.pieces().stream()
                .flatMap(List::stream)
                .map(LinkedText.Piece::target)
                .flatMap(target -> target instanceof Target.ToDocument to ? Stream.of(to.handle()) : Stream.empty())
                .flatMap(handle -> Stream.ofNullable(documents.get(handle)))
                .map(TestDocuments::typeAndTitle)
                .toList();
        if (anyHolds(says, reportSigns)) {
            return TestDocument.REPORT;
        }
        return anyHolds(says, specificationSigns) ? TestDocument.SPECIFICATION : TestDocument.UNTOLD;
    }

    private static boolean anyHolds(List<String> texts, List<String> signs) {
        return texts.stream().anyMatch(text -> signs.stream().anyMatch(text::contains));
    }

    private static String typeAndTitle(Document document) {
        return (document.fields().getOrDefault("type", "") + " " + document.title()).toLowerCase(Locale.ROOT);
    }
}
