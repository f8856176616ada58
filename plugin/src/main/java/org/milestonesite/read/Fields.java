package org.milestonesite.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.TextOrigin;

/**
 * The entries of a mapping, asked for by name. When all have been asked for, {@link #done()} reports what nobody
 * wanted: so the names a reader knows and those it reads can't differ.
 */
final class Fields {

    /** Between codes stand commas, semicolons and blanks, among them those that don't break a line. */
    private static final Pattern CODE = Pattern.compile("[^,;\\s\\h]+");

    private final Location at;
    private final String path;
    private final Map<String, Node.Entry> entries;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Diagnostic> missing = new LinkedHashMap<>();
    private final boolean broken;
    private final Findings findings;

    private Fields(Location at, String path, Map<String, Node.Entry> entries, boolean broken, Findings findings) {
        this.at = at;
        this.path = path;
        this.entries = entries;
        this.broken = broken;
        this.findings = findings;
    }

    /** Fields of a mapping; of anything else none, with a finding unless nothing is written. */
    static Fields of(Node node, String what, Findings findings) {
        return of(node, node.at(), "", what, findings);
    }

    private static Fields of(Node node, Location at, String path, String what, Findings findings) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        boolean broken = false;
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> entries.put(entry.key().value(), entry));
        } else if (!(node instanceof Node.Absent)) {
            refuse(node, what, "mapping", findings);
            broken = true;
        }
        return new Fields(at, path, entries, broken, findings);
    }

    Location at() {
        return at;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Node node(String name) {
        known.add(name);
        Node.Entry entry = entries.get(name);
        return entry == null ? new Node.Absent(at) : entry.value();
    }

    Fields fields(String name) {
        Node node = node(name);
        return of(node, place(name), path + name + ".", name, findings);
    }

    /** Of a key where it is written, else of what should hold it. */
    private Location place(String name) {
        return entries.containsKey(name) ? entries.get(name).key().at() : at;
    }

    /** Text that is there; blank counts as absent. */
    Optional<Located<String>> text(String name) {
        Node node = node(name);
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(new Located<>(scalar.text(), scalar.at()));
        }
        refuse(node, name, "text", findings);
        return Optional.empty();
    }

    /** What is there but of the wrong kind; an alias has been told. */
    private static void refuse(Node node, String name, String wanted, Findings findings) {
        if (!(node instanceof Node.Absent || node instanceof Node.Refused)) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, node.at(), name).variant(wanted));
        }
    }

    /** As {@link #text}, with a finding where it is missing: when all fields are read, and unless it is misspelt. */
    Optional<Located<String>> required(String name) {
        Optional<Located<String>> text = text(name);
        if (text.isEmpty() && !broken && (node(name) instanceof Node.Absent || node(name) instanceof Node.Scalar)) {
            missing.put(name, missing(name));
        }
        return text;
    }

    private Diagnostic missing(String name) {
        if (entries.containsKey(name)) {
            return Diagnostic.of(Code.MISSING_KEY, node(name).at(), path + name, name);
        }
        Diagnostic missing = Diagnostic.of(
                Code.MISSING_KEY, at, path + name, name, path.substring(0, Math.max(0, path.length() - 1)));
        if (at.file().path().endsWith(".csv")) {
            // in a table there is no line to add
            return missing.variant("cell");
        }
        return path.isEmpty() ? missing : missing.variant("nested");
    }

    /** Where a known name is written with nothing after it: by name, the place. */
    Map<String, Location> empty() {
        Map<String, Location> empty = new java.util.TreeMap<>();
        entries.forEach((name, entry) -> {
            Node value = entry.value();
            boolean nothing = value instanceof Node.Absent
                    || value instanceof Node.Scalar scalar && scalar.text().isBlank()
                    || value instanceof Node.Sequence sequence
                            && sequence.items().isEmpty();
            if (nothing && known.contains(name)) {
                empty.put(name, value.at());
            }
        });
        return empty;
    }

    /** An address that may be linked to, or a template of one. */
    Optional<Located<String>> address(String name) {
        return text(name).flatMap(text -> Values.address(text, findings));
    }

    Optional<Located<LocalDate>> date(String name) {
        return text(name).flatMap(text -> Values.date(text, name, findings));
    }

    Optional<Located<Integer>> integer(String name) {
        return text(name).flatMap(text -> Values.integer(text, name, findings));
    }

    boolean flag(String name, boolean otherwise) {
        return text(name).flatMap(text -> Values.flag(text, name, findings)).orElse(otherwise);
    }

    /** A list of texts; a single text counts as a list of one. */
    List<Located<String>> texts(String name) {
        Node node = node(name);
        Collection<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Located<String>> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar) {
                if (!scalar.text().isBlank()) {
                    texts.add(new Located<>(scalar.text().strip(), scalar.at()));
                }
            } else {
                refuse(item, name, node == item ? "list" : "item", findings);
            }
        }
        return List.copyOf(texts);
    }

    /** A list of codes: a sequence, or one text with commas, semicolons or spaces between. Twice is a finding. */
    List<Located<String>> codes(String name) {
        return Values.each(texts(name).stream().flatMap(Fields::split).toList(), name, findings);
    }

    static Stream<Located<String>> split(Located<String> text) {
        TextOrigin origin = TextOrigin.value(text.at(), text.value());
        List<Located<String>> codes = new ArrayList<>();
        Matcher code = CODE.matcher(text.value());
        while (code.find()) {
            codes.add(new Located<>(code.group(), origin.locate(code.start(), code.group())));
        }
        return codes.stream();
    }

    /** The entries of a mapping from names of the author's choosing to addresses, in source order. */
    List<Map.Entry<Located<String>, Located<String>>> addresses(String name) {
        Node node = node(name);
        if (!(node instanceof Node.Mapping mapping)) {
            of(node, name, findings);
            return List.of();
        }
        Fields fields = of(mapping, name, findings);
        return mapping.entries().stream()
                .flatMap(entry ->
                        fields.address(entry.key().value()).stream().map(value -> Map.entry(entry.key(), value)))
                .toList();
    }

    List<Node> items(String name) {
        Node node = node(name);
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        refuse(node, name, "list", findings);
        return List.of();
    }

    /** Reports what nobody asked for, and what is missing unless one of those was probably meant for it. */
    void done() {
        done("");
    }

    /** Does not report that {@code name} is missing, but leaves that to be told where it is known to matter. */
    Optional<Diagnostic> done(String name) {
        reportUnknown();
        Optional<Diagnostic> kept = Optional.ofNullable(missing.remove(name));
        missing.values().forEach(findings::add);
        return kept;
    }

    private void reportUnknown() {
        for (Node.Entry entry : entries.values()) {
            String name = entry.key().value();
            if (!known.contains(name)) {
                findings.add(unknown(Diagnostic.of(Code.UNKNOWN_KEY, entry.key().at(), name), name, known));
                Nearest.of(name, known).ifPresent(missing::remove);
            }
        }
    }

    /** With the nearest known name as the mend, or else all of them. */
    static Diagnostic unknown(Diagnostic finding, String name, Collection<String> known) {
        return Nearest.of(name, known)
                .map(nearest -> finding.help("did-you-mean", nearest))
                .orElseGet(() -> finding.help(
                        "known-names", String.join(", ", known.stream().sorted().toList())));
    }
}
