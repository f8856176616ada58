package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * How the plan burns down: {@code progress.mustache}.
 *
 * @param obsolete how many obsolete milestones are left out, in a sentence
 * @param json address of the same numbers for programs
 * @param local parts of the page, where there are several sets
 * @param views lists of what is late and of what is to come
 * @param sets each with its figure
 */
public record ProgressView(
        Shell shell,
        String obsolete,
        String json,
        Optional<LocalContents> local,
        List<Link> views,
        List<Set> sets,
        Optional<Around> around) {

    /**
     * Milestones that are followed together.
     *
     * @param sentence how many they are, and how they stand
     * @param nothing why there is nothing to draw, where that is so
     * @param drawn the figure and the same as tables
     * @param notes what to know of the numbers, each in a sentence
     */
    public record Set(
            String id,
            String title,
            List<SentencePart> sentence,
            Optional<String> nothing,
            Optional<Drawn> drawn,
            List<List<SentencePart>> notes) {}

    /**
     * A burn-down.
     *
     * @param hasSnapshot whether there is an earlier forecast
     * @param snapshot whose that is: the data date of its export, ISO 8601
     * @param openId anchor of the table of open milestones
     * @param monthsId anchor of the table of what is due and done
     * @param points a row for the day before the first month, then one for each month
     * @param months those in which something is due or done
     * @param folded why the months have numbers only, where that is so
     */
    public record Drawn(
            BurnDownFigure figure,
            boolean hasSnapshot,
            String snapshot,
            String openId,
            String monthsId,
            List<Point> points,
            List<Month> months,
            Optional<String> folded) {}

    /**
     * How many are open at the end of a day; empty text where a line has no value.
     *
     * @param day ISO 8601
     * @param baseline as planned
     * @param achieved as it was
     * @param snapshot as forecast by the earlier export
     */
    public record Point(String day, String baseline, String achieved, String forecast, String snapshot) {}

    /**
     * A month.
     *
     * @param month ISO 8601
     * @param numberDue how many are due
     * @param due which
     * @param numberDone how many were completed
     * @param done which
     */
    public record Month(String month, String numberDue, List<Code> due, String numberDone, List<Code> done) {}

    /**
     * A milestone by its code alone: of so many, titles would be most of the page.
     *
     * @param last whether nothing follows it
     */
    public record Code(String href, String code, boolean last) {}
}
