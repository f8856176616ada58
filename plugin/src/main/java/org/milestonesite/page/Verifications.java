package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;

/** How a milestone is verified: its campaign, its documents, its issues, its place. */
record Verifications(Catalogue catalogue) {

    Optional<MilestoneView.Verification> of(Milestone milestone, TextHtml texts) {
        List<Labelled> items = new ArrayList<>();
        milestone
                .testSpec()
                .ifPresent(spec -> items.add(
                        labelled("test-" + catalogue.testDocuments().of(spec).id(), spec, texts)));
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
}
