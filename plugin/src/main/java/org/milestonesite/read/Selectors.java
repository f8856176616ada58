package org.milestonesite.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.text.CodePattern;

/** Reads what picks milestones: a list of patterns of codes and of mappings, or one of them. */
final class Selectors {

    private Selectors() {}

    /** Those that are patterns of codes and nothing else. */
    static Stream<Located<String>> patterns(Node node) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        return items.stream()
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .map(scalar -> new Located<>(scalar.text().strip(), scalar.at()));
    }

    /** Patterns of codes, and mappings that say more of what they pick. */
    static List<Selector> of(Fields fields, String name, Findings findings, String... otherwise) {
        Node node = fields.node(name);
        if (node instanceof Node.Absent && !fields.has(name)) {
            return Arrays.stream(otherwise).map(Selector::ofCode).toList();
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        return items.stream()
                .flatMap(item -> selector(item, name, findings).stream())
                .toList();
    }

    private static Optional<Selector> selector(Node node, String name, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(Selector.ofCode(scalar.text().strip()));
        }
        if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, name, findings);
            Selector selector = new Selector(
                    pattern(fields, "code"),
                    pattern(fields, "wbs"),
                    fields.integer("level").map(Located::value),
                    pattern(fields, "tag"));
            fields.done();
            return Optional.of(selector);
        }
        if (!(node instanceof Node.Absent)) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, node.at(), name).variant("selector"));
        }
        return Optional.empty();
    }

    private static Optional<CodePattern> pattern(Fields fields, String name) {
        return fields.text(name).map(text -> CodePattern.of(text.value().strip()));
    }
}
