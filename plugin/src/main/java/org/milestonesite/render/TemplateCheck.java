package org.milestonesite.render;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.render.Template.Node;
import org.milestonesite.source.Location;

/**
 * Compares the names of templates with the types of the views that they will print, sections that no data enters
 * included, and partials in every scope that they are used in.
 */
final class TemplateCheck {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d{1,2}}");

    private static final int LEFT = -1;

    private record Use(String partial, Scopes scopes) {}

    private final Map<String, Optional<Template>> templates;
    private final Map<String, String> words;
    private final Consumer<Diagnostic> findings;
    private final Map<String, Set<Scopes>> uses = new TreeMap<>();

    /** How many sections a partial was in when it was entered in some scope; {@link #LEFT} once it was checked. */
    private final Map<Use, Integer> entered = new HashMap<>();

    private String page = "";

    /** @param templates by name; empty ones are broken, and reported */
    TemplateCheck(Map<String, Optional<Template>> templates, Map<String, String> words, Consumer<Diagnostic> findings) {
        this.templates = templates;
        this.words = words;
        this.findings = findings;
    }

    void page(String name, Class<?> view) {
        page = name;
        entered.clear();
        if (!templates.containsKey(name)) {
            findings.accept(Diagnostic.nowhere(Code.BROKEN_TEMPLATE, name).variant("missing"));
        }
        include(name, Scopes.of(ViewType.of(view)), 0);
    }

    /** The names of all templates that the pages so far are made of. */
    Set<String> used() {
        return uses.keySet();
    }

    /** The scopes in which each of them stands, in the order in which they were met. */
    Map<String, Set<Scopes>> uses() {
        return uses;
    }

    private void include(String name, Scopes scopes, int depth) {
        uses.computeIfAbsent(name, template -> new LinkedHashSet<>()).add(scopes);
        Use use = new Use(name, scopes);
        entered.put(use, depth);
        templates.getOrDefault(name, Optional.empty()).ifPresent(template -> check(template.nodes(), scopes, depth));
        entered.put(use, LEFT);
    }

    private void check(List<Node> nodes, Scopes scopes, int depth) {
        for (Node node : nodes) {
            if (node instanceof Template.Value value) {
                type(value.name(), value.at(), scopes).ifPresent(type -> value(value, type));
            } else if (node instanceof Template.Section section) {
                type(section.name(), section.at(), scopes).ifPresent(type -> section(section, type, scopes, depth + 1));
            } else if (node instanceof Template.Partial partial) {
                partial(partial, scopes, depth);
            }
        }
    }

    private void value(Template.Value value, ViewType type) {
        boolean scalar = type instanceof ViewType.Scalar || type instanceof ViewType.Flag;
        boolean markup = type instanceof ViewType.Markup;
        if (!scalar && !markup) {
            report("not-printable", value.at(), value.name());
        } else if (scalar && value.raw()) {
            report("raw-text", value.at(), value.name());
        } else if (markup && !value.raw()) {
            report("escaped-html", value.at(), value.name());
        }
    }

    private void section(Template.Section section, ViewType type, Scopes scopes, int depth) {
        if (type instanceof ViewType.Scalar || type instanceof ViewType.Markup) {
            report("no-section", section.at(), section.name());
        } else if (section.inverted() && type instanceof ViewType.View) {
            report("never-empty", section.at(), section.name());
        } else if (section.inverted() || type instanceof ViewType.Flag) {
            check(section.body(), scopes, depth);
        } else {
            check(section.body(), scopes.with(inner(type)), depth);
        }
    }

    private static ViewType inner(ViewType type) {
        return type instanceof ViewType.Maybe maybe
                ? maybe.of()
                : type instanceof ViewType.Many many ? many.of() : type;
    }

    private void partial(Template.Partial partial, Scopes scopes, int depth) {
        Integer before = entered.get(new Use(partial.name(), scopes));
        if (!templates.containsKey(partial.name())) {
            unknown(finding("unknown-partial", partial.at(), partial.name()), partial.name(), templates.keySet());
        } else if (before == null) {
            include(partial.name(), scopes, depth);
        } else if (before == depth) {
            // In itself again, and no section between that could ever end it.
            report("endless-partial", partial.at(), partial.name());
        }
    }

    private Optional<ViewType> type(String name, Location at, Scopes scopes) {
        if (name.startsWith(Words.PREFIX)) {
            return word(name.substring(Words.PREFIX.length()), at);
        }
        Optional<ViewType> type = scopes.find(name);
        if (type.isEmpty()) {
            Set<String> known = scopes.namesLike(name);
            unknown(finding("unknown-name", at, name, page, String.join(", ", known)), name, known);
        }
        return type;
    }

    private Optional<ViewType> word(String key, Location at) {
        String text = words.get(key);
        if (text == null) {
            unknown(finding("unknown-word", at, key), key, words.keySet());
            return Optional.empty();
        }
        if (ARGUMENT.matcher(text).find()) {
            report("word-arguments", at, key);
        }
        return Optional.of(new ViewType.Scalar());
    }

    private void unknown(Diagnostic unknown, String name, Set<String> known) {
        findings.accept(Nearest.of(name, known)
                .map(nearest -> unknown.help("did-you-mean", nearest))
                .orElse(unknown));
    }

    private void report(String variant, Location at, String name) {
        findings.accept(finding(variant, at, name, page));
    }

    private static Diagnostic finding(String variant, Location at, Object... arguments) {
        return Diagnostic.of(Code.BROKEN_TEMPLATE, at, arguments).variant(variant);
    }
}
