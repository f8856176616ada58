package org.milestonesite.text;

import java.util.List;
import java.util.Optional;

/** A block of a parsed text. */
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {}

    /**
     * @param level 1 to 6 as written
     * @param id unique in its text: given as {@code {#id}}, else the slug of the heading's words
     * @param offset of its words in the text
     */
    record Heading(int level, String id, List<Inline> content, int offset) implements Block {}

    record BulletList(boolean tight, List<List<Block>> items) implements Block {}

    record NumberedList(boolean tight, int start, List<List<Block>> items) implements Block {}

    record Quote(List<Block> content) implements Block {}

    /**
     * @param language the first word after the fence
     * @param words the mentions within, in {@link Mention.Context#CODE}
     */
    record CodeBlock(Optional<String> language, String text, List<Mention.Word> words) implements Block {}

    record Rule() implements Block {}

    record Table(List<Row> head, List<Row> body) implements Block {}

    record Row(List<Cell> cells) {}

    record Cell(Alignment alignment, List<Inline> content) {}

    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * {@code !!! note "Title"} with an indented body.
     *
     * @param type lower case, such as {@code note}
     * @param title plain words in {@link Mention.Context#HEADING}; empty where none is given
     */
    record Admonition(String type, List<Inline> title, List<Block> content) implements Block {}

    /**
     * A paragraph that holds only an image, or something generated that has a caption or an id: numbered.
     *
     * @param mention of an image, or of what is generated
     * @param id given as {@code {#id}}
     * @param caption the image's title; where it has none, its alternative text
     */
    record Figure(Mention mention, Optional<String> id, String alternative, List<Inline> caption) implements Block {}

    /** {@code [[name]]} without a caption, alone in a paragraph: something generated stands here, such as {@code [[releases]]}. */
    record Generated(Mention.Insert mention) implements Block {}
}
