package org.milestonesite.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.CodePattern;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/** {@code site.yaml}: what the document is, which milestones it is about, and the settings. */
final class SiteReader {

    private enum Status {
        DRAFT,
        APPROVED
    }

    private final Findings findings = new Findings();

    private SiteReader() {}

    /** Empty where the file is broken: one finding says so, and none is made of what could not be read. */
    static Reading<Optional<RawSite>> read(SourceFile file) {
        SiteReader reader = new SiteReader();
        Optional<Node> root = YamlReader.read(file, 0, file.text().length(), reader.findings);
        if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
            reader.findings.add(Diagnostic.of(Code.MISSING_KEY, file.whole()).variant("settings"));
        }
        Optional<RawSite> site = root.filter(Node.Mapping.class::isInstance).map(reader::site);
        return new Reading<>(site, reader.findings.all());
    }

    /** Without any setting. */
    static RawSite none(SourceFile file) {
        return new SiteReader().site(new Node.Absent(file.whole()));
    }

    private RawSite site(Node root) {
        Fields fields = Fields.of(root, "site.yaml", findings);
        RawSite site = new RawSite(
                title(fields.fields("document")),
                scope(fields.fields("plan")),
                addresses(fields.fields("links"), fields.fields("documents")),
                inputs(fields.fields("inputs")),
                ScheduleSettingsReader.read(fields.fields("schedule"), findings),
                look(fields.fields("look")),
                CalendarsReader.read(fields, findings),
                severities(fields.fields("findings"), fields.node("findings")),
                editor(fields.fields("preview")),
                KeyPlaces.of(root));
        fields.done();
        return site;
    }

    /** The key {@code preview}: how the preview opens a file. */
    private static Optional<Located<String>> editor(Fields fields) {
        Optional<Located<String>> editor = fields.text("editor");
        fields.done();
        return editor;
    }

    private RawSite.Title title(Fields fields) {
        Located<String> none = new Located<>("", fields.at());
        Located<String> handle = fields.required("handle").orElse(none);
        Optional<Located<String>> status = fields.text("status");
        RawSite.Title title = new RawSite.Title(
                handle.map(String::strip),
                fields.required("title").orElse(handle),
                fields.texts("authors"),
                fields.text("revision"),
                status.flatMap(text -> Values.word(text, "status", Status.class, findings))
                        .filter(Status.APPROVED::equals)
                        .isPresent(),
                fields.date("date"),
                markdown(fields, "abstract"),
                markdown(fields, "statement"),
                fields.address("source"),
                fields.address("url"),
                fields.items("changes").stream()
                        .flatMap(item -> change(item).stream())
                        .toList());
        fields.done();
        return title;
    }

    private Optional<RawSite.Change> change(Node node) {
        Fields fields = Fields.of(node, "changes", findings);
        Optional<Located<String>> description = fields.required("description");
        fields.required("date");
        Optional<RawSite.Change> change = fields.date("date")
                .map(date -> new RawSite.Change(
                        fields.text("version"),
                        date,
                        description
                                .map(text -> Markdown.blocks(TextOrigin.value(text.at(), text.value()), findings::add))
                                .orElseGet(() -> Markdown.plain(TextOrigin.value(node.at(), ""))),
                        fields.text("owner")));
        fields.text("version");
        fields.text("owner");
        fields.done();
        return change;
    }

    private RawSite.Scope scope(Fields fields) {
        Optional<Located<String>> campaign = fields.text("campaign");
        campaign.ifPresent(text -> Values.checkGaps(text, List.of(), List.of("{code}"), findings));
        RawSite.Scope scope = new RawSite.Scope(
                fields.date("asOf"),
                patterns(fields, "releases"),
                patterns(fields, "features"),
                Selectors.of(fields, "include", findings, "*"),
                Selectors.of(fields, "pages", findings, "*"),
                Selectors.of(fields, "context", findings),
                Selectors.of(fields, "exclude", findings),
                Stream.of("releases", "features", "include", "pages", "context", "exclude")
                        .flatMap(name -> Selectors.patterns(fields.node(name)))
                        .toList(),
                campaign,
                fields.text("testPlanDays").flatMap(text -> Values.days(text, findings)),
                fields.text("keyTag").map(tag -> tag.map(String::strip)),
                fields.items("progress").stream().map(this::progress).toList(),
                fields.text("snapshotsBack").flatMap(text -> Values.snapshots(text, findings)),
                fields.at());
        fields.done();
        return scope;
    }

    private RawSite.Progress progress(Node node) {
        Fields fields = Fields.of(node, "progress", findings);
        RawSite.Progress progress = new RawSite.Progress(
                fields.required("name").map(name -> name.map(String::strip)),
                fields.texts("codes"),
                fields.date("from"),
                fields.date("snapshot"));
        fields.done();
        return progress;
    }

    private static List<CodePattern> patterns(Fields fields, String name) {
        return fields.texts(name).stream()
                .map(text -> CodePattern.of(text.value()))
                .toList();
    }

    private RawSite.Addresses addresses(Fields links, Fields documents) {
        List<RawSite.IssueLink> issues = links.addresses("issues").stream()
                .map(pair -> new RawSite.IssueLink(CodePattern.of(pair.getKey().value()), pair.getValue()))
                .toList();
        List<RawSite.Series> series = documents.addresses("series").stream()
                .map(pair -> new RawSite.Series(pair.getKey().value(), pair.getValue()))
                .toList();
        Optional<Located<String>> edit = links.address("edit");
        issues.forEach(issue -> checkGaps(issue.template(), "{key}"));
        series.forEach(one -> checkGaps(one.template(), "{number}"));
        edit.ifPresent(
                template -> Values.checkGaps(template, List.of("{path}"), List.of("{path}", "{line}"), findings));
        RawSite.Addresses addresses = new RawSite.Addresses(issues, edit, series);
        links.done();
        documents.done();
        return addresses;
    }

    private void checkGaps(Located<String> template, String gap) {
        Values.checkGaps(template, List.of(gap), List.of(gap), findings);
    }

    private RawSite.Inputs inputs(Fields fields) {
        Fields glossary = fields.fields("glossary");
        RawSite.Inputs inputs = new RawSite.Inputs(
                places(fields, "references"),
                places(glossary, "files"),
                glossary.texts("tags"),
                glossary.texts("unmarked"),
                places(fields, "schedule"),
                places(fields, "annotations"));
        glossary.done();
        fields.done();
        return inputs;
    }

    private RawSite.Look look(Fields fields) {
        Fields accent = fields.fields("accent");
        RawSite.Look look = new RawSite.Look(
                fields.text("logo").map(path -> path.map(String::strip)),
                colour(accent, "light"),
                colour(accent, "dark"));
        accent.done();
        fields.done();
        return look;
    }

    /** A colour without quotes is a comment to YAML: then the key is there and its value is not. */
    private Optional<Located<String>> colour(Fields accent, String name) {
        Optional<Located<String>> text = accent.text(name);
        if (text.isEmpty() && accent.node(name) instanceof Node.Absent && accent.has(name)) {
            findings.add(
                    Diagnostic.of(Code.BAD_VALUE, accent.node(name).at(), name).variant("colour-comment"));
        }
        return text.flatMap(value -> Values.colour(value, findings));
    }

    private static Optional<List<Located<String>>> places(Fields fields, String name) {
        List<Located<String>> texts = fields.texts(name);
        return fields.has(name) ? Optional.of(texts) : Optional.empty();
    }

    private Map<Code, Severity> severities(Fields fields, Node node) {
        Map<Code, Severity> severities = new EnumMap<>(Code.class);
        for (Node.Entry entry : node instanceof Node.Mapping mapping ? mapping.entries() : List.<Node.Entry>of()) {
            Located<String> id = entry.key();
            Optional<Located<String>> word = fields.text(id.value());
            Optional<Severity> severity = word.flatMap(text -> Values.word(text, id.value(), Severity.class, findings));
            Optional<Code> code = Code.byId(id.value());
            if (code.isEmpty()) {
                findings.add(Fields.unknown(
                        Diagnostic.of(Code.UNKNOWN_KEY, id.at(), id.value()).variant("finding"),
                        id.value(),
                        Arrays.stream(Code.values()).map(Code::id).toList()));
            } else if (code.get().isFatal()
                    && severity.filter(Severity.ERROR::equals).isEmpty()) {
                severity.ifPresent(lower ->
                        findings.add(Diagnostic.of(Code.BAD_VALUE, word.get().at(), lower.id(), id.value())
                                .variant("severity")));
            } else {
                severity.ifPresent(value -> severities.put(code.get(), value));
            }
        }
        return severities;
    }

    private Optional<ParsedText> markdown(Fields fields, String name) {
        return fields.text(name).map(text -> Markdown.blocks(TextOrigin.value(text.at(), text.value()), findings::add));
    }
}
