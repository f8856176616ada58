package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Target;

/** How a milestone is verified: its campaign, its documents, its issues, its place. */
record Verifications(Catalogue catalogue) {

    Optional<MilestoneView.Verification> of(Milestone milestone, TextHtml texts) {
        List<Labelled> items = new ArrayList<>();
        milestone.testSpec().ifPresent(spec -> items.add(labelled(testDocument(spec), spec, texts)));
        milestone.testPlan().ifPresent(plan -> items.add(labelled("test-plan", plan, texts)));
        milestone.jira().ifPresent(issues -> items.add(labelled("issues", issues, texts)));
        milestone.location().ifPresent(place -> items.add(labelled("location", place, texts)));
        Optional<Html> campaign = Optional.ofNullable(
                        catalogue.plan().campaign().get(milestone.code()))
                .map(texts::inline);
        return campaign.isEmpty() && items.isEmpty()
                ? Optional.empty()
                : Optional.of(new MilestoneView.Verification(
                        campaign, items.isEmpty() ? Optional.empty() : Optional.of(new MilestoneView.Entries(items))));
    }

    private Labelled labelled(String key, LinkedText text, TextHtml texts) {
        return new Labelled(catalogue.words().text(key), texts.inline(text));
    }

    /**
     * Which label suits the documents that it names: a report if one says so in its type or title, else a specification
     * if one says so, else what could be either. Handles alone do not tell: every observatory has its own.
     */
    private String testDocument(LinkedText text) {
        List<String> says = text.pieces().stream()
                .flatMap(List::stream)
                .map(LinkedText.Piece::target)
                .flatMap(target -> target instanceof Target.ToDocument to ? Stream.of(to.handle()) : Stream.empty())
                .flatMap(handle -> Stream.ofNullable(catalogue.documents().get(handle)))
                .map(Verifications::typeAndTitle)
                .toList();
        if (says.stream().anyMatch(words -> holds(words, "test-report-signs"))) {
            return "test-report";
        }
        return says.stream().anyMatch(words -> holds(words, "test-specification-signs"))
                ? "test-specification"
                : "test-document";
    }

    private static String typeAndTitle(Document document) {
        return (document.fields().getOrDefault("type", "") + " " + document.title()).toLowerCase(Locale.ROOT);
    }

    private boolean holds(String text, String signs) {
        return Stream.of(catalogue.words().text(signs).split(","))
                .map(String::strip)
                .anyMatch(text::contains);
    }
}
