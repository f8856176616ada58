package org.milestonesite.text;

import java.util.List;

/** Texts without their markup. */
public final class PlainText {

    private PlainText() {}

    /**
     * Running text on one line: line breaks are spaces, images their alternative texts, footnotes nothing. Inserts are
     * nothing before they are computed, so the anchor of a heading does not move with a number in it.
     */
    public static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(of(inline)));
        return text.toString();
    }

    /** The running text of blocks, each separated from the next by a space. */
    public static String ofBlocks(List<Block> blocks) {
        return Walk.runningTexts(blocks)
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** How one piece reads. */
    static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Word word) {
            return word.mention().text();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.Link link) {
            return of(link.content());
        } else if (inline instanceof Inline.Cite cite) {
            return of(cite.mention());
        } else if (inline instanceof Inline.Computed computed) {
            return computed.text();
        } else if (inline instanceof Inline.Image image) {
            return image.alternative();
        } else if (inline instanceof Inline.FootnoteRef || inline instanceof Inline.Insert) {
            return "";
        }
        return " ";
    }

    /** {@code [LDM-672, §3]} */
    static String of(Mention.Cite cite) {
        return "[" + cite.key() + cite.locator().map(l -> ", " + l).orElse("") + "]";
    }
}
