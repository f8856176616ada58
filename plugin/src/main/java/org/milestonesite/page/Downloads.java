package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Plan;

/**
 * The milestones as files for other programs: {@code downloads.mustache}.
 *
 * @param csv address of the table for spreadsheets
 * @param json address of the data for programs
 * @param calendars leads to each calendar
 */
public record Downloads(String csv, String json, List<Link> calendars) {

    static Downloads of(Catalogue catalogue, Hrefs hrefs) {
        Plan plan = catalogue.plan();
        Stream<Link> releases = Calendars.hasReleases(plan)
                ? Stream.of(link(hrefs, Paths.CALENDAR, catalogue.words().text("download-releases")))
                : Stream.empty();
        Stream<Link> named = plan.calendars().stream()
                .map(calendar -> link(
                        hrefs, Calendars.path(calendar), catalogue.words().text("download-calendar", calendar.name())));
        return new Downloads(
                hrefs.toPath(Paths.TABLE),
                hrefs.toPath(Paths.DATA),
                Stream.concat(releases, named).toList());
    }

    private static Link link(Hrefs hrefs, String path, String title) {
        return new Link(hrefs.toPath(path), Optional.empty(), title);
    }
}
