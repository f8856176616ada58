package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/** The small table of facts at the head of a milestone's page: dates first. */
final class Facts {

    private Facts() {}

    static List<Fact> of(Milestone milestone, Messages words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(milestone
                .due()
                .map(due -> Fact.date("due", words.text("due"), due.value()))
                .orElseGet(() -> Fact.text("due", words.text("due"), words.text("no-date"))));
        facts.add(milestone
                .completed()
                .map(completed -> Fact.date("completed", words.text("completed"), completed.value()))
                .orElseGet(() -> Fact.text("completed", words.text("completed"), words.text("not-completed"))));
        milestone.forecast().ifPresent(on -> facts.add(Fact.date("forecast", words.text("forecast"), on.value())));
        milestone.start().ifPresent(on -> facts.add(Fact.date("start", words.text("start"), on.value())));
        facts.add(Fact.text(
                "kind",
                words.text("kind"),
                words.text("kind-" + milestone.kind().id())));
        milestone.level().ifPresent(level -> facts.add(Fact.text("level", words.text("level"), level.value())));
        milestone.wbs().ifPresent(wbs -> facts.add(Fact.text("wbs", words.text("wbs"), wbs.value())));
        milestone.type().ifPresent(type -> facts.add(Fact.text("type", words.text("type"), type.value())));
        milestone
                .shortName()
                .filter(name -> !name.value().equals(milestone.plainName()))
                .ifPresent(name -> facts.add(Fact.text("short-name", words.text("short-name"), name.value())));
        addList(facts, "older-codes", milestone.aka(), words);
        addList(facts, "tags", milestone.tags(), words);
        return facts;
    }

    private static void addList(List<Fact> facts, String key, List<Sourced<String>> values, Messages words) {
        if (!values.isEmpty()) {
            facts.add(Fact.text(
                    key,
                    words.text(key),
                    values.stream().map(Sourced::value).collect(Collectors.joining(words.text("list-separator")))));
        }
    }
}
