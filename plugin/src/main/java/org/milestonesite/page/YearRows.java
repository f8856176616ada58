package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/**
 * The milestones that are due in one year.
 *
 * @param id anchor of the year on its page
 * @param parts one, or of a long list several: browsers leave out what is far from the window part by part
 */
public record YearRows(String id, String title, List<Part> parts) {

    private static final int PART = 100;

    /**
     * Some of the milestones of a year.
     *
     * @param first whether it begins the year
     */
    public record Part(boolean first, List<Row> rows) {}

    /**
     * A milestone of the year.
     *
     * @param id anchor of the row
     * @param href of its page, if it has one
     * @param slip days with their sign, or nothing
     * @param facets what else it can be found by
     */
    public record Row(
            String id,
            String code,
            Optional<String> href,
            Name name,
            Optional<String> due,
            Optional<String> completed,
            StatusMark status,
            String slip,
            Facets facets) {}

    /** By year, undated ones last: in document order as they are given. */
    static List<YearRows> of(Catalogue catalogue, Hrefs hrefs, String group, List<Milestone> milestones) {
        Map<String, List<Row>> years = new LinkedHashMap<>();
        milestones.forEach(milestone -> years.computeIfAbsent(year(milestone), year -> new ArrayList<>())
                .add(row(catalogue, hrefs, milestone)));
        return years.entrySet().stream()
                .map(year -> new YearRows(
                        anchor(group, year.getKey()), title(catalogue, year.getKey()), parts(year.getValue())))
                .toList();
    }

    private static List<Part> parts(List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PART) {
            parts.add(new Part(from == 0, rows.subList(from, Math.min(from + PART, rows.size()))));
        }
        return parts;
    }

    /** The year in which it is due, or nothing. */
    static String year(Milestone milestone) {
        return milestone
                .due()
                .map(due -> Integer.toString(due.value().getYear()))
                .orElse("");
    }

    static boolean hasWbs(List<Milestone> milestones) {
        return milestones.stream().anyMatch(milestone -> milestone.wbs().isPresent());
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
                catalogue.phrases().slip(milestone),
                Facets.of(milestone));
    }
}
