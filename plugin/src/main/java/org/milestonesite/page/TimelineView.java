package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of the timeline: {@code timeline-page.mustache}.
 *
 * @param figure none if no milestone has a date
 * @param facts the same as the figure, as a table
 * @param undated milestones without any date
 * @param data address of the same for programs
 * @param sheets of a plan of many releases, each a page of its own
 */
public record TimelineView(
        Shell shell,
        String summary,
        Optional<TimelineFigure> figure,
        Optional<Facts> facts,
        Optional<Neighbours> undated,
        String data,
        Optional<Sheets> sheets,
        Optional<Around> around) {

    /**
     * The figure as a table.
     *
     * @param hasForecasts whether any row has a forecast
     */
    public record Facts(boolean hasForecasts, Optional<Finder> finder, List<Row> rows) {}

    /**
     * A milestone of the figure.
     *
     * @param slip days with their sign, or nothing
     */
    public record Row(
            String code,
            String href,
            Name name,
            Optional<String> due,
            Optional<String> forecast,
            Optional<String> completed,
            StatusMark status,
            String slip,
            Facets facets) {}

    /**
     * The pages that the timeline is split into.
     *
     * @param links one for each
     */
    public record Sheets(List<Sheet> links) {}

    /**
     * One of several pages.
     *
     * @param current whether it is this one
     */
    public record Sheet(String href, String title, boolean current) {}
}
