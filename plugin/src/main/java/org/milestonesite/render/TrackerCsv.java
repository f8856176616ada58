package org.milestonesite.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.insight.Tracker;
import org.milestonesite.insight.TrackerKey;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * {@code data/tracker.csv}: a row for every key that a milestone names, then one without a key for every key that a
 * release lacks. A public interface: columns are added, never renamed.
 */
public final class TrackerCsv {

    private static final List<String> HEADER =
            List.of("key", "url", "kind", "milestone", "name", "due", "testPlanDue", "status");

    private TrackerCsv() {}

    /** In UTF-8, the same for the same plan; dates are ISO 8601. */
    public static byte[] bytes(Plan plan) {
        Csv csv = new Csv();
        csv.row(HEADER);
        Tracker tracker = Tracker.of(plan);
        Stream.of(tracker.keys(), tracker.lacking()).flatMap(List::stream).forEach(entry -> csv.row(row(entry)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Tracker.Entry entry) {
        Milestone milestone = entry.milestone();
        return List.of(
                entry.key().map(TrackerKey::key).orElse(""),
                entry.key().flatMap(TrackerKey::url).orElse(""),
                entry.kind().id(),
                milestone.code(),
                milestone.plainName(),
                date(milestone.due().map(due -> due.value())),
                date(entry.testPlanDue()),
                entry.status().id());
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
