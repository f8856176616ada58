package org.milestonesite.text;

import java.util.List;

/**
 * A text, parsed and independent of any vocabulary.
 *
 * @param origin where it stands in the sources
 * @param footnotes in the order of their numbers, the first being number 1
 * @param mentions each at the place of its index; those of footnotes are among them, after the rest
 */
public record ParsedText(TextOrigin origin, List<Block> blocks, List<List<Block>> footnotes, List<Mention> mentions) {

    public ParsedText {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        mentions = List.copyOf(mentions);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The headings in reading order, those within other blocks included. */
    public List<Block.Heading> headings() {
        return Walk.blocks(blocks)
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** The figures in reading order. */
    public List<Block.Figure> figures() {
        return Walk.blocks(blocks)
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    /** Every paragraph, heading, cell, title, caption and block of code in reading order, footnotes left out. */
    public List<List<Inline>> runningTexts() {
        return Walk.runningTexts(blocks).toList();
    }
}
