package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/** The fields of a milestone, the same in front matter, registers and annotations. */
final class MilestoneFields {

    private final Findings findings;
    private final Layer layer;
    private final List<RawMilestone> found = new ArrayList<>();

    MilestoneFields(Layer layer, Findings findings) {
        this.layer = layer;
        this.findings = findings;
    }

    /** The milestones read so far: each before the features that stand in it. */
    List<RawMilestone> found() {
        return List.copyOf(found);
    }

    void read(Node node, Optional<TextOrigin> body) {
        read(node, body, Optional.empty());
    }

    /** @param unnamed what is to be said of a milestone without a name, instead of the usual */
    void read(Node node, Optional<TextOrigin> body, Optional<Diagnostic> unnamed) {
        Fields fields = Fields.of(node, "milestone", findings);
        Optional<Located<String>> code = fields.required("code").map(text -> text.map(String::strip));
        code.ifPresent(text -> Values.checkCode(text, findings));
        read(fields, code, body, unnamed);
    }

    /** @param node what stands under the code @param spellings that were understood before, and are to be told as known */
    void annotation(Located<String> code, Node node, Set<String> spellings) {
        Fields fields = Fields.of(node, code.value(), findings);
        spellings.forEach(fields::node);
        read(fields, Optional.of(code), Optional.empty(), Optional.empty());
    }

    private void read(
            Fields fields, Optional<Located<String>> code, Optional<TextOrigin> body, Optional<Diagnostic> unnamed) {
        int place = found.size();
        List<Located<String>> features = features(fields);
        Optional<Located<String>> name = fields.required("name").map(text -> text.map(String::strip));
        RawMilestone milestone = new RawMilestone(
                code.orElse(new Located<>("", fields.at())),
                name,
                name.map(text -> Markdown.plain(TextOrigin.value(text.at(), text.value()))),
                fields.flag("nameCut", false),
                fields.text("shortName"),
                fields.integer("level"),
                fields.text("wbs"),
                fields.text("type"),
                fields.date("due"),
                fields.date("start"),
                fields.date("forecast"),
                fields.date("completed"),
                fields.codes("predecessors"),
                fields.codes("successors"),
                features,
                fields.codes("aka"),
                fields.texts("tags"),
                markdown(fields, "description"),
                markdown(fields, "comment"),
                markdown(fields, "note"),
                plain(fields, "testSpec"),
                plain(fields, "jira"),
                plain(fields, "testPlan"),
                plain(fields, "location"),
                body.map(origin -> Markdown.blocks(origin, findings::add)),
                code.map(Located::at).orElse(fields.at()),
                layer,
                fields.empty(),
                fields.done("name").map(missing -> unnamed.orElse(missing)));
        if (code.isPresent()) {
            found.add(place, milestone);
        }
    }

    private List<Located<String>> features(Fields fields) {
        if (!(fields.node("features") instanceof Node.Sequence sequence)) {
            return fields.codes("features");
        }
        List<Located<String>> codes = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                codeOf(mapping).ifPresent(codes::add);
                read(mapping, Optional.empty());
            } else if (item instanceof Node.Scalar scalar) {
                codes.add(new Located<>(scalar.text().strip(), scalar.at()));
            } else if (item instanceof Node.Sequence) {
                findings.add(
                        Diagnostic.of(Code.BAD_VALUE, item.at(), "features").variant("item"));
            }
        }
        return Values.each(List.copyOf(codes), "features", findings);
    }

    private static Optional<Located<String>> codeOf(Node.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals("code"))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .map(scalar -> new Located<>(scalar.text().strip(), scalar.at()))
                .findFirst();
    }

    private Optional<ParsedText> markdown(Fields fields, String name) {
        return fields.text(name).map(text -> Markdown.blocks(TextOrigin.value(text.at(), text.value()), findings::add));
    }

    private static Optional<ParsedText> plain(Fields fields, String name) {
        return fields.text(name)
                .map(text ->
                        Markdown.plain(TextOrigin.value(text.at(), text.value().strip())));
    }
}
