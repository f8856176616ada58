package org.milestonesite.diagnostic;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/**
 * {@code findings.sarif}: the Static Analysis Results Interchange Format 2.1.0 of OASIS, in which services that review
 * code read findings and show them beside the lines they are about.
 */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final List<Code> rules;
    private final SarifPlaces places;
    private final String settings;
    private final Wording wording;
    private final JsonGenerator json;

    private Sarif(Report report, UnaryOperator<String> fromRoot, String settings, Messages words, JsonGenerator json) {
        this.report = report;
        this.rules = report.entries().stream()
                .map(entry -> entry.diagnostic().code())
                .distinct()
                .sorted()
                .toList();
        this.places = new SarifPlaces(fromRoot, json);
        this.settings = settings;
        this.wording = new Wording(words);
        this.json = json;
    }

    /**
     * Every finding, however many.
     *
     * @param fromRoot makes of a path as findings have it, relative to the project, one from the root of the repository
     * @param settings the path of {@code site.yaml}, relative to the project: the place of findings that have none
     */
    public static byte[] bytes(Report report, UnaryOperator<String> fromRoot, String settings, Messages words) {
        return JsonText.of(json -> new Sarif(report, fromRoot, settings, words, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Milestone Site");
        json.writeArrayPropertyStart("rules");
        rules.forEach(code -> rule(Explanation.of(code)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        List<String> fingerprints = Fingerprints.of(report);
        for (int i = 0; i < fingerprints.size(); i++) {
            result(report.entries().get(i), fingerprints.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(Explanation explanation) {
        json.writeStartObject();
        json.writeStringProperty("id", explanation.code().id());
        text("shortDescription", explanation.cause());
        text("fullDescription", explanation.text());
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", explanation.plain());
        json.writeStringProperty("markdown", explanation.markdown());
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(explanation.code().severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Report.Entry entry, String fingerprint) {
        Diagnostic finding = entry.diagnostic();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code().id());
        json.writeNumberProperty("ruleIndex", rules.indexOf(finding.code()));
        json.writeStringProperty("level", level(entry.severity()));
        // What a reviewer is shown is this text alone, so the mend is part of it.
        text(
                "message",
                shown(wording.message(finding))
                        + wording.help(finding)
                                .map(help -> "\nhelp: " + shown(help))
                                .orElse(""));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        // Services refuse a whole file for one result without a place.
        finding.at().ifPresentOrElse(places::at, () -> places.file(settings));
        json.writeEndObject();
        json.writeEndArray();
        finding.also().ifPresent(also -> {
            json.writeArrayPropertyStart("relatedLocations");
            json.writeStartObject();
            json.writeNumberProperty("id", 0);
            places.at(also);
            text("message", shown(wording.also(finding, also)));
            json.writeEndObject();
            json.writeEndArray();
        });
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("milestoneSite/v1", fingerprint);
        // The one name that GitHub looks at; without it, it would make a fingerprint of the line alone.
        json.writeStringProperty("primaryLocationLineHash", fingerprint);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** In SARIF {@code [text](address)} is a link, and what we quote comes from strangers. */
    private static String shown(String text) {
        String visible = Visible.of(text);
        return visible.contains("](") ? visible.replace("[", "\\[") : visible;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity == Severity.OFF ? "none" : severity.id();
    }
}
