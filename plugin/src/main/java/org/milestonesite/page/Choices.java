package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/** What milestones can be filtered by. A filter is left out where it would part nothing from nothing. */
record Choices(Catalogue catalogue, List<Milestone> milestones) {

    List<Finder.Filter> filters() {
        return Stream.of(status(), year(), wbs(), tag())
                .flatMap(Optional::stream)
                .toList();
    }

    /** By the classes of the status: a late completion is a completion too. */
    private Optional<Finder.Filter> status() {
        Messages words = catalogue.words();
        Map<String, Long> shapes = count(milestones.stream()
                .flatMap(milestone ->
                        Stream.of(catalogue.phrases().status(milestone).shape().split(" "))));
        List<Finder.Choice> choices = new ArrayList<>();
        for (Status status : Status.values()) {
            add(status.id(), words.text("status-" + status.id()), shapes, choices);
            if (status == Status.COMPLETED) {
                add("late", words.text("completed-late"), shapes, choices);
                add("early", words.text("completed-early"), shapes, choices);
            }
        }
        return filter("status", choices, shapes);
    }

    private static void add(String value, String text, Map<String, Long> known, List<Finder.Choice> choices) {
        if (known.containsKey(value)) {
            choices.add(new Finder.Choice(value, text));
        }
    }

    private Optional<Finder.Filter> year() {
        SortedMap<String, Long> years = count(milestones.stream().map(YearRows::year));
        List<Finder.Choice> choices = new ArrayList<>();
        years.keySet().stream()
                .filter(year -> !year.isEmpty())
                .forEach(year -> choices.add(new Finder.Choice(year, year)));
        if (years.containsKey("")) {
            choices.add(new Finder.Choice("undated", YearRows.title(catalogue, "")));
        }
        return filter("year", choices, years);
    }

    /** Elements and those above them; one that has all its rows from the only element below it says nothing more. */
    private Optional<Finder.Filter> wbs() {
        SortedMap<String, Long> elements = count(milestones.stream()
                .flatMap(milestone -> milestone.wbs().stream())
                .map(Sourced::value)
                .flatMap(Choices::withAbove));
        return filter(
                "wbs",
                elements.keySet().stream()
                        .filter(element -> !repeats(element, elements))
                        .map(element -> new Finder.Choice(element, element))
                        .toList(),
                elements);
    }

    /** {@code 02C}, {@code 02C.06} and {@code 02C.06.03} */
    private static Stream<String> withAbove(String element) {
        List<String> all = new ArrayList<>();
        for (int dot = element.indexOf('.'); dot > 0; dot = element.indexOf('.', dot + 1)) {
            all.add(element.substring(0, dot));
        }
        all.add(element);
        return all.stream();
    }

    private static boolean repeats(String element, SortedMap<String, Long> elements) {
        SortedMap<String, Long> below = elements.subMap(element + ".", element + "/");
        return !below.isEmpty() && below.get(below.firstKey()).equals(elements.get(element));
    }

    private Optional<Finder.Filter> tag() {
        SortedMap<String, Long> tags = count(milestones.stream()
                .flatMap(milestone ->
                        milestone.tags().stream().map(Sourced::value).distinct()));
        return filter(
                "tag",
                tags.keySet().stream().map(tag -> new Finder.Choice(tag, tag)).toList(),
                tags);
    }

    private static SortedMap<String, Long> count(Stream<String> values) {
        return values.collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    private Optional<Finder.Filter> filter(String key, List<Finder.Choice> choices, Map<String, Long> counts) {
        boolean parts =
                choices.stream().anyMatch(choice -> counts.getOrDefault(choice.value(), 0L) < milestones.size());
        return parts ? Optional.of(new Finder.Filter(key, catalogue.words().text(key), choices)) : Optional.empty();
    }
}
