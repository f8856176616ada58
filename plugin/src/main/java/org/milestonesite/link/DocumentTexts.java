package org.milestonesite.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Target;
import org.milestonesite.read.RawDocument;
import org.milestonesite.source.Located;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.TextOrigin;

/**
 * Which milestones an entry of a bibliography mentions in its title and note. Only they are linked, and nothing in them is
 * doubted: the words are those of another document, and terms and handles in them are no uses of ours.
 */
final class DocumentTexts {

    private static final List<String> FIELDS = List.of("title", "note");

    private DocumentTexts() {}

    /** By the name of the field; one without a milestone is left out. */
    static Map<String, LinkedText> of(RawDocument entry, Vocabulary vocabulary) {
        TextLinker linker = new TextLinker(vocabulary, new Uses(new PageId.OfDocument("")), new Findings());
        Map<String, LinkedText> linked = new LinkedHashMap<>();
        for (String name : FIELDS) {
            Located<String> field = entry.fields().get(name);
            if (field != null) {
                LinkedText text = linker.link(Markdown.plain(TextOrigin.value(field.at(), field.value())));
                if (milestones(text).findAny().isPresent()) {
                    linked.put(name, onlyMilestones(text));
                }
            }
        }
        return Map.copyOf(linked);
    }

    /** The codes that a document mentions, each once. */
    static List<String> milestones(Document document) {
        return FIELDS.stream()
                .flatMap(name -> Stream.ofNullable(document.linked().get(name)))
                .flatMap(DocumentTexts::milestones)
                .distinct()
                .toList();
    }

    private static Stream<String> milestones(LinkedText text) {
        return text.pieces().stream()
                .flatMap(List::stream)
                .flatMap(piece ->
                        piece.target() instanceof Target.ToMilestone to ? Stream.of(to.code()) : Stream.empty());
    }

    private static LinkedText onlyMilestones(LinkedText text) {
        return new LinkedText(
                text.text(),
                text.pieces().stream()
                        .map(pieces -> pieces.stream()
                                .map(piece -> piece.target() instanceof Target.ToMilestone
                                        ? piece
                                        : new LinkedText.Piece(piece.text(), new Target.Nothing()))
                                .toList())
                        .toList());
    }
}
