package org.milestonesite.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every text of a plan, to look at and to change. */
public final class Texts {

    private Texts() {}

    /** Those that a page prints, in no order. */
    public static Stream<LinkedText> of(Plan plan) {
        ControlledDocument document = plan.document();
        Stream<LinkedText> title = Stream.of(
                        document.abstractText().stream(),
                        document.statement().stream(),
                        document.changes().stream().map(ControlledDocument.Change::description))
                .flatMap(texts -> texts);
        return Stream.of(
                        title,
                        plan.pages().stream().map(ProsePage::body),
                        plan.milestones().stream().flatMap(Texts::of),
                        plan.terms().stream().map(Term::description),
                        plan.campaign().values().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<LinkedText> of(Milestone milestone) {
        return Stream.of(
                        Optional.of(milestone.body()),
                        milestone.description(),
                        milestone.comment(),
                        milestone.note(),
                        milestone.testSpec(),
                        milestone.jira(),
                        milestone.testPlan(),
                        milestone.location())
                .flatMap(Optional::stream);
    }

    /** The same plan with other texts. @param change gives the same text where there is nothing to change */
    public static Plan change(Plan plan, UnaryOperator<LinkedText> change) {
        List<Milestone> milestones = plan.milestones().stream()
                .map(milestone -> change(milestone, change))
                .toList();
        return new Plan(
                change(plan.document(), change),
                plan.asOf(),
                MilestoneList.of(milestones),
                plan.pages().stream()
                        .map(page -> new ProsePage(
                                page.id(), page.title(), page.section(), change.apply(page.body()), page.source()))
                        .toList(),
                plan.documents(),
                plan.terms().stream()
                        .map(term -> new Term(
                                term.term(),
                                change.apply(term.description()),
                                term.others(),
                                term.related(),
                                term.own(),
                                term.at()))
                        .toList(),
                values(plan.campaign(), change),
                plan.figures(),
                plan.backlinks(),
                mentioned(plan.citations(), change),
                mentioned(plan.campaignCitations(), change),
                plan.uses(),
                plan.documentsOf(),
                plan.termsOf(),
                plan.editTemplate(),
                plan.testPlanDays(),
                plan.keyTag(),
                plan.calendars(),
                plan.editions(),
                plan.listings(),
                plan.tracking(),
                plan.look());
    }

    private static <T> Map<String, T> values(Map<String, T> all, UnaryOperator<T> change) {
        Map<String, T> changed = new TreeMap<>();
        all.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }

    private static Map<String, List<Plan.Mentioned>> mentioned(
            Map<String, List<Plan.Mentioned>> all, UnaryOperator<LinkedText> change) {
        return values(
                all,
                mentions -> mentions.stream()
                        .map(one -> new Plan.Mentioned(one.page(), change.apply(one.text()), one.mention()))
                        .toList());
    }

    private static ControlledDocument change(ControlledDocument document, UnaryOperator<LinkedText> change) {
        return new ControlledDocument(
                document.handle(),
                document.title(),
                document.authors(),
                document.revision(),
                document.status(),
                document.date(),
                document.abstractText().map(change),
                document.statement().map(change),
                document.source(),
                document.url(),
                document.changes().stream()
                        .map(row -> new ControlledDocument.Change(
                                row.version(), row.date(), change.apply(row.description()), row.owner()))
                        .toList(),
                document.at());
    }

    private static Milestone change(Milestone milestone, UnaryOperator<LinkedText> change) {
        if (of(milestone).allMatch(text -> change.apply(text) == text)) {
            return milestone;
        }
        return new Milestone(
                milestone.code(),
                milestone.kind(),
                milestone.hasPage(),
                milestone.name(),
                milestone.nameSource(),
                milestone.nameCut(),
                milestone.shortName(),
                milestone.level(),
                milestone.wbs(),
                milestone.type(),
                milestone.due(),
                milestone.start(),
                milestone.forecast(),
                milestone.completed(),
                milestone.predecessors(),
                milestone.successors(),
                milestone.features(),
                milestone.releases(),
                milestone.statedAt(),
                milestone.aka(),
                milestone.tags(),
                milestone.description().map(change),
                milestone.comment().map(change),
                milestone.note().map(change),
                milestone.testSpec().map(change),
                milestone.jira().map(change),
                milestone.testPlan().map(change),
                milestone.location().map(change),
                change.apply(milestone.body()),
                milestone.mergedFrom(),
                milestone.replaced(),
                milestone.dependencies(),
                milestone.history());
    }
}
