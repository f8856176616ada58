package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/** The milestones that are due in one year. @param id anchor of the year on its page */
public record YearRows(String id, String title, List<Row> rows) {

    /**
     * A milestone of the year.
     *
     * @param id anchor of the row
     * @param href of its page, if it has one
     * @param slip days with their sign, or nothing
     */
    public record Row(
            String id,
            String code,
            Optional<String> href,
            Name name,
            Optional<String> due,
            Optional<String> completed,
            StatusMark status,
            String slip) {}

    /** By year, undated ones last: in document order as they are given. */
    static List<YearRows> of(Catalogue catalogue, Hrefs hrefs, String group, List<Milestone> milestones) {
        Map<String, List<Row>> years = new LinkedHashMap<>();
        milestones.forEach(milestone -> years.computeIfAbsent(year(milestone), year -> new ArrayList<>())
                .add(row(catalogue, hrefs, milestone)));
        return years.entrySet().stream()
                .map(year ->
                        new YearRows(anchor(group, year.getKey()), title(catalogue, year.getKey()), year.getValue()))
                .toList();
    }

    /** The year in which it is due, or nothing. */
    static String year(Milestone milestone) {
        return milestone
                .due()
                .map(due -> Integer.toString(due.value().getYear()))
                .orElse("");
    }

    static String title(Catalogue catalogue, String year) {
        return year.isEmpty() ? catalogue.words().text("no-year") : year;
    }

    static String anchor(String group, String year) {
        return group + "-" + (year.isEmpty() ? "undated" : year);
    }

    private static Row row(Catalogue catalogue, Hrefs hrefs, Milestone milestone) {
        return new Row(
                Paths.row(milestone.code()),
                milestone.code(),
                milestone.hasPage()
                        ? Optional.of(hrefs.toPath(catalogue.paths().milestone(milestone.code())))
                        : Optional.empty(),
                Name.of(milestone),
                milestone.due().map(due -> due.value().toString()),
                milestone.completed().map(completed -> completed.value().toString()),
                catalogue.phrases().status(milestone),
                catalogue.phrases().slip(milestone));
    }
}
