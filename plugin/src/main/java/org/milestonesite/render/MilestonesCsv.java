package org.milestonesite.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestonesite.insight.Standing;
import org.milestonesite.page.Hrefs;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/**
 * {@code data/milestones.csv}: what {@code data/milestones.json} says of milestones, a row each in the same order, for
 * spreadsheets. A public interface: columns are added at the end, never renamed.
 *
 * <p>{@code level} and {@code slipDays} (days, positive when late) are whole numbers, dates are ISO 8601, lists of codes
 * have blanks between, as registers read them, and tags semicolons. A text that would act as a formula begins with an apostrophe.
 */
public final class MilestonesCsv {

    private static final List<String> HEADER = List.of(
            "code",
            "name",
            "shortName",
            "level",
            "wbs",
            "kind",
            "due",
            "forecast",
            "completed",
            "status",
            "slipDays",
            "predecessors",
            "successors",
            "features",
            "aka",
            "tags",
            "url");

    private MilestonesCsv() {}

    /** In UTF-8, the same for the same plan. Addresses are absolute where that of the site is known. */
    public static byte[] bytes(Plan plan, Paths paths) {
        Csv csv = new Csv();
        csv.row(HEADER);
        Hrefs hrefs = paths.fromOutside(Paths.HOME);
        plan.milestones()
                .forEach(milestone ->
                        csv.row(row(milestone, plan.asOf(), hrefs.toPath(paths.milestone(milestone.code())))));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Milestone milestone, LocalDate asOf, String url) {
        Standing standing = Standing.of(milestone, asOf);
        return List.of(
                milestone.code(),
                milestone.plainName(),
                text(milestone.shortName()),
                text(milestone.level()),
                text(milestone.wbs()),
                milestone.kind().id(),
                text(milestone.due()),
                text(milestone.forecast()),
                text(milestone.completed()),
                standing.status().id(),
                standing.slipDays().map(Object::toString).orElse(""),
                String.join(" ", milestone.predecessors()),
                String.join(" ", milestone.successors()),
                String.join(" ", milestone.features()),
                values(" ", milestone.aka()),
                values("; ", milestone.tags()),
                url);
    }

    private static String text(Optional<? extends Sourced<?>> value) {
        return value.map(present -> present.value().toString()).orElse("");
    }

    private static String values(String between, List<Sourced<String>> all) {
        return String.join(between, all.stream().map(Sourced::value).toList());
    }
}
