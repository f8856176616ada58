package org.milestonesite.render;

import java.util.List;
import org.milestonesite.diagnostic.JsonText;
import org.milestonesite.insight.Standing;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Term;
import org.milestonesite.text.PlainText;
import tools.jackson.core.JsonGenerator;

/**
 * {@code data/milestones.json}, a public interface: fields are added, never renamed. Addresses within the site are
 * relative to its root and escaped; dates are ISO 8601; what is absent is {@code null}.
 */
public final class MilestonesJson {

    private final Plan plan;
    private final Paths paths;
    private final JsonGenerator json;

    private MilestonesJson(Plan plan, Paths paths, JsonGenerator json) {
        this.plan = plan;
        this.paths = paths;
        this.json = json;
    }

    /** In UTF-8, the same for the same plan. */
    public static byte[] bytes(Plan plan, Paths paths) {
        return JsonText.of(json -> new MilestonesJson(plan, paths, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("schema", "milestones.schema.json");
        json.writeStringProperty("generator", "Milestone Site");
        json.writeObjectPropertyStart("document");
        document(plan.document());
        json.writeEndObject();
        json.writeStringProperty("asOf", plan.asOf().toString());
        json.writeArrayPropertyStart("milestones");
        plan.milestones().forEach(this::milestone);
        json.writeEndArray();
        json.writeArrayPropertyStart("documents");
        plan.documents().forEach(this::document);
        json.writeEndArray();
        json.writeArrayPropertyStart("terms");
        plan.terms().forEach(this::term);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document(ControlledDocument document) {
        json.writeStringProperty("handle", document.handle());
        json.writeStringProperty("title", document.title());
        TextsJson.list(json, "authors", document.authors());
        NullableJson.text(json, "revision", document.revision());
        json.writeStringProperty("status", document.status().name().toLowerCase(java.util.Locale.ROOT));
        NullableJson.text(json, "date", document.date());
        NullableJson.text(json, "url", document.url());
    }

    private void milestone(Milestone milestone) {
        PageId page = new PageId.OfMilestone(milestone.code());
        Standing standing = Standing.of(milestone, plan.asOf());
        json.writeStartObject();
        json.writeStringProperty("code", milestone.code());
        json.writeStringProperty("name", milestone.plainName());
        json.writeBooleanProperty("nameCut", milestone.nameCut());
        NullableJson.text(json, "shortName", milestone.shortName().map(Sourced::value));
        NullableJson.number(json, "level", milestone.level().map(level -> (long) level.value()));
        NullableJson.text(json, "wbs", milestone.wbs().map(Sourced::value));
        json.writeStringProperty("kind", milestone.kind().id());
        NullableJson.text(json, "due", milestone.due().map(Sourced::value));
        NullableJson.text(json, "forecast", milestone.forecast().map(Sourced::value));
        NullableJson.text(json, "completed", milestone.completed().map(Sourced::value));
        json.writeStringProperty("status", standing.status().id());
        NullableJson.number(json, "slipDays", standing.slipDays());
        TextsJson.list(json, "predecessors", milestone.predecessors());
        TextsJson.list(json, "successors", milestone.successors());
        TextsJson.list(json, "features", milestone.features());
        TextsJson.list(json, "aka", milestone.aka().stream().map(Sourced::value).toList());
        TextsJson.list(json, "documents", plan.documentsOf().getOrDefault(page, List.of()));
        TextsJson.list(json, "terms", plan.termsOf().getOrDefault(page, List.of()));
        json.writeStringProperty("url", url(paths.milestone(milestone.code())));
        new SourcesJson(json, milestone).write();
        json.writeEndObject();
    }

    private void document(Document document) {
        json.writeStartObject();
        json.writeStringProperty("handle", document.handle());
        json.writeStringProperty("title", document.title());
        TextsJson.list(json, "authors", document.authors());
        NullableJson.text(json, "year", document.year());
        NullableJson.text(json, "url", document.url());
        json.writeStringProperty("page", url(paths.document(document.handle())));
        TextsJson.list(
                json,
                "citedBy",
                plan.citing(document.handle()).stream()
                        .map(page -> url(paths.page(page)))
                        .toList());
        json.writeEndObject();
    }

    private void term(Term term) {
        json.writeStartObject();
        json.writeStringProperty("term", term.term());
        json.writeStringProperty(
                "description", PlainText.ofBlocks(term.description().text().blocks()));
        TextsJson.list(
                json,
                "usedIn",
                plan.uses().getOrDefault(term.term(), List.of()).stream()
                        .map(page -> url(paths.page(page)))
                        .toList());
        json.writeStringProperty("url", url(paths.term(term.term())));
        json.writeEndObject();
    }

    private String url(String path) {
        return paths.from(Paths.HOME).toPath(path);
    }
}
