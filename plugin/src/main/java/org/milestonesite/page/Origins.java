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

    private final Messages words;
    private final List<MilestoneView.Origin> found = new ArrayList<>();

    private Origins(Messages words) {
        this.words = words;
    }

    static List<MilestoneView.Origin> of(Milestone milestone, Messages words) {
        Origins origins = new Origins(words);
        milestone.mergedFrom().forEach(at -> origins.add("code", milestone.code(), at, List.of()));
        origins.add("name", Optional.of(milestone.nameSource()));
        origins.add("short-name", milestone.shortName());
        origins.add("due", milestone.due());
        origins.add("start", milestone.start());
        origins.add("forecast", milestone.forecast());
        origins.add("completed", milestone.completed());
        origins.add("level", milestone.level());
        origins.add("wbs", milestone.wbs());
        origins.add("type", milestone.type());
        origins.addRelations("features", milestone.features(), milestone);
        origins.addRelations("depends-on", others(milestone.predecessors(), milestone.features()), milestone);
        origins.addRelations("releases-of-feature", milestone.releases(), milestone);
        origins.addRelations("needed-by", others(milestone.successors(), milestone.releases()), milestone);
        milestone.aka().forEach(older -> origins.add("older-codes", Optional.of(older)));
        milestone.tags().forEach(tag -> origins.add("tags", Optional.of(tag)));
        origins.addText("description", milestone.description());
        origins.addText("body", Optional.of(milestone.body()).filter(body -> !body.isEmpty()));
        origins.addText("comment", milestone.comment());
        origins.addText("note", milestone.note());
        origins.addText("test-untold", milestone.testSpec());
        origins.addText("test-plan", milestone.testPlan());
        origins.addText("issues", milestone.jira());
        origins.addText("location", milestone.location());
        return origins.found;
    }

    private static List<String> others(List<String> codes, Collection<String> elsewhere) {
        return codes.stream().filter(code -> !elsewhere.contains(code)).toList();
    }

    /** {@code path:line}, or {@code path!SHEET!F36} in a spreadsheet. */
    static String place(Location at) {
        return at.line() > 0 ? at.file().path() + ":" + at.line() : at.display();
    }

    private <T> void add(String key, Optional<Sourced<T>> sourced) {
        sourced.ifPresent(value -> add(key, value.value().toString(), value.at(), replaced(value)));
    }

    private void addText(String key, Optional<LinkedText> text) {
        text.ifPresent(linked -> add(
                key,
                Plain.cut(Plain.first(linked), EXCERPT),
                linked.text().origin().at(),
                List.of()));
    }

    /** A row for each file that states some of them: a release has many features, mostly on one line. */
    private void addRelations(String key, List<String> codes, Milestone milestone) {
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

    private <T> List<String> replaced(Sourced<T> value) {
        List<String> replaced = new ArrayList<>();
        for (Optional<Sourced<T>> old = value.replaced();
                old.isPresent();
                old = old.get().replaced()) {
            replaced.add(
                    words.text("replaced", old.get().value(), place(old.get().at())));
        }
        return replaced;
    }
}
