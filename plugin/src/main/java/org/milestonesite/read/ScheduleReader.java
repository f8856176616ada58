package org.milestonesite.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.SourceFile;

/** Exports of scheduling tools: workbooks with a sheet of activities and one of their relations, or CSV of activities. */
final class ScheduleReader {

    private final ScheduleSettings settings;
    private final SheetCache cache;

    ScheduleReader(ScheduleSettings settings, SheetCache cache) {
        this.settings = settings;
        this.cache = cache;
    }

    /**
     * @param isPlan of older month-end exports only relations between their own activities are kept, which tell what
     *     belonged to a release then, and what is wrong with them nobody can mend; those of baselines are not read
     */
    Reading<Optional<RawSchedule>> read(Path path, String display, boolean isPlan) {
        Findings findings = new Findings();
        ScheduleName name = ScheduleName.of(path.getFileName().toString(), settings);
        boolean withRelations = isPlan || name.kind() == RawSchedule.Kind.MONTH_END;
        List<Sheet> sheets = sheets(path, display, withRelations, findings);
        Optional<Sheet> activities = sheet(sheets, settings.activities());
        Optional<RawSchedule> schedule =
                activities.map(sheet -> schedule(name, sheet, sheet(sheets, settings.relations()), isPlan, findings));
        return new Reading<>(schedule, findings.all());
    }

    private List<Sheet> sheets(Path path, String display, boolean withRelations, Findings findings) {
        SourceFile file = SourceFile.of(display, "");
        Optional<byte[]> bytes = ExportBytes.read(path, file, findings);
        if (bytes.isEmpty()) {
            return List.of();
        }
        if (WorkbookReader.format(bytes.get()) == WorkbookReader.Format.TEXT) {
            Reading<Optional<SourceFile>> text = TextFiles.read(path, display);
            findings.addAll(text.findings());
            return text.value().map(csv -> CsvSheet.read(csv, settings.activities())).stream()
                    .peek(sheet -> findings.addAll(sheet.findings()))
                    .map(Reading::value)
                    .toList();
        }
        SheetFilter filter = new SheetFilter(
                withRelations
                        ? Map.of(
                                settings.activities(),
                                settings.activityColumns(),
                                settings.relations(),
                                settings.relationColumns())
                        : Map.of(settings.activities(), settings.activityColumns()));
        Reading<List<Sheet>> sheets = cache.read(path, bytes.get(), file, filter);
        findings.addAll(sheets.findings());
        if (sheets.findings().isEmpty()
                && sheet(sheets.value(), settings.activities()).isEmpty()) {
            findings.add(Diagnostic.of(Code.BAD_WORKBOOK, file.whole(), display, settings.activities())
                    .variant("no-sheet"));
        }
        return sheets.value();
    }

    private RawSchedule schedule(
            ScheduleName name, Sheet activities, Optional<Sheet> relations, boolean isPlan, Findings findings) {
        ActivityReader reader = new ActivityReader(settings, activities, findings);
        reader.read();
        RelationReader related = new RelationReader(settings, reader.codes(), isPlan ? findings : new Findings());
        related.read(reader.relations());
        relations.ifPresent(related::read);
        return new RawSchedule(
                reader.table().at().file(),
                name.kind(),
                name.month(),
                reader.milestones(),
                reader.planned(),
                reader.baselines(),
                isPlan ? related.found() : related.within(),
                reader.rows(),
                reader.tasks(),
                related.others(),
                reader.table().at());
    }

    private static Optional<Sheet> sheet(List<Sheet> sheets, String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
