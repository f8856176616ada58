package org.milestonesite.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Located;

/**
 * The relations of an export. Most of them lie between activities that are not in it: those are counted, and nothing
 * more is said of them.
 */
final class RelationReader {

    /** What Primavera writes below {@code pred_task_id} where it captions its columns. */
    private static final String CAPTION = "Predecessor";

    private final ScheduleSettings settings;
    private final Set<String> activities;
    private final Findings findings;
    private final List<RawRelation> found = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int others;

    RelationReader(ScheduleSettings settings, Set<String> activities, Findings findings) {
        this.settings = settings;
        this.activities = activities;
        this.findings = findings;
    }

    void read(Sheet sheet) {
        ExportTable table = ExportTable.of(sheet, settings.relationColumns(), findings);
        String from = settings.column(ScheduleColumn.PREDECESSOR);
        String to = settings.column(ScheduleColumn.SUCCESSOR);
        if (table.requires(List.of(from, to), findings)) {
            table.rows(row -> isCaption(table, row), findings).forEach(row -> row(table, row, from, to));
        }
    }

    /** What lists in the rows of activities say. */
    void read(List<RawRelation> listed) {
        listed.forEach(this::add);
    }

    List<RawRelation> found() {
        return List.copyOf(found);
    }

    /** Those of which both ends are activities of the export. */
    List<RawRelation> within() {
        return found.stream()
                .filter(relation ->
                        activities.contains(relation.predecessor()) && activities.contains(relation.successor()))
                .toList();
    }

    /** How many relations touch no activity of the export. */
    int others() {
        return others;
    }

    private boolean isCaption(ExportTable table, Sheet.Row row) {
        String from = settings.column(ScheduleColumn.PREDECESSOR);
        return table.cell(row, from).filter(cell -> cell.text().equals(CAPTION)).isPresent();
    }

    private void row(ExportTable table, Sheet.Row row, String from, String to) {
        Optional<Sheet.Cell> predecessor = table.cell(row, from);
        Optional<Sheet.Cell> successor = table.cell(row, to);
        if (predecessor.isEmpty() || successor.isEmpty()) {
            String missing = predecessor.isEmpty() ? from : to;
            findings.add(Diagnostic.of(Code.MISSING_KEY, table.at(row, missing), missing)
                    .variant("export-cell"));
            return;
        }
        String first = predecessor.get().text();
        String second = successor.get().text();
        if (!activities.contains(first) && !activities.contains(second)) {
            others++;
            return;
        }
        RawRelation.Type type = table.text(row, settings.column(ScheduleColumn.RELATION))
                .map(this::type)
                .orElse(RawRelation.Type.FS);
        add(new RawRelation(first, second, type, lag(table, row), table.at(row, from)));
    }

    private void add(RawRelation relation) {
        if (relation.predecessor().equals(relation.successor())) {
            findings.add(Diagnostic.of(Code.BAD_RELATION, relation.at(), relation.predecessor())
                    .variant("self"));
        } else if (seen.add(List.of(
                relation.predecessor(), relation.successor(), relation.type().name()))) {
            found.add(relation);
        }
    }

    /** {@code FS}, or {@code PR_FS} as in Primavera's own files; an unknown one counts as the usual one. */
    private RawRelation.Type type(Located<String> written) {
        String name = written.value().replaceFirst("^PR_", "");
        for (RawRelation.Type type : RawRelation.Type.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        Diagnostic unknown =
                Diagnostic.of(Code.BAD_RELATION, written.at(), written.value()).variant("type");
        List<String> known =
                Stream.of(RawRelation.Type.values()).map(RawRelation.Type::name).toList();
        findings.add(Nearest.of(name, known)
                .map(nearest -> unknown.help("did-you-mean", nearest))
                .orElse(unknown));
        return RawRelation.Type.FS;
    }

    private double lag(ExportTable table, Sheet.Row row) {
        Optional<Located<String>> written = table.text(row, settings.column(ScheduleColumn.LAG));
        try {
            return written.map(text -> Double.parseDouble(text.value())).orElse(0d);
        } catch (NumberFormatException e) {
            findings.add(Diagnostic.of(
                            Code.BAD_VALUE,
                            written.get().at(),
                            written.get().value(),
                            settings.column(ScheduleColumn.LAG))
                    .variant("number"));
            return 0;
        }
    }
}
