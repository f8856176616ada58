package org.milestonesite.diagnostic;

import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Location;
import tools.jackson.core.JsonGenerator;

/**
 * {@code findings.json}, a public interface described by {@code findings.schema.json}: fields are added, never renamed;
 * what is absent is {@code null}.
 */
public final class FindingsJson {

    private final Report report;
    private final Wording wording;
    private final JsonGenerator json;

    private FindingsJson(Report report, Messages words, JsonGenerator json) {
        this.report = report;
        this.wording = new Wording(words);
        this.json = json;
    }

    /** Every finding, however many. */
    public static byte[] bytes(Report report, Messages words) {
        return JsonText.of(json -> new FindingsJson(report, words, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("schema", "findings.schema.json");
        json.writeStringProperty("generator", "Milestone Site");
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("errors", report.count(Severity.ERROR));
        json.writeNumberProperty("warnings", report.count(Severity.WARNING));
        json.writeNumberProperty("infos", report.count(Severity.INFO));
        json.writeNumberProperty("silenced", report.silenced());
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        List<String> fingerprints = Fingerprints.of(report);
        for (int i = 0; i < fingerprints.size(); i++) {
            finding(report.entries().get(i), fingerprints.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Report.Entry entry, String fingerprint) {
        Diagnostic finding = entry.diagnostic();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("severity", entry.severity().id());
        json.writeStringProperty("message", Visible.of(wording.message(finding)));
        text("help", wording.help(finding).map(Visible::of));
        place(finding.at());
        json.writeArrayPropertyStart("also");
        finding.also().ifPresent(also -> {
            json.writeStartObject();
            json.writeStringProperty("message", Visible.of(wording.also(finding, also)));
            place(Optional.of(also));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeEndObject();
    }

    /** In a text by line and column, in a spreadsheet by sheet and cell. */
    private void place(Optional<Location> at) {
        Optional<Location> span = at.filter(Location.Span.class::isInstance);
        Optional<Location.Cell> cell =
                at.filter(Location.Cell.class::isInstance).map(Location.Cell.class::cast);
        text("path", at.map(place -> place.file().path()));
        number("line", span.map(Location::line));
        number("column", span.map(Location::column));
        number("endLine", span.map(Location::endLine));
        number("endColumn", span.map(Location::endColumn));
        text("sheet", cell.map(Location.Cell::sheet));
        text("cell", cell.map(Location.Cell::cell));
    }

    private void text(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
    }

    private void number(String name, Optional<Integer> value) {
        value.ifPresentOrElse(number -> json.writeNumberProperty(name, number), () -> json.writeNullProperty(name));
    }
}
