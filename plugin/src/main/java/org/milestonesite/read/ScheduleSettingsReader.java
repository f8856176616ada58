package org.milestonesite.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.text.CodePattern;

/** The key {@code schedule}: what it does not say is as Primavera's exports have it. */
final class ScheduleSettingsReader {

    /** US style, ISO 8601, and the style of Primavera's own screens. */
    private static final List<String> DATES = List.of("M/d/yyyy", "yyyy-MM-dd", "dd-MMM-yy");

    /** Primavera cuts names at 120 characters. */
    private static final int NAME_LIMIT = 120;

    private final Fields fields;
    private final Findings findings;

    private ScheduleSettingsReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    static ScheduleSettings read(Fields fields, Findings findings) {
        return new ScheduleSettingsReader(fields, findings).settings();
    }

    private ScheduleSettings settings() {
        Fields sheets = fields.fields("sheets");
        Fields files = fields.fields("files");
        ScheduleSettings settings = new ScheduleSettings(
                text(sheets, "activities", "TASK"),
                text(sheets, "relations", "TASKPRED"),
                columns(fields.fields("columns")),
                dates(),
                texts("due", "base_end_date", "end_date", "start_date"),
                // where there is no finish the due date stands, which then is the first of the rest
                texts("forecast", "end_date", "base_end_date", "start_date"),
                texts("completed", "act_end_date", "base_end_date", "start_date"),
                texts("baseline", "base_end_date", "end_date"),
                texts("completedWhen", "Completed"),
                CodePattern.of(text(fields, "milestones", "*Milestone*")),
                prefixes(),
                wbs(),
                levels(),
                tags(),
                fields.integer("nameLimit").map(Located::value).orElse(NAME_LIMIT),
                month(files, "monthEnd", "{month}-ME*"),
                month(files, "baseline", "{month}-BL*"));
        sheets.done();
        files.done();
        fields.done();
        return settings;
    }

    private static String text(Fields fields, String name, String otherwise) {
        return fields.text(name).map(Located::value).orElse(otherwise);
    }

    private List<String> texts(String name, String... otherwise) {
        List<String> texts = fields.texts(name).stream().map(Located::value).toList();
        return fields.has(name) ? texts : List.of(otherwise);
    }

    private Map<ScheduleColumn, String> columns(Fields columns) {
        Map<ScheduleColumn, String> names = new EnumMap<>(ScheduleColumn.class);
        for (ScheduleColumn meaning : ScheduleColumn.values()) {
            names.put(meaning, text(columns, meaning.id(), meaning.usual()));
        }
        columns.done();
        return names;
    }

    private List<String> dates() {
        List<Located<String>> written = fields.texts("dates");
        List<String> valid =
                written.stream().filter(this::isDatePattern).map(Located::value).toList();
        return fields.has("dates") ? valid : DATES;
    }

    private boolean isDatePattern(Located<String> pattern) {
        boolean valid = ExportDates.isPattern(pattern.value());
        if (!valid) {
            findings.add(
                    Diagnostic.of(Code.BAD_VALUE, pattern.at(), pattern.value()).variant("date-pattern"));
        }
        return valid;
    }

    /** As written, blanks at their ends included: {@code "Test report: "}. */
    private List<String> prefixes() {
        if (!(fields.node("strip") instanceof Node.Sequence sequence)) {
            return texts("strip", "Test report: ");
        }
        return sequence.items().stream()
                .filter(Node.Scalar.class::isInstance)
                .map(item -> ((Node.Scalar) item).text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String wbs() {
        return placeholder(fields, "wbs", "{wbs}", "* #-#.{wbs}");
    }

    private String month(Fields files, String name, String otherwise) {
        return placeholder(files, name, "{month}", otherwise);
    }

    private String placeholder(Fields in, String name, String placeholder, String otherwise) {
        return in.text(name)
                .filter(text -> {
                    int first = text.value().indexOf(placeholder);
                    boolean once = first >= 0 && first == text.value().lastIndexOf(placeholder);
                    if (!once) {
                        findings.add(Diagnostic.of(Code.BAD_VALUE, text.at(), name, placeholder)
                                .variant(first < 0 ? "placeholder" : "placeholders"));
                    }
                    return once;
                })
                .map(Located::value)
                .orElse(otherwise);
    }

    private Map<CodePattern, Integer> levels() {
        Map<CodePattern, Integer> levels = new LinkedHashMap<>();
        Fields written = fields.fields("levels");
        if (fields.node("levels") instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> written.integer(entry.key().value())
                            .ifPresent(level ->
                                    levels.put(CodePattern.of(entry.key().value()), level.value())));
        }
        return levels;
    }

    private Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        Fields written = fields.fields("tags");
        if (fields.node("tags") instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> written.text(entry.key().value())
                            .ifPresent(column -> tags.put(entry.key().value(), column.value())));
        }
        return tags;
    }
}
