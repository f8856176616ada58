package org.milestonesite.diagnostic;

import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * The line of a place with a mark under it; of a long line, the part around the place.
 *
 * @param blank what stands before the mark
 */
record Snippet(String line, String blank, String mark) {

    private static final int WIDTH = 100;
    private static final int BEFORE = 40;

    /** Empty where there is nothing to show: in a spreadsheet, or on an empty line. */
    static Optional<Snippet> of(Location at) {
        if (!(at instanceof Location.Span span)) {
            return Optional.empty();
        }
        String line = span.file().lineText(span.line());
        if (line.isBlank()) {
            return Optional.empty();
        }
        int from = Math.min(span.column() - 1, line.length());
        int to = Math.min(line.length(), Math.max(from, from + span.end() - span.start()));
        int start = line.length() <= WIDTH ? 0 : whole(line, Math.max(0, from - BEFORE));
        int end = whole(line, Math.min(line.length(), start + WIDTH));
        String lead = start > 0 ? "…" : "";
        String before = Visible.of(line.substring(start, from));
        String marked = Visible.of(line.substring(from, Math.max(from, Math.min(to, end))));
        String shown = lead + Visible.of(line.substring(start, end)) + (end < line.length() ? "…" : "");
        String mark = "^".repeat(Math.max(1, Visible.width(marked)));
        return Optional.of(new Snippet(shown, blank(lead + before), mark));
    }

    /** As wide as the text, with its tabs. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints()
                .forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(Visible.width(Character.toString(c)))));
        return blank.toString();
    }

    /** Not in the midst of a surrogate pair. */
    private static int whole(String line, int offset) {
        boolean inside = offset > 0 && offset < line.length() && Character.isLowSurrogate(line.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
