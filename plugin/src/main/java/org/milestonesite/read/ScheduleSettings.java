package org.milestonesite.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestonesite.text.CodePattern;

/**
 * How exports of a scheduling tool are read: the key {@code schedule} of {@code site.yaml}. The defaults fit the exports
 * of Primavera P6.
 *
 * @param activities name of the sheet of activities; {@code relations} of that of their relations
 * @param columns the name of the column for each meaning
 * @param dates patterns of dates, see {@link java.time.format.DateTimeFormatter}; a time of day is left out
 * @param due columns of dates in order of preference, as {@code forecast} and {@code completed}
 * @param baseline columns of a baseline export that hold a baseline date
 * @param completedWhen a status that says so
 * @param milestones pattern of the types that are milestones, where an export tells types
 * @param strip what names may begin with that is no part of them
 * @param wbs pattern of a WBS cell, with {@code {wbs}} where the element stands
 * @param levels patterns of codes and their levels, for milestones whose level no column gives
 * @param tags the columns that are tags, by the name that the tag begins with
 * @param nameLimit the length from which a name may have been cut
 * @param monthEnd pattern of file names, with {@code {month}}; {@code baselines} of those of baseline exports
 */
public record ScheduleSettings(
        String activities,
        String relations,
        Map<ScheduleColumn, String> columns,
        List<String> dates,
        List<String> due,
        List<String> forecast,
        List<String> completed,
        List<String> baseline,
        List<String> completedWhen,
        CodePattern milestones,
        List<String> strip,
        String wbs,
        Map<CodePattern, Integer> levels,
        Map<String, String> tags,
        int nameLimit,
        String monthEnd,
        String baselines) {

    String column(ScheduleColumn meaning) {
        return columns.get(meaning);
    }

    /** The names of all columns of the sheet of activities that anything reads. */
    Set<String> activityColumns() {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach((meaning, name) -> {
            if (meaning.ordinal() < ScheduleColumn.PREDECESSOR.ordinal()) {
                names.add(name);
            }
        });
        names.addAll(dateColumns());
        names.addAll(tags.values());
        return names;
    }

    Set<String> relationColumns() {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach((meaning, name) -> {
            if (meaning.ordinal() >= ScheduleColumn.PREDECESSOR.ordinal()) {
                names.add(name);
            }
        });
        return names;
    }

    Set<String> dateColumns() {
        Set<String> names = new LinkedHashSet<>(List.of(column(ScheduleColumn.START), column(ScheduleColumn.BASELINE)));
        List.of(due, forecast, completed, baseline).forEach(names::addAll);
        return names;
    }
}
