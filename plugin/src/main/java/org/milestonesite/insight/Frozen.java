package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Term;

/** The plan of today in the form of an edition: what authors say of it, without what a theme makes of that. */
public final class Frozen {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Frozen() {}

    public static Edition of(Plan plan) {
        ControlledDocument document = plan.document();
        return new Edition(
                document.revision(),
                document.status().name().toLowerCase(Locale.ROOT),
                document.date(),
                plan.asOf(),
                new Frozen()
                        .value("handle", Optional.of(document.handle()))
                        .value("title", Optional.of(document.title()))
                        .list("authors", document.authors())
                        .text("abstract", document.abstractText())
                        .entry(),
                changes(document),
                each(plan.milestones(), Milestone::code, Frozen::milestone),
                each(plan.pages(), page -> page.id().source(), Frozen::page),
                each(plan.documents(), Document::handle, Frozen::document),
                each(plan.terms(), Term::term, Frozen::term),
                Optional.empty());
    }

    static List<Edition.Entry> changes(ControlledDocument document) {
        return document.changes().stream().map(Frozen::change).toList();
    }

    private static <T> SortedMap<String, Edition.Entry> each(
            List<T> all, Function<T, String> name, Function<T, Edition.Entry> freeze) {
        SortedMap<String, Edition.Entry> entries = new TreeMap<>();
        all.forEach(one -> entries.put(name.apply(one), freeze.apply(one)));
        return entries;
    }

    private static Edition.Entry change(ControlledDocument.Change change) {
        return new Frozen()
                .value("version", change.version())
                .value("date", Optional.of(change.date()))
                .text("description", Optional.of(change.description()))
                .value("owner", change.owner())
                .entry();
    }

    private static Edition.Entry milestone(Milestone milestone) {
        return new Frozen()
                .value("name", Optional.of(milestone.plainName()))
                .value("kind", Optional.of(milestone.kind().id()))
                .sourced("shortName", milestone.shortName())
                .sourced("level", milestone.level())
                .sourced("wbs", milestone.wbs())
                .sourced("type", milestone.type())
                .sourced("due", milestone.due())
                .sourced("start", milestone.start())
                .sourced("forecast", milestone.forecast())
                .sourced("completed", milestone.completed())
                .list("features", milestone.features().stream().sorted().toList())
                .list("predecessors", milestone.predecessors().stream().sorted().toList())
                .list(
                        "aka",
                        milestone.aka().stream().map(Sourced::value).sorted().toList())
                .list(
                        "tags",
                        milestone.tags().stream().map(Sourced::value).sorted().toList())
                .text("description", milestone.description())
                .text("comment", milestone.comment())
                .text("note", milestone.note())
                .text("testSpec", milestone.testSpec())
                .text("jira", milestone.jira())
                .text("testPlan", milestone.testPlan())
                .text("location", milestone.location())
                .text("text", Optional.of(milestone.body()))
                .entry();
    }

    private static Edition.Entry page(ProsePage page) {
        return new Frozen()
                .value("title", Optional.of(page.plainTitle()))
                .text("text", Optional.of(page.body()))
                .entry();
    }

    private static Edition.Entry document(Document document) {
        return new Frozen()
                .list("authors", document.authors())
                .value("year", document.year())
                .value("title", Optional.of(document.title()))
                .value("url", document.url())
                .entry();
    }

    private static Edition.Entry term(Term term) {
        return new Frozen().text("description", Optional.of(term.description())).entry();
    }

    private Frozen value(String name, Optional<?> value) {
        value.map(Object::toString).filter(text -> !text.isBlank()).ifPresent(text -> fields.put(name, List.of(text)));
        return this;
    }

    private Frozen sourced(String name, Optional<? extends Sourced<?>> value) {
        return value(name, value.map(Sourced::value));
    }

    private Frozen list(String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
        return this;
    }

    /** As it is written, line by line; blank lines around it say nothing. */
    private Frozen text(String name, Optional<LinkedText> text) {
        List<String> lines = new ArrayList<>(
                text.map(linked -> linked.text().origin().text().lines().toList())
                        .orElse(List.of()));
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return list(name, List.copyOf(lines));
    }

    private Edition.Entry entry() {
        return new Edition.Entry(java.util.Collections.unmodifiableMap(fields), Optional.empty());
    }
}
