package org.milestonesite.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Day;
import org.milestonesite.plan.Calendar;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/** The calendars of a plan: of all releases, and of each set that {@code site.yaml} names. */
public final class Calendars {

    private static final String FOLDER = "data/";
    private static final String END = ".ics";

    private final Plan plan;
    private final Paths paths;
    private final Messages words;
    private final Phrases phrases;

    private Calendars(Plan plan, Paths paths, Messages words) {
        this.plan = plan;
        this.paths = paths;
        this.words = words;
        this.phrases = new Phrases(words, plan.asOf());
    }

    /** The paths of calendars. There is none without a day in it: RFC 5545 knows no empty calendar. */
    static List<String> paths(Plan plan) {
        return Stream.concat(
                        Stream.of(Paths.CALENDAR).filter(path -> hasReleases(plan)),
                        plan.calendars().stream().map(Calendars::path))
                .toList();
    }

    static String path(Calendar calendar) {
        return FOLDER + calendar.name() + END;
    }

    static boolean hasReleases(Plan plan) {
        return plan.milestones().stream()
                .anyMatch(milestone -> milestone.kind() == Milestone.Kind.RELEASE
                        && Day.of(milestone).isPresent());
    }

    /** By path, each made when it is asked for. */
    public static SortedMap<String, Supplier<CalendarFile>> of(Plan plan, Paths paths, Messages words) {
        Calendars calendars = new Calendars(plan, paths, words);
        SortedMap<String, Supplier<CalendarFile>> files = new TreeMap<>();
        plan.calendars()
                .forEach(calendar -> files.put(
                        path(calendar),
                        () -> calendars.file(
                                words.text("calendar-name", plan.document().handle(), calendar.name()),
                                calendar.codes().stream().map(plan::milestone).toList())));
        if (hasReleases(plan)) {
            files.put(
                    Paths.CALENDAR,
                    () -> calendars.file(
                            words.text("calendar-releases", plan.document().handle()),
                            plan.ofKind(Milestone.Kind.RELEASE)));
        }
        return files;
    }

    private CalendarFile file(String name, List<Milestone> milestones) {
        return new CalendarFile(
                name,
                plan.document().handle(),
                plan.asOf(),
                milestones.stream()
                        .flatMap(milestone -> Day.of(milestone).map(day -> event(milestone, day)).stream())
                        .toList());
    }

    private CalendarFile.Event event(Milestone milestone, Day day) {
        return new CalendarFile.Event(
                milestone.code() + "@" + plan.document().handle(),
                day.date(),
                words.text("calendar-" + day.kind().id(), milestone.code(), milestone.plainName()),
                phrases.sentence(milestone),
                plan.document()
                        .url()
                        .map(url -> paths.fromOutside(Paths.HOME).toPath(paths.milestone(milestone.code()))),
                List.of(
                        words.text("kind-" + milestone.kind().id()),
                        phrases.status(milestone).label()),
                day.kind() == Day.Kind.COMPLETED);
    }
}
