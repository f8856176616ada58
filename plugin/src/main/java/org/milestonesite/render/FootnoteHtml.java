package org.milestonesite.render;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.text.Block;
import org.milestonesite.text.PlainText;

/**
 * The footnotes of one text. They are numbered through the page, so that two texts with footnotes do not both have a
 * first. Their ids hold a colon, which no heading's id can.
 */
final class FootnoteHtml {

    private final PageScope page;
    private final int before;
    private final int count;
    /** Where there is no room for notes below the text: they stand in it. */
    private final List<List<Block>> inText;

    private final List<List<String>> references = new ArrayList<>();

    private FootnoteHtml(PageScope page, int before, int count, List<List<Block>> inText) {
        this.page = page;
        this.before = before;
        this.count = count;
        this.inText = inText;
        for (int i = 0; i < count; i++) {
            references.add(new ArrayList<>());
        }
    }

    static FootnoteHtml of(int count, PageScope page) {
        return new FootnoteHtml(page, page.takeFootnotes(count), count, List.of());
    }

    static FootnoteHtml within(List<List<Block>> notes, PageScope page) {
        return new FootnoteHtml(page, 0, 0, notes);
    }

    void writeReference(Markup out, int number, boolean inLink) {
        if (number > count) {
            out.text(" (" + PlainText.ofBlocks(inText.get(number - 1)) + ")");
            return;
        }
        List<String> known = references.get(number - 1);
        String shown = Integer.toString(before + number);
        String id = "fnref:" + shown + (known.isEmpty() ? "" : ":" + (known.size() + 1));
        known.add(id);
        out.raw("<sup class=\"footnote-ref\"").attribute("id", id).raw(">");
        if (inLink) {
            out.text(shown);
        } else {
            out.raw("<a").attribute("href", "#fn:" + shown).raw(" role=\"doc-noteref\">");
            out.text(shown).raw("</a>");
        }
        out.raw("</sup>");
    }

    void write(Markup out, List<List<Block>> notes, BlockHtml blocks) {
        if (notes.isEmpty()) {
            return;
        }
        out.raw("<section class=\"footnotes\"").attribute("aria-label", label()).raw(">\n<ol");
        if (before > 0) {
            out.attribute("start", Integer.toString(before + 1));
        }
        out.raw(">\n");
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(before + i + 1);
            out.raw("<li").attribute("id", "fn:" + number).raw(">");
            blocks.write(notes.get(i));
            writeBackLinks(out, number, references.get(i));
            out.raw("</li>\n");
        }
        out.raw("</ol>\n</section>\n");
    }

    private String label() {
        return before == 0
                ? page.words.text("footnotes")
                : page.words.text("footnotes.more", before + 1, before + count);
    }

    /** At the end of the last paragraph, where there is one. */
    private void writeBackLinks(Markup out, String number, List<String> ids) {
        String end = "</p>\n";
        boolean inParagraph = out.endsWith(end);
        if (inParagraph) {
            out.takeBack(end);
        }
        for (String id : ids) {
            out.raw(" <a class=\"footnote-back\"").attribute("href", "#" + id);
            out.attribute("aria-label", page.words.text("footnote-back", number))
                    .raw(">↩</a>");
        }
        out.raw(inParagraph ? end : "");
    }
}
