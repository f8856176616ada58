package org.milestonesite.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.milestonesite.page.Pages;
import org.milestonesite.render.Template.Node;

/** The templates of the skeleton as their check sees them: which records each can name, and what includes what. */
final class SkeletonTemplates {

    /** A name and its type, as the record that has it declares it. */
    record Field(Class<?> owner, String name, ViewType type) {}

    private final SortedMap<String, Template> templates = new TreeMap<>();
    private final Map<String, Set<Scopes>> uses;

    SkeletonTemplates() {
        Theme theme = Theme.load(Optional.empty(), "theme").theme();
        Map<String, Optional<Template>> scanned = new TreeMap<>();
        theme.templates()
                .forEach((name, file) -> scanned.put(name, TemplateScanner.scan(file, SkeletonTemplates::fail)));
        TemplateCheck check = new TemplateCheck(scanned, theme.messages().byKey(), SkeletonTemplates::fail);
        new TreeMap<>(Pages.views()).forEach(check::page);
        scanned.forEach((name, template) -> templates.put(name, template.orElseThrow()));
        uses = check.uses();
    }

    private static void fail(Object finding) {
        throw new AssertionError(finding);
    }

    Set<String> names() {
        return templates.keySet();
    }

    /** The partials that a template names itself, in plain string order. */
    Set<String> includes(String template) {
        Set<String> partials = new TreeSet<>();
        gather(templates.get(template).nodes(), partials);
        return partials;
    }

    private static void gather(List<Node> nodes, Set<String> partials) {
        for (Node node : nodes) {
            if (node instanceof Template.Partial partial) {
                partials.add(partial.name());
            } else if (node instanceof Template.Section section) {
                gather(section.body(), partials);
            }
        }
    }

    Set<String> includedBy(String template) {
        Set<String> others = new TreeSet<>();
        names().stream().filter(name -> includes(name).contains(template)).forEach(others::add);
        return others;
    }

    /**
     * The names that a template finds wherever it stands, each with the records that it may be found in: those of the
     * innermost record first. What has another type elsewhere can't be used.
     */
    Map<String, List<Field>> fields(String template) {
        Map<String, List<Field>> common = null;
        for (Scopes scopes : uses.get(template)) {
            Map<String, Field> here = visible(scopes);
            if (common == null) {
                common = new LinkedHashMap<>();
                for (Field field : here.values()) {
                    common.put(field.name, new ArrayList<>(List.of(field)));
                }
            } else {
                common.entrySet().removeIf(known -> !fits(known.getValue(), here.get(known.getKey())));
                common.forEach((name, fields) -> fields.add(here.get(name)));
            }
        }
        common.replaceAll((name, fields) -> List.copyOf(new LinkedHashSet<>(fields)));
        return common;
    }

    private static boolean fits(List<Field> known, Field here) {
        return here != null && known.get(0).type.equals(here.type);
    }

    private static Map<String, Field> visible(Scopes scopes) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int i = scopes.types().size() - 1; i >= 0; i--) {
            if (scopes.types().get(i) instanceof ViewType.View view) {
                of(view.type()).forEach(field -> fields.putIfAbsent(field.name, field));
            }
        }
        return fields;
    }

    /** Everything that a template may name in a record, in the record's own order. */
    static List<Field> of(Class<?> record) {
        Map<String, ViewType> rest = new TreeMap<>(new HashMap<>(ViewMembers.of(record)));
        List<Field> fields = new ArrayList<>();
        Arrays.stream(record.getRecordComponents())
                .map(component -> component.getName())
                .forEach(name -> fields.add(new Field(record, name, rest.remove(name))));
        rest.forEach((name, type) -> fields.add(new Field(record, name, type)));
        return fields;
    }

    /** All records that templates reach from the views. */
    static Set<Class<?>> records() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        new TreeMap<>(Pages.views()).values().forEach(view -> reach(view, reached));
        return reached;
    }

    private static void reach(Class<?> record, Set<Class<?>> reached) {
        if (reached.add(record)) {
            of(record).forEach(field -> held(field.type).ifPresent(inner -> reach(inner, reached)));
        }
    }

    /** The record that a type is, or holds. */
    static Optional<Class<?>> held(ViewType type) {
        if (type instanceof ViewType.Maybe maybe) {
            return held(maybe.of());
        }
        if (type instanceof ViewType.Many many) {
            return held(many.of());
        }
        return type instanceof ViewType.View view ? Optional.of(view.type()) : Optional.empty();
    }
}
