package org.milestonesite.text;

import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Where a text stands in the sources.
 *
 * <p>A Markdown body is a piece of its file, so every offset has its exact place. A YAML or CSV value is written with
 * quotes, indentation and escapes; there the place of a word is found by counting its occurrences, and falls back to
 * the start of the value.
 *
 * @param at the whole value or body
 * @param text as it was handed to the parser
 * @param verbatim whether {@code text} stands in the file unit by unit from the start of {@code at}
 */
public record TextOrigin(Location at, String text, boolean verbatim) {

    /** In a longer value, occurrences are not counted: thousands of words in it would take square time. */
    private static final int MAX_COUNTED = 100_000;

    /** The rest of a file from an offset. */
    public static TextOrigin body(SourceFile file, int start) {
        return new TextOrigin(file.at(start, file.text().length()), file.text().substring(start), true);
    }

    /** A value that its format may have written otherwise than it reads. */
    public static TextOrigin value(Location at, String text) {
        return new TextOrigin(at, text, false);
    }

    /** The place of a word that stands at an offset of {@link #text}. */
    public Location locate(int offset, String word) {
        if (!(at instanceof Location.Span span)) {
            return at;
        }
        if (verbatim) {
            return span.file().at(span.start() + offset, span.start() + offset + word.length());
        }
        if (text.length() > MAX_COUNTED) {
            return at;
        }
        int wanted = occurrencesBefore(offset, word);
        int found = span.start() - 1;
        String raw = span.file().text();
        for (int i = 0; i <= wanted; i++) {
            found = raw.indexOf(word, found + 1);
            if (found < 0 || found + word.length() > span.end() || word.isEmpty()) {
                return at;
            }
        }
        return span.file().at(found, found + word.length());
    }

    private int occurrencesBefore(int offset, String word) {
        int count = 0;
        for (int i = text.indexOf(word); i >= 0 && i < offset && !word.isEmpty(); i = text.indexOf(word, i + 1)) {
            count++;
        }
        return count;
    }
}
