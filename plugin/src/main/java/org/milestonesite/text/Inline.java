package org.milestonesite.text;

import java.util.List;
import java.util.Optional;

/** A piece of running text. What may refer to something is a {@link Mention}; the rest only carries text. */
public sealed interface Inline {

    /** Text as it is to be read: escapes and entities are decoded. */
    record Text(String text) implements Inline {}

    /** A candidate in running text, see {@link Mention.Word}. */
    record Word(Mention.Word mention) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {}

    record Strong(List<Inline> content) implements Inline {}

    /** @param words the mentions within, in {@link Mention.Context#CODE} */
    record Code(String text, List<Mention.Word> words) implements Inline {}

    record Link(Mention.Link mention, List<Inline> content) implements Inline {}

    /** {@code [@LDM-672, §3]} */
    record Cite(Mention.Cite mention) implements Inline {}

    /** {@code [[count LDM-*]]} as read: what it stands for is known when the plan is. */
    record Insert(Mention.Insert mention) implements Inline {}

    /**
     * What an insert stands for.
     *
     * @param text as it is to be read
     * @param value for machines: of a date as ISO 8601 has it, of a status its mark
     */
    record Computed(Kind kind, String text, String value) implements Inline {
        public enum Kind {
            COUNT,
            DATE,
            STATUS
        }
    }

    /** An image within text; one that stands alone in its paragraph is a {@link Block.Figure}. */
    record Image(Mention.Image mention, String alternative, Optional<String> title) implements Inline {}

    /** @param number of the footnote, from 1 in the order of first reference */
    record FootnoteRef(int number) implements Inline {}

    record HardBreak() implements Inline {}

    record SoftBreak() implements Inline {}
}
