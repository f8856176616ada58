package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.insight.Campaign;
import org.milestonesite.plan.Milestone;

/** How a milestone is verified: of a release its test campaign, of others their documents, issues and place. */
record Verifications(Catalogue catalogue) {

    Optional<MilestoneView.Verification> of(Milestone milestone, Hrefs hrefs, TextHtml texts) {
        CampaignTeller teller = new CampaignTeller(catalogue, hrefs, texts);
        Campaign campaign = teller.campaign(milestone);
        Optional<Html> sentence = Optional.ofNullable(
                        catalogue.plan().campaign().get(milestone.code()))
                .map(texts::inline);
        if (milestone.kind() == Milestone.Kind.RELEASE) {
            return Optional.of(
                    new MilestoneView.Verification(sentence, teller.brief(campaign, Lacks.none(catalogue.words()))));
        }
        boolean any = Stream.of(milestone.testSpec(), milestone.testPlan(), milestone.jira(), milestone.location())
                .anyMatch(Optional::isPresent);
        return any
                ? Optional.of(new MilestoneView.Verification(sentence, documents(teller, campaign, texts)))
                : Optional.empty();
    }

    /** What others than releases lack, nobody waits for. */
    private static CampaignFacts documents(CampaignTeller teller, Campaign campaign, TextHtml texts) {
        Milestone milestone = campaign.release();
        return new CampaignFacts(
                Optional.empty(),
                teller.testPlan(campaign).filter(plan -> plan.key().isPresent()),
                teller.document(campaign),
                milestone.jira().map(texts::inline),
                milestone.location().map(texts::inline),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
