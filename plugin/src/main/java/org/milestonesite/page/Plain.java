package org.milestonesite.page;

import org.milestonesite.plan.LinkedText;
import org.milestonesite.text.Block;
import org.milestonesite.text.PlainText;

/** Texts without their marks, for places that hold no HTML. */
final class Plain {

    private static final int DESCRIPTION = 160;

    private Plain() {}

    /** The first paragraph. */
    static String first(LinkedText text) {
        return text.text().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .findFirst()
                .orElse("");
    }

    /** What fits into a description of a page. */
    static String cut(String text) {
        return cut(text, DESCRIPTION);
    }

    /** What fits into so many characters, cut between words. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : length) + "…";
    }
}
