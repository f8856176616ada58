package org.milestonesite.plan;

import java.util.List;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;

/**
 * A text whose mentions are resolved.
 *
 * @param pieces by the index of the mention: what it is made of. Only a {@link Mention.Word} can have several: of
 *     {@code M1/M3} each half may be a term.
 */
public record LinkedText(ParsedText text, List<List<Piece>> pieces) {

    public LinkedText {
        pieces = List.copyOf(pieces);
    }

    /** A part of a mention; plain text where {@code target} is {@link Target.Nothing}. */
    public record Piece(String text, Target target) {}

    public List<Piece> pieces(Mention mention) {
        return pieces.get(mention.index());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
