package org.milestonesite.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/** Files below {@code milestones/}: Markdown with one milestone each, and registers of many in YAML or CSV. */
final class MilestoneReader {

    private static final String NAME = "name";
    private static final List<String> REQUIRED = List.of("code", NAME);

    private MilestoneReader() {}

    static Reading<List<RawMilestone>> read(SourceFile file) {
        Findings findings = new Findings();
        Layer layer = file.path().endsWith(".md") ? Layer.FILE : Layer.REGISTER;
        MilestoneFields milestones = new MilestoneFields(layer, findings);
        if (file.path().endsWith(".md")) {
            FrontMatter matter = FrontMatter.of(file, "milestone", findings);
            matter.fields().ifPresent(node -> milestones.read(node, Optional.of(matter.body())));
        } else if (file.path().endsWith(".csv")) {
            Reading<CsvTable> table = CsvReader.read(file);
            findings.addAll(table.findings());
            rows(table.value(), milestones, findings);
        } else {
            YamlReader.read(file, 0, file.text().length(), findings)
                    .ifPresent(node -> register(node, milestones, findings));
        }
        return new Reading<>(milestones.found(), findings.all());
    }

    /** A list of milestones, or a mapping with that list under {@code milestones}. */
    private static void register(Node node, MilestoneFields milestones, Findings findings) {
        List<Node> items = List.of();
        if (node instanceof Node.Sequence sequence) {
            items = sequence.items();
        } else if (node instanceof Node.Mapping mapping && code(mapping).isPresent()) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, code(mapping).get().at()).variant("one-milestone"));
        } else if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, "register", findings);
            items = fields.items("milestones");
            fields.done();
        } else if (node instanceof Node.Scalar) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, node.at(), "register").variant("mapping"));
        }
        items.forEach(item -> milestones.read(item, Optional.empty()));
    }

    /** The key that only a milestone has. */
    private static Optional<Located<String>> code(Node.Mapping mapping) {
        return mapping.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> key.value().equals("code"))
                .findFirst();
    }

    private static void rows(CsvTable table, MilestoneFields milestones, Findings findings) {
        Map<String, Located<String>> header = table.header().stream()
                .collect(Collectors.toMap(Located::value, name -> name, (first, second) -> first, LinkedHashMap::new));
        if (header.isEmpty()) {
            return;
        }
        // once for the table, not once for each of its rows
        List<Diagnostic> missing = REQUIRED.stream()
                .filter(name -> !header.containsKey(name))
                .map(name -> missing(name, header))
                .toList();
        // without names a register may add to what an export names
        boolean adds = missing.size() == 1
                && header.containsKey("code")
                && missing.get(0).code() == Code.MISSING_KEY;
        if (missing.isEmpty() || adds) {
            Optional<Diagnostic> unnamed = missing.stream().findFirst();
            table.rows().forEach(row -> milestones.read(mapping(row, header), Optional.empty(), unnamed));
        } else {
            findings.addAll(missing);
        }
    }

    /** One of the columns that are there is its misspelt name, or it is not there at all. */
    private static Diagnostic missing(String name, Map<String, Located<String>> header) {
        Optional<String> misspelt = Nearest.of(name, header.keySet());
        return misspelt.map(wrong -> Diagnostic.of(
                                Code.UNKNOWN_KEY, header.get(wrong).at(), wrong)
                        .help("did-you-mean", name))
                .orElseGet(() -> Diagnostic.of(
                                Code.MISSING_KEY,
                                header.values().iterator().next().at(),
                                name)
                        .variant("column"));
    }

    /** A row as a mapping, so that registers of both kinds are read by the same rules. */
    private static Node mapping(CsvTable.Row row, Map<String, Located<String>> header) {
        List<Node.Entry> entries = new ArrayList<>();
        row.cells().forEach((name, cell) -> {
            // in a ragged row all but the first columns may have slipped: of them nothing more is told
            if (!row.ragged() || REQUIRED.contains(name)) {
                entries.add(new Node.Entry(header.get(name), new Node.Scalar(cell.value(), cell.at())));
            }
        });
        return new Node.Mapping(entries, row.at());
    }
}
