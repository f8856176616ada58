package org.milestonesite.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milestonesite.page.Pages;
import org.milestonesite.render.SkeletonTemplates.Field;

/** The list of all templates and records, as Markdown. */
final class ThemePage {

    private static final String HEADER = "| field | type | meaning |\n|---|---|---|\n";

    private final SkeletonTemplates templates = new SkeletonTemplates();
    private final ViewDocs docs = new ViewDocs();
    private final RecordNames names = new RecordNames();
    private final StringBuilder page = new StringBuilder();

    static String text() {
        ThemePage all = new ThemePage();
        Map<String, Class<?>> views = new TreeMap<>(Pages.views());
        Set<String> partials = new TreeSet<>(all.templates.names());
        partials.removeAll(views.keySet());
        all.line("## Custom properties");
        all.properties();
        all.line("## Templates of pages");
        views.forEach(all::view);
        all.line("## Partials");
        all.line("A partial sees what stands around it where it is included. Listed is what it finds everywhere.");
        partials.forEach(all::partial);
        all.line("## Records of several templates");
        SkeletonTemplates.records().stream()
                .filter(record -> record.getEnclosingClass() == null && !views.containsValue(record))
                .sorted(Comparator.comparing(RecordNames::of))
                .forEach(all::shared);
        return all.page.toString();
    }

    private void properties() {
        page.append("| property | value | for |\n|---|---|---|\n");
        StyleTokens.all()
                .forEach(token ->
                        page.append("| `%s` | `%s` | %s |\n".formatted(token.name(), token.value(), token.use())));
        page.append('\n');
    }

    private void view(String template, Class<?> view) {
        line("### Template " + template);
        line(docs.sentence(view).orElseThrow());
        inclusions(template);
        page.append(HEADER);
        SkeletonTemplates.of(view).forEach(field -> row(List.of(field)));
        page.append('\n');
        nested(view);
    }

    private void partial(String template) {
        line("### Template " + template);
        inclusions(template);
        page.append(HEADER);
        templates.fields(template).values().forEach(this::row);
        page.append('\n');
    }

    private void shared(Class<?> record) {
        record("### Record ", record);
        nested(record);
    }

    /** The records that stand in another, in the order in which its fields lead to them. */
    private void nested(Class<?> outer) {
        SkeletonTemplates.records().stream()
                .filter(record -> record.getEnclosingClass() == outer)
                .forEach(record -> record("#### Record ", record));
    }

    private void record(String heading, Class<?> record) {
        line(heading + RecordNames.of(record));
        docs.sentence(record).ifPresent(this::line);
        page.append(HEADER);
        SkeletonTemplates.of(record).forEach(field -> row(List.of(field)));
        page.append('\n');
    }

    private void inclusions(String template) {
        List<String> sentences = new ArrayList<>();
        if (!templates.includes(template).isEmpty()) {
            sentences.add("Includes " + links(templates.includes(template)) + ".");
        }
        if (!templates.includedBy(template).isEmpty()) {
            sentences.add("Included by " + links(templates.includedBy(template)) + ".");
        }
        if (!sentences.isEmpty()) {
            line(String.join(" ", sentences));
        }
    }

    private static String links(Collection<String> templates) {
        return templates.stream().map(RecordNames::template).collect(Collectors.joining(", "));
    }

    private void row(List<Field> fields) {
        Field first = fields.get(0);
        String meaning = fields.stream()
                .map(field ->
                        docs.meaning(field.owner(), field.name(), field.type()).orElseThrow())
                .distinct()
                .collect(Collectors.joining("; or "));
        page.append("| `%s` | %s | %s |\n".formatted(first.name(), names.words(first.type()), meaning));
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }
}
