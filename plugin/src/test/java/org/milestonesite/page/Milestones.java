package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Snapshot;
import org.milestonesite.plan.Sourced;

/** A milestone made by hand. */
public final class Milestones {

    private final String code;
    private final Milestone.Kind kind;
    private boolean hasPage = true;
    private Optional<Sourced<String>> wbs = Optional.empty();
    private String name;
    private Optional<Sourced<LocalDate>> due = Optional.empty();
    private Optional<Sourced<LocalDate>> forecast = Optional.empty();
    private Optional<Sourced<LocalDate>> completed = Optional.empty();
    private List<String> predecessors = List.of();
    private List<String> successors = List.of();
    private List<String> features = List.of();
    private List<String> releases = List.of();
    private final List<Sourced<String>> aka = new ArrayList<>();
    private Optional<LinkedText> note = Optional.empty();
    private Optional<LinkedText> description = Optional.empty();
    private Optional<LinkedText> testSpec = Optional.empty();
    private Optional<LinkedText> jira = Optional.empty();
    private Optional<LinkedText> testPlan = Optional.empty();
    private Optional<LinkedText> location = Optional.empty();
    private final List<Sourced<String>> tags = new ArrayList<>();
    private LinkedText body = Texts.none();
    private final List<Snapshot> history = new ArrayList<>();

    private Milestones(String code, Milestone.Kind kind) {
        this.code = code;
        this.kind = kind;
        this.name = "Name of " + code;
    }

    public static Milestones release(String code) {
        return new Milestones(code, Milestone.Kind.RELEASE);
    }

    public static Milestones feature(String code) {
        return new Milestones(code, Milestone.Kind.FEATURE);
    }

    public static Milestones context(String code) {
        return new Milestones(code, Milestone.Kind.CONTEXT);
    }

    /** What a month-end export knew; the oldest comes first, and an empty text is no date. */
    public Milestones known(String asOf, String due, String forecast, String completed) {
        history.add(new Snapshot(
                LocalDate.parse(asOf), date(due), date(forecast), date(completed), Texts.at("schedule/export.csv")));
        return this;
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    public Milestones named(String words) {
        name = words;
        return this;
    }

    public Milestones due(String date) {
        due = Optional.of(sourced(LocalDate.parse(date), 4, Optional.empty()));
        return this;
    }

    /** Due at a date that took the place of another. */
    public Milestones due(String date, String before) {
        due = Optional.of(
                sourced(LocalDate.parse(date), 4, Optional.of(sourced(LocalDate.parse(before), 2, Optional.empty()))));
        return this;
    }

    public Milestones forecast(String date) {
        forecast = Optional.of(sourced(LocalDate.parse(date), 5, Optional.empty()));
        return this;
    }

    public Milestones completed(String date) {
        completed = Optional.of(sourced(LocalDate.parse(date), 6, Optional.empty()));
        return this;
    }

    public Milestones features(String... codes) {
        features = List.of(codes);
        predecessors = features;
        return this;
    }

    public Milestones predecessors(String... codes) {
        predecessors = List.of(codes);
        return this;
    }

    public Milestones successors(String... codes) {
        successors = List.of(codes);
        return this;
    }

    public Milestones releases(String... codes) {
        releases = List.of(codes);
        successors = releases;
        return this;
    }

    public Milestones aka(String older) {
        aka.add(sourced(older, 7, Optional.empty()));
        return this;
    }

    public Milestones note(String words) {
        note = Optional.of(Texts.text(words));
        return this;
    }

    public Milestones testSpec(LinkedText text) {
        testSpec = Optional.of(text);
        return this;
    }

    public Milestones description(String words) {
        description = Optional.of(Texts.text(words));
        return this;
    }

    public Milestones jira(LinkedText text) {
        jira = Optional.of(text);
        return this;
    }

    public Milestones testPlan(LinkedText text) {
        testPlan = Optional.of(text);
        return this;
    }

    public Milestones location(String words) {
        location = Optional.of(Texts.text(words));
        return this;
    }

    public Milestones wbs(String element) {
        wbs = Optional.of(sourced(element, 10, Optional.empty()));
        return this;
    }

    public Milestones tagged(String tag) {
        tags.add(sourced(tag, 9, Optional.empty()));
        return this;
    }

    public Milestones body(LinkedText text) {
        body = text;
        return this;
    }

    public Milestones withoutPage() {
        hasPage = false;
        return this;
    }

    public Milestone made() {
        return new Milestone(
                code,
                kind,
                hasPage,
                Texts.text(name),
                sourced(name, 3, Optional.empty()),
                false,
                Optional.empty(),
                Optional.of(sourced(2, 8, Optional.empty())),
                wbs,
                Optional.empty(),
                due,
                Optional.empty(),
                forecast,
                completed,
                predecessors,
                successors,
                features,
                releases,
                Map.of(),
                aka,
                tags,
                description,
                Optional.empty(),
                note,
                testSpec,
                jira,
                testPlan,
                location,
                body,
                List.of(Texts.at(path())),
                Map.of(),
                List.of(),
                List.copyOf(history));
    }

    private String path() {
        return "milestones/" + code + ".md";
    }

    private <T> Sourced<T> sourced(T value, int line, Optional<Sourced<T>> replaced) {
        return new Sourced<>(value, Texts.at(path(), line), replaced);
    }
}
