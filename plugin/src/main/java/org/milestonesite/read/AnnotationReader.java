package org.milestonesite.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Annotations, in YAML or JSON: a mapping from codes to fields of milestones. The spellings of the observatory's own files
 * are understood beside ours.
 */
final class AnnotationReader {

    /** The block schedule's row; here it is a tag. */
    private static final String SUMMARY_CHART = "summarychart";

    private static final String TAGS = "tags";

    private static final Map<String, String> SPELLINGS = Map.of(
            "short_name",
            "shortName",
            "test_spec",
            "testSpec",
            "jira_testplan",
            "testPlan",
            SUMMARY_CHART,
            SUMMARY_CHART);

    /** Of these fields the text may hold LaTeX; the others are codes, dates and keys. */
    private static final Set<String> TEXTS =
            Set.of("name", "shortName", "description", "comment", "note", "testSpec", "testPlan", "location");

    private final Findings findings = new Findings();
    private final MilestoneFields milestones = new MilestoneFields(Layer.ANNOTATION, findings);

    private AnnotationReader() {}

    static Reading<List<RawMilestone>> read(SourceFile file) {
        AnnotationReader reader = new AnnotationReader();
        Optional<Node> root = YamlReader.read(file, 0, file.text().length(), reader.findings);
        if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach(reader::entry);
        } else if (root.isPresent() && !(root.get() instanceof Node.Absent)) {
            reader.findings.add(Diagnostic.of(Code.BAD_VALUE, root.get().at(), "annotations")
                    .variant("mapping"));
        }
        return new Reading<>(reader.milestones.found(), reader.findings.all());
    }

    private void entry(Node.Entry entry) {
        Node fields = entry.value() instanceof Node.Mapping mapping ? ours(mapping) : entry.value();
        milestones.annotation(entry.key().map(String::strip), fields, SPELLINGS.keySet());
    }

    /** The same fields under our names, their texts without LaTeX. */
    private Node.Mapping ours(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        Optional<Node.Entry> chart = Optional.empty();
        Map<String, Location> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String name =
                    SPELLINGS.getOrDefault(entry.key().value(), entry.key().value());
            Located<String> key = entry.key().map(written -> name);
            Location first = seen.putIfAbsent(name, key.at());
            if (first != null) {
                findings.add(Diagnostic.of(Code.DUPLICATE_KEY, key.at(), name).also(first));
            } else if (name.equals(SUMMARY_CHART)) {
                chart = tag(entry);
            } else {
                entries.add(new Node.Entry(key, TEXTS.contains(name) ? plain(entry.value()) : entry.value()));
            }
        }
        chart.ifPresent(tag -> add(tag, entries));
        return new Node.Mapping(List.copyOf(entries), mapping.at());
    }

    /** Beside the tags that are written as such. */
    private static void add(Node.Entry tag, List<Node.Entry> entries) {
        List<Node> all = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.key().value().equals(TAGS))
                .map(Node.Entry::value)
                .forEach(value ->
                        all.addAll(value instanceof Node.Sequence sequence ? sequence.items() : List.of(value)));
        entries.removeIf(entry -> entry.key().value().equals(TAGS));
        all.add(tag.value());
        entries.add(new Node.Entry(
                tag.key(), new Node.Sequence(List.copyOf(all), tag.value().at())));
    }

    private static Optional<Node.Entry> tag(Node.Entry entry) {
        return Optional.of(entry.value())
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .map(scalar -> new Node.Entry(
                        entry.key().map(key -> TAGS),
                        new Node.Scalar(SUMMARY_CHART + ": " + scalar.text(), scalar.at())));
    }

    private static Node plain(Node value) {
        return value instanceof Node.Scalar scalar
                ? new Node.Scalar(LatexRemnants.read(scalar.text()), scalar.at())
                : value;
    }
}
