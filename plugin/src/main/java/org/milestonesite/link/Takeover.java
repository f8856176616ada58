package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Register;
import org.milestonesite.read.Layer;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.read.RawSources;
import org.milestonesite.source.Located;

/**
 * One register in place of exports, annotations and registers. Milestones' own files stay, and as before have the last
 * word; so what is said below them is said again, not what they make of it.
 */
public final class Takeover {

    private final RawSources raw;
    private final Imports imports;
    private final Merge merge;
    private final ExportedRelations exported;
    private final TakeoverLosses losses = new TakeoverLosses();
    /** By code: milestones that an export has it wait for. */
    private final Map<String, List<String>> related = new TreeMap<>();

    private Takeover(RawSources raw) {
        this.raw = raw;
        // whoever built the site has been told
        Findings told = new Findings();
        imports = Imports.of(raw.schedules());
        merge = Merge.of(
                Stream.concat(imports.milestones(raw.milestones()).stream(), raw.milestones().stream())
                        .toList(),
                raw.site().scope(),
                told);
        exported = ExportedRelations.of(imports, merge);
        exported.holding()
                .forEach(relation -> related.computeIfAbsent(relation.successor(), code -> new ArrayList<>())
                        .add(relation.predecessor()));
        losses.history(imports, merge, Histories.of(imports, merge, raw.site().scope(), told));
    }

    /** Obsolete milestones are among the entries: {@code plan.exclude} goes on keeping them out of the plan. */
    public static Register register(RawSources raw) {
        return new Takeover(raw).register();
    }

    private Register register() {
        List<Register.Entry> entries = new ArrayList<>();
        new TreeMap<>(merge.layers())
                .forEach((code, layers) -> entry(code, layers).ifPresent(entries::add));
        losses.left(imports, merge, exported);
        merge.milestones().keySet().forEach(this::lostRelations);
        raw.milestones().stream()
                .filter(said -> said.layer() == Layer.ANNOTATION)
                .map(said -> said.code().value())
                .filter(code -> !merge.layers().containsKey(code))
                .filter(code -> !merge.outside().contains(code))
                .forEach(losses::unknown);
        boolean told = raw.site().scope().asOf().isPresent();
        return new Register(List.copyOf(entries), replaces(), told ? Optional.empty() : imports.asOf(), losses.all());
    }

    private List<String> replaces() {
        return Stream.concat(
                        raw.schedules().stream().map(RawSchedule::file),
                        raw.milestones().stream()
                                .filter(said -> said.layer() != Layer.FILE)
                                .map(said -> said.at().file()))
                .map(file -> file.path())
                .distinct()
                .sorted()
                .toList();
    }

    /** Empty where only the milestone's own file speaks of it. */
    private Optional<Register.Entry> entry(String code, Layers layers) {
        List<RawMilestone> below =
                layers.all().stream().filter(said -> said.layer() != Layer.FILE).toList();
        List<String> waitsFor = related.getOrDefault(code, List.of());
        if (below.isEmpty()) {
            // an export can relate what it has no row of
            return waitsFor.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Register.Entry(
                            code, List.of(new Register.Items("predecessors", codes(code, List.of(), waitsFor)))));
        }
        Layers said = new Layers(below);
        said.replaced().keySet().forEach(field -> losses.replaced(code, field));
        RawMilestone merged = said.merged();
        return Optional.of(new Register.Entry(
                code,
                RegisterFields.of(
                        merged,
                        codes(code, merged.predecessors(), waitsFor),
                        codes(code, merged.successors(), List.of()),
                        codes(code, merged.features(), List.of()))));
    }

    private void lostRelations(String code) {
        exported.replacedOf(code).keySet().forEach(list -> losses.replaced(code, list));
        exported.dependenciesOf(code).forEach(dependency -> losses.kind(code, dependency));
    }

    /** As they are called now, each once. In a register each code must lead somewhere; exports have laxer rules. */
    private List<String> codes(String self, List<Located<String>> stated, Collection<String> more) {
        TreeSet<String> codes = new TreeSet<>(more);
        for (Located<String> written : stated) {
            String code = merge.codes().get(written.value());
            if (code == null && merge.excluded().contains(written.value())) {
                code = written.value();
            }
            if (code == null) {
                losses.dropped(self, written.value());
            } else {
                codes.add(code);
            }
        }
        codes.remove(self);
        return List.copyOf(codes);
    }
}
