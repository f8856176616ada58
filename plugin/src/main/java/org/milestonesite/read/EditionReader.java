package org.milestonesite.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** Editions that the goal {@code snapshot} froze. Nobody has to write them by hand, so whatever is odd is an error. */
final class EditionReader {

    /** The only format that there is. */
    private static final String FORMAT = "1";

    private enum Status {
        DRAFT,
        APPROVED
    }

    private enum Kind {
        RELEASE,
        FEATURE,
        CONTEXT,
        OTHER
    }

    private final Findings findings = new Findings();

    private EditionReader() {}

    /** Empty where it is broken, or of a format of later days: then nothing else is said of it. */
    static Reading<Optional<RawEdition>> read(SourceFile file) {
        EditionReader reader = new EditionReader();
        Optional<Node> root = YamlReader.read(file, 0, file.text().length(), reader.findings);
        return new Reading<>(root.flatMap(node -> reader.edition(node, file)), reader.findings.all());
    }

    private Optional<RawEdition> edition(Node root, SourceFile file) {
        Fields fields = Fields.of(root, "edition", findings);
        Optional<Located<String>> format = fields.required("format");
        if (format.filter(number -> !number.value().equals(FORMAT)).isPresent()) {
            findings.add(Diagnostic.of(
                            Code.BAD_VALUE, format.get().at(), format.get().value(), FORMAT)
                    .variant("edition-format"));
            return Optional.empty();
        }
        fields.node("$schema");
        Optional<Located<String>> revision = fields.required("revision");
        revision.ifPresent(text -> checkName(text, file));
        Optional<Status> status =
                fields.required("status").flatMap(text -> Values.word(text, "status", Status.class, findings));
        fields.required("asOf");
        Optional<LocalDate> asOf = fields.date("asOf").map(Located::value);
        Optional<LocalDate> date = fields.date("date").map(Located::value);
        RawEdition.Entry document = entry(fields.node("document"), "document", this::document);
        List<RawEdition.Entry> changes = fields.items("changes").stream()
                .map(node -> entry(node, "changes", this::change))
                .toList();
        SortedMap<String, RawEdition.Entry> milestones = entries(fields, "milestones", this::milestone);
        SortedMap<String, RawEdition.Entry> pages = entries(fields, "pages", this::page);
        SortedMap<String, RawEdition.Entry> documents = entries(fields, "documents", this::cited);
        SortedMap<String, RawEdition.Entry> terms = entries(fields, "terms", this::term);
        fields.done();
        return revision.filter(text -> status.isPresent() && asOf.isPresent())
                .map(text -> new RawEdition(
                        text.value(),
                        Status.APPROVED.equals(status.get()) ? "approved" : "draft",
                        date,
                        asOf.get(),
                        document,
                        changes,
                        milestones,
                        pages,
                        documents,
                        terms,
                        text.at()));
    }

    private void checkName(Located<String> revision, SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String expected = EditionName.of(revision.value());
        if (!name.equals(expected)) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, revision.at(), revision.value(), expected, name)
                    .variant("edition-name"));
        }
    }

    private SortedMap<String, RawEdition.Entry> entries(Fields fields, String name, BiConsumer<Fields, Said> reader) {
        SortedMap<String, RawEdition.Entry> entries = new TreeMap<>();
        Node node = fields.node(name);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> entries.put(
                            entry.key().value(),
                            entry(
                                    entry.value(),
                                    entry.key().value(),
                                    entry.key().at(),
                                    reader)));
        } else {
            Fields.of(node, name, findings);
        }
        return entries;
    }

    private RawEdition.Entry entry(Node node, String what, BiConsumer<Fields, Said> reader) {
        return entry(node, what, node.at(), reader);
    }

    private RawEdition.Entry entry(Node node, String what, Location at, BiConsumer<Fields, Said> reader) {
        Fields fields = Fields.of(node, what, findings);
        Said said = new Said(fields, new LinkedHashMap<>());
        reader.accept(fields, said);
        fields.done();
        return new RawEdition.Entry(said.values(), at);
    }

    private void document(Fields fields, Said said) {
        said.text("handle");
        said.text("title");
        said.list("authors");
        said.list("abstract");
    }

    private void change(Fields fields, Said said) {
        said.text("version");
        fields.date("date");
        said.text("date");
        said.list("description");
        said.text("owner");
    }

    private void milestone(Fields fields, Said said) {
        fields.required("name");
        said.text("name");
        fields.text("kind").ifPresent(text -> Values.word(text, "kind", Kind.class, findings));
        said.text("kind");
        said.text("shortName");
        fields.integer("level");
        said.text("level");
        said.text("wbs");
        said.text("type");
        for (String date : List.of("due", "start", "forecast", "completed")) {
            // a date that is none has been told, and is none
            fields.date(date)
                    .ifPresent(day -> said.put(date, List.of(day.value().toString())));
        }
        List.of("features", "predecessors", "aka", "tags").forEach(said::list);
        List.of("description", "comment", "note", "testSpec", "jira", "testPlan", "location", "text")
                .forEach(said::list);
    }

    private void page(Fields fields, Said said) {
        said.text("title");
        said.list("text");
    }

    private void cited(Fields fields, Said said) {
        said.list("authors");
        said.text("year");
        said.text("title");
        said.text("url");
    }

    private void term(Fields fields, Said said) {
        said.list("description");
    }

    /** What an entry says, by the fields that the reader asks for. */
    private record Said(Fields fields, Map<String, List<String>> values) {

        void text(String name) {
            fields.text(name).ifPresent(text -> put(name, List.of(text.value())));
        }

        /** Lines of a text too: an empty one parts paragraphs. */
        void list(String name) {
            Node node = fields.node(name);
            if (node instanceof Node.Sequence sequence) {
                // tells of items that are no texts
                fields.texts(name);
                List<String> lines = new ArrayList<>();
                sequence.items().forEach(item -> lines.add(item instanceof Node.Scalar scalar ? scalar.text() : ""));
                put(name, lines);
            } else {
                text(name);
            }
        }

        void put(String name, List<String> lines) {
            if (!lines.isEmpty()) {
                values.put(name, List.copyOf(lines));
            }
        }
    }
}
