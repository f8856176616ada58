package org.milestonesite.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.Placeholder;
import org.milestonesite.text.TextOrigin;

/** The activities of an export: which of them are milestones, and what their columns say. */
final class ActivityReader {

    /** What Primavera writes below {@code task_code} where it captions its columns. */
    private static final String CAPTION = "Activity ID";

    private static final Pattern NUMBER = Pattern.compile("\\D*?(\\d{1,3})\\D*");

    private final ScheduleSettings settings;
    private final ExportTable table;
    private final ExportDates dates;
    private final Findings findings;
    private final Placeholder wbs;
    private final List<RawMilestone> milestones = new ArrayList<>();
    private final Map<String, Located<LocalDate>> baselines = new LinkedHashMap<>();
    private final Set<String> planned = new HashSet<>();
    private final List<RawRelation> relations = new ArrayList<>();
    private final Map<String, Location> codes = new HashMap<>();
    private final Set<Location> badDates = new HashSet<>();
    private int rows;
    private int tasks;

    ActivityReader(ScheduleSettings settings, Sheet sheet, Findings findings) {
        this.settings = settings;
        this.table = ExportTable.of(sheet, settings.activityColumns(), findings);
        this.dates = new ExportDates(settings.dates());
        this.findings = findings;
        this.wbs = Placeholder.of(settings.wbs(), "{wbs}");
    }

    void read() {
        if (!table.requires(List.of(name(ScheduleColumn.CODE), name(ScheduleColumn.NAME)), findings)) {
            return;
        }
        table.rows(this::isCaption, findings).forEach(this::row);
    }

    List<RawMilestone> milestones() {
        return List.copyOf(milestones);
    }

    /** Baseline dates by code, of all milestones that have one. */
    Map<String, Located<LocalDate>> baselines() {
        return baselines;
    }

    /** Codes of the milestones whose baseline date stands in its own column. */
    Set<String> planned() {
        return Set.copyOf(planned);
    }

    /** What the rows themselves list. */
    List<RawRelation> relations() {
        return relations;
    }

    ExportTable table() {
        return table;
    }

    /** All activities, tasks too. */
    Set<String> codes() {
        return codes.keySet();
    }

    int rows() {
        return rows;
    }

    int tasks() {
        return tasks;
    }

    private String name(ScheduleColumn meaning) {
        return settings.column(meaning);
    }

    /** Captions: every date is a text that is none. A row of data has at least one empty, or a date. */
    private boolean isCaption(Sheet.Row row) {
        if (table.cell(row, name(ScheduleColumn.CODE))
                .filter(cell -> cell.text().equals(CAPTION))
                .isPresent()) {
            return true;
        }
        List<String> columns =
                settings.dateColumns().stream().filter(table::has).toList();
        return columns.size() > 1
                && columns.stream()
                        .allMatch(column -> table.cell(row, column)
                                .filter(cell -> cell.date().isEmpty()
                                        && dates.parse(cell.text()).isEmpty())
                                .isPresent());
    }

    private void row(Sheet.Row row) {
        rows++;
        Optional<Located<String>> code = table.text(row, name(ScheduleColumn.CODE));
        if (code.isEmpty()) {
            findings.add(
                    Diagnostic.of(Code.MISSING_KEY, table.at(row, name(ScheduleColumn.CODE)), name(ScheduleColumn.CODE))
                            .variant("export-cell"));
            return;
        }
        Location first = codes.putIfAbsent(code.get().value(), code.get().at());
        if (first != null) {
            findings.add(Diagnostic.of(
                            Code.DUPLICATE_CODE, code.get().at(), code.get().value())
                    .variant("export")
                    .also(first));
        } else if (isMilestone(row)) {
            milestone(row, code.get());
        } else {
            tasks++;
        }
    }

    private boolean isMilestone(Sheet.Row row) {
        String type = name(ScheduleColumn.TYPE);
        return !table.has(type)
                || settings.milestones()
                        .matches(table.cell(row, type).map(Sheet.Cell::text).orElse(""));
    }

    private void milestone(Sheet.Row row, Located<String> code) {
        date(row, settings.baseline()).ifPresent(date -> baselines.put(code.value(), date));
        date(row, name(ScheduleColumn.BASELINE)).ifPresent(date -> planned.add(code.value()));
        codes(row, ScheduleColumn.PREDECESSORS).forEach(other -> relate(other.value(), code.value(), other.at()));
        codes(row, ScheduleColumn.SUCCESSORS).forEach(other -> relate(code.value(), other.value(), other.at()));
        Optional<Located<String>> whole = table.text(row, name(ScheduleColumn.NAME));
        Optional<Located<String>> name = whole.map(text -> text.map(this::stripped));
        boolean completed = table.cell(row, name(ScheduleColumn.STATUS))
                .filter(status -> settings.completedWhen().contains(status.text()))
                .isPresent();
        milestones.add(RawMilestone.imported(
                code,
                name,
                name.map(text -> Markdown.plain(TextOrigin.value(text.at(), text.value()))),
                whole.stream().anyMatch(text -> isCut(text.value())),
                level(row, code),
                table.text(row, name(ScheduleColumn.WBS)).map(text -> text.map(this::element)),
                table.text(row, name(ScheduleColumn.TYPE)),
                date(row, settings.due()),
                date(row, List.of(name(ScheduleColumn.START))),
                date(row, settings.forecast()),
                completed ? date(row, settings.completed()) : Optional.empty(),
                tags(row),
                name.isPresent()
                        ? Optional.empty()
                        : Optional.of(Diagnostic.of(Code.MISSING_KEY, code.at(), name(ScheduleColumn.NAME))
                                .variant("cell"))));
    }

    private void relate(String predecessor, String successor, Location at) {
        relations.add(new RawRelation(predecessor, successor, RawRelation.Type.FS, 0, at));
    }

    /** One short of the limit, too: there the blank was cut that stood before the next word. */
    private boolean isCut(String name) {
        return name.length() >= settings.nameLimit() - 1;
    }

    private String stripped(String name) {
        return settings.strip().stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(name);
    }

    /** Of {@code LSST ME 19-04.02C.07} it is {@code 02C.07}; what does not fit stays as it is. */
    private String element(String cell) {
        return wbs.in(cell).orElse(cell);
    }

    private Optional<Located<Integer>> level(Sheet.Row row, Located<String> code) {
        Optional<Located<String>> written = table.text(row, name(ScheduleColumn.LEVEL));
        if (written.isPresent()) {
            Matcher number = NUMBER.matcher(written.get().value());
            if (number.matches()) {
                return Optional.of(written.get().map(text -> Integer.valueOf(number.group(1))));
            }
            findings.add(Diagnostic.of(
                            Code.BAD_VALUE, written.get().at(), written.get().value(), name(ScheduleColumn.LEVEL))
                    .variant("level"));
        }
        return settings.levels().entrySet().stream()
                .filter(rule -> rule.getKey().matches(code.value()))
                .findFirst()
                .map(rule -> new Located<>(rule.getValue(), code.at()));
    }

    /** The first of these columns that has a date. */
    private Optional<Located<LocalDate>> date(Sheet.Row row, List<String> columns) {
        return columns.stream().flatMap(column -> date(row, column).stream()).findFirst();
    }

    private Optional<Located<LocalDate>> date(Sheet.Row row, String column) {
        Optional<Sheet.Cell> cell = table.cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Location at = table.at(row, column);
        Optional<LocalDate> day =
                cell.get().date().or(() -> dates.parse(cell.get().text()));
        // several fields may look at one cell
        if (day.isEmpty() && badDates.add(at)) {
            findings.add(
                    Diagnostic.of(Code.BAD_DATE, at, cell.get().text(), column).variant("export"));
        }
        if (day.isPresent() && !Values.isOfAPlan(day.get())) {
            if (badDates.add(at)) {
                findings.add(Diagnostic.of(
                                Code.BAD_DATE,
                                at,
                                cell.get().text(),
                                column,
                                day.get().getYear())
                        .variant("year"));
            }
            return Optional.empty();
        }
        return day.map(value -> new Located<>(value, at));
    }

    private List<Located<String>> codes(Sheet.Row row, ScheduleColumn column) {
        return table.text(row, name(column)).stream()
                .flatMap(cell -> Fields.split(cell))
                .toList();
    }

    private List<Located<String>> tags(Sheet.Row row) {
        return settings.tags().entrySet().stream()
                .flatMap(tag -> table.text(row, tag.getValue()).stream()
                        .map(text -> text.map(value -> tag.getKey() + ": " + value)))
                .toList();
    }
}
