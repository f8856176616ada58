package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Sourced;
import org.milestonesite.read.Layer;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.ParsedText;

/**
 * Everything that the sources say of one milestone, the weakest first. Of each field the last one that says something
 * holds; saying nothing under its name counts as saying that there is none.
 */
record Layers(List<RawMilestone> all) {

    /** The fields whose values are texts, or lists: where an override of them is shown, it is as text. */
    private static final Map<String, Function<RawMilestone, Optional<ParsedText>>> TEXTS = texts();

    Layers {
        all = all.stream().sorted(Comparator.comparing(RawMilestone::layer)).toList();
    }

    private static Map<String, Function<RawMilestone, Optional<ParsedText>>> texts() {
        Map<String, Function<RawMilestone, Optional<ParsedText>>> texts = new LinkedHashMap<>();
        texts.put("description", RawMilestone::description);
        texts.put("comment", RawMilestone::comment);
        texts.put("note", RawMilestone::note);
        texts.put("testSpec", RawMilestone::testSpec);
        texts.put("jira", RawMilestone::jira);
        texts.put("testPlan", RawMilestone::testPlan);
        texts.put("location", RawMilestone::location);
        return texts;
    }

    boolean has(Layer layer) {
        return all.stream().anyMatch(raw -> raw.layer() == layer);
    }

    /** Whether one of our own formats defines it, not only an export or an annotation. */
    boolean isOwn() {
        return has(Layer.REGISTER) || has(Layer.FILE);
    }

    /** Every place that says something, the strongest first. */
    List<Location> places() {
        List<Location> places = new ArrayList<>();
        all.forEach(raw -> places.add(0, raw.at()));
        return List.copyOf(places);
    }

    /** The value that holds, with what it replaced. */
    <T> Optional<Sourced<T>> value(String name, Function<RawMilestone, Optional<Located<T>>> field) {
        return chain(name, field, value -> value)
                .filter(said -> said.value().isPresent())
                .map(Layers::present);
    }

    private static <T> Sourced<T> present(Sourced<Optional<T>> said) {
        Optional<Sourced<Optional<T>>> before =
                said.replaced().filter(replaced -> replaced.value().isPresent());
        return new Sourced<>(said.value().orElseThrow(), said.at(), before.map(Layers::present));
    }

    /** What was said in the end, be it nothing, and what before it; empty if nobody said anything. */
    private <T, R> Optional<Sourced<Optional<R>>> chain(
            String name, Function<RawMilestone, Optional<Located<T>>> field, Function<T, R> shown) {
        Optional<Sourced<Optional<R>>> now = Optional.empty();
        for (RawMilestone raw : all) {
            Optional<Located<T>> said = field.apply(raw);
            Location cleared = raw.cleared().get(name);
            if (said.isPresent()) {
                Optional<R> value = said.map(located -> shown.apply(located.value()));
                Optional<Sourced<Optional<R>>> before =
                        now.filter(old -> !old.value().equals(value));
                // who repeats a value has it now, and what that value replaced
                Optional<Sourced<Optional<R>>> earlier = now.flatMap(Sourced::replaced);
                now = Optional.of(new Sourced<>(value, said.get().at(), before.isPresent() ? before : earlier));
            } else if (cleared != null
                    && now.filter(old -> old.value().isPresent()).isPresent()) {
                now = Optional.of(new Sourced<>(Optional.empty(), cleared, now));
            }
        }
        return now;
    }

    /** Every field of which something was replaced or taken away: the value as text, empty where there is none now. */
    Map<String, Sourced<String>> replaced() {
        Map<String, Sourced<String>> replaced = new TreeMap<>();
        if (all.size() < 2) {
            return replaced;
        }
        put(replaced, "name", RawMilestone::name);
        put(replaced, "shortName", RawMilestone::shortName);
        put(replaced, "level", RawMilestone::level);
        put(replaced, "wbs", RawMilestone::wbs);
        put(replaced, "type", RawMilestone::type);
        put(replaced, "due", RawMilestone::due);
        put(replaced, "start", RawMilestone::start);
        put(replaced, "forecast", RawMilestone::forecast);
        put(replaced, "completed", RawMilestone::completed);
        TEXTS.forEach((name, field) -> put(
                replaced,
                name,
                raw -> field.apply(raw)
                        .map(text -> new Located<>(
                                text.origin().text(), text.origin().at()))));
        return replaced;
    }

    private <T> void put(
            Map<String, Sourced<String>> into, String name, Function<RawMilestone, Optional<Located<T>>> field) {
        chain(name, field, Object::toString)
                .filter(said -> said.replaced().isPresent())
                .ifPresent(said -> into.put(name, text(said)));
    }

    private static Sourced<String> text(Sourced<Optional<String>> said) {
        return new Sourced<>(said.value().orElse(""), said.at(), said.replaced().map(Layers::text));
    }

    /** What holds, as if one source had said it all. */
    RawMilestone merged() {
        if (all.size() == 1) {
            return all.get(0);
        }
        RawMilestone strongest = all.get(all.size() - 1);
        return new RawMilestone(
                strongest.code(),
                last("name", RawMilestone::name),
                last("name", RawMilestone::nameText),
                nameCut(),
                last("shortName", RawMilestone::shortName),
                last("level", RawMilestone::level),
                last("wbs", RawMilestone::wbs),
                last("type", RawMilestone::type),
                last("due", RawMilestone::due),
                last("start", RawMilestone::start),
                last("forecast", RawMilestone::forecast),
                last("completed", RawMilestone::completed),
                list("predecessors", RawMilestone::predecessors),
                list("successors", RawMilestone::successors),
                list("features", RawMilestone::features),
                union(RawMilestone::aka),
                union(RawMilestone::tags),
                last("description", RawMilestone::description),
                last("comment", RawMilestone::comment),
                last("note", RawMilestone::note),
                last("testSpec", RawMilestone::testSpec),
                last("jira", RawMilestone::jira),
                last("testPlan", RawMilestone::testPlan),
                last("location", RawMilestone::location),
                last("body", RawMilestone::body),
                strongest.at(),
                strongest.layer(),
                cleared(),
                unnamed());
    }

    /** Said by whoever gives the name, or above it. */
    private boolean nameCut() {
        boolean cut = false;
        for (RawMilestone raw : all) {
            cut = raw.nameCut() || cut && raw.name().isEmpty();
        }
        return cut;
    }

    private <T> Optional<T> last(String name, Function<RawMilestone, Optional<T>> field) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<T> said = field.apply(all.get(i));
            if (said.isPresent() || all.get(i).cleared().containsKey(name)) {
                return said;
            }
        }
        return Optional.empty();
    }

    private List<Located<String>> list(String name, Function<RawMilestone, List<Located<String>>> field) {
        return this.<List<Located<String>>>last(
                        name, raw -> Optional.of(field.apply(raw)).filter(list -> !list.isEmpty()))
                .orElse(List.of());
    }

    /** Older codes and tags are added, each once. */
    private List<Located<String>> union(Function<RawMilestone, List<Located<String>>> field) {
        Map<String, Located<String>> union = new LinkedHashMap<>();
        all.stream().map(field).flatMap(List::stream).forEach(item -> union.putIfAbsent(item.value(), item));
        return List.copyOf(union.values());
    }

    private Optional<Diagnostic> unnamed() {
        return all.stream().reduce((lower, upper) -> upper).flatMap(RawMilestone::unnamed);
    }

    private Map<String, Location> cleared() {
        Map<String, Location> cleared = new TreeMap<>();
        all.forEach(raw -> cleared.putAll(raw.cleared()));
        return cleared;
    }
}
