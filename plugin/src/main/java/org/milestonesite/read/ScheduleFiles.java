package org.milestonesite.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.SourceFile;

/**
 * Which of the exports is the plan: the newest month-end export, or where there is none the newest baseline. The months
 * stand in the names of the files.
 */
final class ScheduleFiles {

    /** @param plan whether it is the plan, all others being history or baselines */
    record Export(Path path, String display, ScheduleName name, boolean plan) {}

    private ScheduleFiles() {}

    /** Month-end exports first, the newest of them leading; an export without a month, or with that of another, is left out. */
    static List<Export> order(List<Path> paths, SourceTree tree, ScheduleSettings settings, Findings findings) {
        List<Export> found = new ArrayList<>();
        Map<String, String> months = new HashMap<>();
        for (Path path : paths) {
            String display = tree.display(path);
            ScheduleName name = ScheduleName.of(path.getFileName().toString(), settings);
            String month = name.month()
                    .map(LocalDate::toString)
                    .map(day -> day.substring(0, 7))
                    .orElse("");
            if (month.isEmpty() && paths.size() > 1) {
                findings.add(Diagnostic.of(
                        Code.EXPORT_MONTH, SourceFile.of(display, "").whole(), display));
                continue;
            }
            String first = months.putIfAbsent(name.kind() + month, display);
            if (first != null) {
                findings.add(Diagnostic.of(
                                Code.EXPORT_MONTH, SourceFile.of(display, "").whole(), display, month)
                        .variant("twice")
                        .also(SourceFile.of(first, "").whole()));
                continue;
            }
            found.add(new Export(path, display, name, false));
        }
        found.sort(Comparator.<Export, RawSchedule.Kind>comparing(
                        export -> export.name().kind())
                .thenComparing(export -> export.name().month().orElse(LocalDate.MIN), Comparator.reverseOrder()));
        Optional<Export> plan = found.stream().findFirst();
        return found.stream()
                .map(export ->
                        new Export(export.path(), export.display(), export.name(), export.equals(plan.orElse(null))))
                .toList();
    }
}
