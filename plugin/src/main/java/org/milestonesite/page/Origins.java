package org.milestonesite.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;
import org.milestonesite.source.Location;

/** Where each value of a milestone stands in the sources. */
final class Origins {

    /** Enough of a text to know it by. */
    private static final int EXCERPT = 60;

    private final Milestone milestone;
    private final Messages words;
    private final List<MilestoneView.Origin> found = new ArrayList<>();

    private Origins(Milestone milestone, Messages words) {
        this.milestone = milestone;
        this.words = words;
    }

    static List<MilestoneView.Origin> of(Milestone milestone, Messages words) {
        Origins origins = new Origins(milestone, words);
        milestone.mergedFrom().forEach(at -> origins.add("code", milestone.code(), at, List.of()));
        origins.add("name", "name", Optional.of(milestone.nameSource()));
        origins.add("short-name", "shortName", milestone.shortName());
        origins.add("due", "due", milestone.due());
        origins.add("start", "start", milestone.start());
        origins.add("forecast", "forecast", milestone.forecast());
        origins.add("completed", "completed", milestone.completed());
        origins.add("level", "level", milestone.level());
        origins.add("wbs", "wbs", milestone.wbs());
        origins.add("type", "type", milestone.type());
        origins.addRelations("features", milestone.features());
        origins.addRelations("depends-on", others(milestone.predecessors(), milestone.features()));
        origins.addReplaced("depends-on", "predecessors");
        origins.addRelations("releases-of-feature", milestone.releases());
        origins.addRelations("needed-by", others(milestone.successors(), milestone.releases()));
        origins.addReplaced("needed-by", "successors");
        milestone.aka().forEach(older -> origins.add("older-codes", "aka", Optional.of(older)));
        milestone.tags().forEach(tag -> origins.add("tags", "tags", Optional.of(tag)));
        origins.addText("description", "description", milestone.description());
        origins.addText("body", "body", Optional.of(milestone.body()).filter(body -> !body.isEmpty()));
        origins.addText("comment", "comment", milestone.comment());
        origins.addText("note", "note", milestone.note());
        origins.addText("test-untold", "testSpec", milestone.testSpec());
        origins.addText("test-plan", "testPlan", milestone.testPlan());
        origins.addText("issues", "jira", milestone.jira());
        origins.addText("location", "location", milestone.location());
        return origins.found;
    }

    private static List<String> others(List<String> codes, Collection<String> elsewhere) {
        return codes.stream().filter(code -> !elsewhere.contains(code)).toList();
    }

    /** {@code path:line}, or {@code path!SHEET!F36} in a spreadsheet. */
    static String place(Location at) {
        return at.line() > 0 ? at.file().path() + ":" + at.line() : at.display();
    }

    private <T> void add(String key, String field, Optional<Sourced<T>> sourced) {
        if (sourced.isPresent()) {
            Sourced<T> value = sourced.get();
            add(key, value.value().toString(), value.at(), replaced(value.replaced()));
        } else {
            addReplaced(key, field);
        }
    }

    private void addText(String key, String field, Optional<LinkedText> text) {
        if (text.isPresent()) {
            Optional<Sourced<String>> said =
                    Optional.ofNullable(milestone.replaced().get(field));
            add(
                    key,
                    Plain.cut(Plain.first(text.get()), EXCERPT),
                    text.get().text().origin().at(),
                    replaced(said.flatMap(Sourced::replaced)));
        } else {
            addReplaced(key, field);
        }
    }

    /** What was taken away, and lists that replaced others. */
    private void addReplaced(String key, String field) {
        Sourced<String> said = milestone.replaced().get(field);
        if (said != null) {
            String value = said.value().isEmpty() ? words.text("removed") : said.value();
            add(key, value, said.at(), replaced(said.replaced()));
        }
    }

    /** A row for each file that states some of them: a release has many features, mostly on one line. */
    private void addRelations(String key, List<String> codes) {
        Map<String, RelationPlaces> byFile = new TreeMap<>();
        codes.forEach(code -> milestone
                .statedAt()
                .getOrDefault(code, List.of())
                .forEach(at -> byFile.computeIfAbsent(
                                at.line() > 0 ? at.file().path() : at.display(), file -> new RelationPlaces(at))
                        .add(code, at)));
        byFile.values()
                .forEach(places -> add(
                        key,
                        String.join(words.text("list-separator"), places.codes()),
                        places.first(),
                        places.display(),
                        List.of()));
    }

    private void add(String key, String value, Location at, List<String> replaced) {
        add(key, value, at, place(at), replaced);
    }

    private void add(String key, String value, Location at, String place, List<String> replaced) {
        int file = place.lastIndexOf('/', at.file().path().length()) + 1;
        found.add(new MilestoneView.Origin(
                words.text(key), value, place.substring(0, file), place.substring(file), replaced));
    }

    private <T> List<String> replaced(Optional<Sourced<T>> before) {
        List<String> replaced = new ArrayList<>();
        for (Optional<Sourced<T>> old = before; old.isPresent(); old = old.get().replaced()) {
            String value = Plain.cut(old.get().value().toString(), EXCERPT);
            replaced.add(words.text(
                    "replaced",
                    value.isEmpty() ? words.text("removed") : value,
                    place(old.get().at())));
        }
        return replaced;
    }
}
