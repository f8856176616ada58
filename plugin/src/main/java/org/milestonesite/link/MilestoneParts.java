package org.milestonesite.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.milestonesite.plan.Dependency;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Snapshot;
import org.milestonesite.plan.Sourced;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/** A milestone of its record and its place in the plan. Texts are linked in the order in which pages show them. */
final class MilestoneParts {

    private MilestoneParts() {}

    static Milestone milestone(
            RawMilestone raw,
            Layers layers,
            Map<String, Sourced<String>> replaced,
            List<Dependency> dependencies,
            List<Snapshot> history,
            Milestone.Kind kind,
            boolean hasPage,
            ParsedText nameText,
            Located<String> name,
            List<String> predecessors,
            List<String> successors,
            List<String> features,
            List<String> releases,
            Map<String, List<Location>> statedAt,
            Predicate<String> leadsHere,
            TextLinker linker) {
        LinkedText linkedName = linker.link(nameText);
        Optional<LinkedText> description = linker.link(raw.description());
        LinkedText body = linker.link(raw.body().orElseGet(() -> Markdown.plain(TextOrigin.value(raw.at(), ""))));
        return new Milestone(
                raw.code().value(),
                kind,
                hasPage,
                linkedName,
                layers.value("name", RawMilestone::name).orElse(Sourced.of(name)),
                raw.nameCut(),
                layers.value("shortName", RawMilestone::shortName),
                layers.value("level", RawMilestone::level),
                layers.value("wbs", RawMilestone::wbs),
                layers.value("type", RawMilestone::type),
                layers.value("due", RawMilestone::due),
                layers.value("start", RawMilestone::start),
                layers.value("forecast", RawMilestone::forecast),
                layers.value("completed", RawMilestone::completed),
                predecessors,
                successors,
                features,
                releases,
                statedAt,
                raw.aka().stream()
                        .filter(older -> leadsHere.test(older.value()))
                        .map(Sourced::of)
                        .toList(),
                raw.tags().stream().map(Sourced::of).toList(),
                description,
                linker.link(raw.comment()),
                linker.link(raw.note()),
                linker.link(raw.testSpec()),
                linker.link(raw.jira()),
                linker.link(raw.testPlan()),
                linker.link(raw.location()),
                body,
                layers.places(),
                replaced,
                dependencies,
                history);
    }
}
