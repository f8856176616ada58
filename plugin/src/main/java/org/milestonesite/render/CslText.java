package org.milestonesite.render;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import org.milestonesite.plan.Document;

/** The output of the engine as plain text in which marks tell what is in italics. */
final class CslText extends TextFormat {

    private static final char ITALIC = '\uE000';
    private static final char UPRIGHT = '\uE001';

    /** Stands for the hyphen of {@code LDM-672}, which the engine would take for the dash of a range. */
    static final char HYPHEN = '\uE002';

    /** Signs that the engine would make typographic, with what stands for them: sources are cited as they are written. */
    private static final char APOSTROPHE = '\uE003';

    private static final char QUOTE = '\uE004';

    @Override
    protected String openFontStyle(int style) {
        return style == FormattingAttributes.FS_ITALIC ? String.valueOf(ITALIC) : "";
    }

    @Override
    protected String closeFontStyle(int style) {
        return style == FormattingAttributes.FS_ITALIC ? String.valueOf(UPRIGHT) : "";
    }

    /** A value as it is handed to the engine. */
    static String guarded(String value) {
        return value.replace('\'', APOSTROPHE).replace('"', QUOTE);
    }

    /** What pages mark as the title: the first text in italics, or the title itself, or nothing. */
    static Document.Citation citation(String entry, String title) {
        String text =
                entry.strip().replace(HYPHEN, '-').replace(APOSTROPHE, '\'').replace(QUOTE, '"');
        int open = text.indexOf(ITALIC);
        int close = text.indexOf(UPRIGHT, open + 1);
        int named = title.isEmpty() ? -1 : text.indexOf(title);
        int start = open >= 0 ? open + 1 : named >= 0 ? named : text.length();
        int end = open >= 0 ? close : named >= 0 ? named + title.length() : text.length();
        return new Document.Citation(
                plain(text.substring(0, start)), plain(text.substring(start, end)), plain(text.substring(end)));
    }

    private static String plain(String text) {
        return text.replace(String.valueOf(ITALIC), "").replace(String.valueOf(UPRIGHT), "");
    }
}
