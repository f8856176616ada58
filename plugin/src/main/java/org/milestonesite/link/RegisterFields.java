package org.milestonesite.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.Register;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.text.ParsedText;

/** A record as the fields of an entry, in the order in which the documentation lists them. */
final class RegisterFields {

    private final List<Register.Field> fields = new ArrayList<>();

    private RegisterFields() {}

    static List<Register.Field> of(
            RawMilestone said, List<String> predecessors, List<String> successors, List<String> features) {
        RegisterFields all = new RegisterFields();
        all.text("name", said.name());
        if (said.nameCut()) {
            all.fields.add(new Register.Plain("nameCut", "true"));
        }
        all.text("shortName", said.shortName());
        all.plain("level", said.level());
        all.text("wbs", said.wbs());
        all.text("type", said.type());
        all.items("tags", said.tags().stream().map(Located::value).toList());
        all.plain("due", said.due());
        all.plain("start", said.start());
        all.plain("forecast", said.forecast());
        all.plain("completed", said.completed());
        all.items("predecessors", predecessors);
        all.items("successors", successors);
        all.items("features", features);
        all.items("aka", said.aka().stream().map(Located::value).toList());
        all.parsed("description", said.description());
        all.parsed("comment", said.comment());
        all.parsed("note", said.note());
        all.parsed("testSpec", said.testSpec());
        all.parsed("jira", said.jira());
        all.parsed("testPlan", said.testPlan());
        all.parsed("location", said.location());
        return List.copyOf(all.fields);
    }

    private void text(String name, Optional<Located<String>> value) {
        value.ifPresent(text -> fields.add(new Register.Text(name, text.value())));
    }

    /** Numbers and dates, which need no quotes. */
    private void plain(String name, Optional<? extends Located<?>> value) {
        value.ifPresent(
                located -> fields.add(new Register.Plain(name, located.value().toString())));
    }

    /** As it was written, markup and all. What is blank at its end would grow by the lines between entries. */
    private void parsed(String name, Optional<ParsedText> text) {
        text.map(parsed -> parsed.origin().text().stripTrailing())
                .map(value -> value.contains("\n") ? value + "\n" : value)
                .ifPresent(value -> fields.add(new Register.Text(name, value)));
    }

    private void items(String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.add(new Register.Items(name, values));
        }
    }
}
