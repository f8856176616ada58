package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * How milestones moved: {@code slip.mustache}.
 *
 * @param sentences how many moved, and against what
 * @param obsolete how many obsolete milestones are left out, in a sentence
 * @param json address of the same numbers for programs
 * @param views lists of what is late and of what is to come
 * @param nothing why there is no distribution, where that is so
 * @param distribution how many moved how far
 * @param table every milestone
 */
public record SlipView(
        Shell shell,
        List<List<SentencePart>> sentences,
        String obsolete,
        String json,
        List<Link> views,
        Optional<String> nothing,
        Optional<Distribution> distribution,
        Optional<Table> table,
        Optional<Around> around) {

    /**
     * The figure and the same as a table.
     *
     * @param label of the figure, for those who do not see it
     * @param description the same in numbers
     * @param height of the drawing
     * @param hasLast whether there is an earlier export
     * @param last its data date, ISO 8601; empty text without one
     * @param bins from far earlier to far later
     */
    public record Distribution(
            String label, String description, String height, boolean hasLast, String last, List<Bin> bins) {}

    /**
     * Milestones that moved by so many days.
     *
     * @param y where its bar begins
     * @param textY where its words stand
     * @param label so many days, in words
     * @param kind {@code early}, {@code late} or {@code same}
     * @param width of the bar, as a share of the drawing with {@code %}
     * @param end where the number beside it stands
     * @param number how many they are
     * @param sinceLast how many moved so far since the last export
     */
    public record Bin(
            String y,
            String textY,
            String label,
            String kind,
            String width,
            String end,
            String number,
            String sinceLast) {}

    /**
     * Every milestone, sorted by how far it moved.
     *
     * @param columns which of them there are, for the words of their heads
     * @param more says where the rest is, where not all are here
     */
    public record Table(Columns columns, Optional<Finder> finder, List<Row> rows, Optional<String> more) {}

    /**
     * What the exports that are compared with are called.
     *
     * @param hasLast whether there is an export before the newest
     * @param hasEarlier whether there is one before that
     * @param last its data date, ISO 8601; empty text without one
     * @param earlier the same of the earlier export
     */
    public record Columns(boolean hasLast, boolean hasEarlier, String last, String earlier) {}

    /**
     * A milestone. Differences are in days with their sign, or nothing.
     *
     * @param first the earliest baseline date that is known, ISO 8601
     * @param atEarlier where the earlier export saw its end
     * @param atLast where the last export saw its end
     * @param sinceEarlier moved since the earlier export
     * @param sinceLast moved since the last export
     * @param rebased moved by new baselines
     * @param slip from its baseline date to where it stands
     * @param moved from its first baseline date to where it stands
     */
    public record Row(
            String href,
            String code,
            Name name,
            Optional<String> first,
            Optional<String> due,
            Optional<String> forecast,
            Optional<String> completed,
            Optional<String> atEarlier,
            Optional<String> atLast,
            String sinceEarlier,
            String sinceLast,
            String rebased,
            String slip,
            String moved,
            StatusMark status,
            Facets facets) {}
}
