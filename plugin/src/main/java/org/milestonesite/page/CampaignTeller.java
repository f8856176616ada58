package org.milestonesite.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Campaign;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;

/** Tells of test campaigns, on one page. */
record CampaignTeller(Catalogue catalogue, Hrefs hrefs, TextHtml texts) {

    Campaign campaign(Milestone release) {
        return Campaign.of(release, catalogue.plan(), catalogue.testDocuments());
    }

    /** For a page that says nothing else of the release. */
    CampaignFacts whole(Campaign campaign, Lacks lacks) {
        String done = campaign.status() == Status.COMPLETED ? "features-in-time" : "features-completed";
        return facts(
                campaign,
                lacks,
                Optional.of(number(campaign)),
                Neighbours.of(catalogue, hrefs, campaign.open()),
                late(campaign),
                Neighbours.of(catalogue, hrefs, campaign.waitsFor()),
                Stream.of(listed(done, campaign.inTime())));
    }

    /** For the page of the release, which tells more of its features and predecessors elsewhere. */
    CampaignFacts brief(Campaign campaign, Lacks lacks) {
        return facts(
                campaign,
                lacks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(
                        listed("features-open", campaign.open()),
                        listed("features-late", campaign.late()),
                        listed("waits-for", campaign.waitsFor())));
    }

    private CampaignFacts facts(
            Campaign campaign,
            Lacks lacks,
            Optional<String> number,
            Optional<Neighbours> open,
            Optional<Neighbours> late,
            Optional<Neighbours> waitsFor,
            Stream<Optional<CampaignFacts.Listed>> listed) {
        Milestone release = campaign.release();
        return new CampaignFacts(
                lacks.of(campaign),
                testPlan(campaign),
                document(campaign),
                release.jira().map(texts::inline),
                release.location().map(texts::inline),
                number,
                open,
                late,
                waitsFor,
                listed.flatMap(Optional::stream).toList());
    }

    private Optional<CampaignFacts.Listed> listed(String label, List<Milestone> milestones) {
        return Codes.of(catalogue, hrefs, milestones)
                .map(codes -> new CampaignFacts.Listed(catalogue.words().text(label), codes));
    }

    Optional<Labelled> document(Campaign campaign) {
        return campaign.testDocument()
                .flatMap(kind -> campaign.release()
                        .testSpec()
                        .map(text -> new Labelled(catalogue.words().text("test-" + kind.id()), texts.inline(text))));
    }

    Optional<CampaignFacts.TestPlan> testPlan(Campaign campaign) {
        Optional<LinkedText> key = campaign.release().testPlan();
        Optional<LocalDate> due = campaign.testPlanDue();
        boolean late = key.isEmpty()
                && campaign.status() != Status.COMPLETED
                && due.filter(catalogue.plan().asOf()::isAfter).isPresent();
        return key.isEmpty() && due.isEmpty()
                ? Optional.empty()
                : Optional.of(new CampaignFacts.TestPlan(
                        key.map(texts::inline),
                        due.map(date -> new CampaignFacts.Due(SentencePart.of(planDue(date, campaign.status())))),
                        late));
    }

    /** Of a release that is done only the date: how long ago that was is of no use any more. */
    private String planDue(LocalDate date, Status status) {
        Messages words = catalogue.words();
        LocalDate asOf = catalogue.plan().asOf();
        long days = ChronoUnit.DAYS.between(asOf, date);
        String key = status == Status.COMPLETED ? "" : days > 0 ? "-after" : days < 0 ? "-before" : "-on";
        return words.text("test-plan-due" + key, date, catalogue.phrases().days(Math.abs(days)), asOf);
    }

    /** {@code 3 features, 1 not completed, 1 after the release} */
    String number(Campaign campaign) {
        Messages words = catalogue.words();
        if (campaign.features() == 0) {
            return words.text("no-features-to-verify");
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.count("features-number", campaign.features()));
        if (!campaign.open().isEmpty()) {
            parts.add(words.text("number-open", campaign.open().size()));
        }
        if (!campaign.late().isEmpty()) {
            parts.add(words.text("number-late", campaign.late().size()));
        }
        return String.join(words.text("list-separator"), parts);
    }

    private Optional<Neighbours> late(Campaign campaign) {
        return campaign.late().isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(campaign.late().stream()
                        .map(feature -> late(feature, campaign.release()))
                        .toList()));
    }

    private Neighbours.Item late(Milestone feature, Milestone release) {
        Neighbours.Item item = Neighbours.item(catalogue, hrefs, feature);
        String told = catalogue
                .words()
                .text(
                        "late-feature-told",
                        feature.completed().orElseThrow().value(),
                        Remarks.ofFeature(catalogue, feature, release).orElse(""));
        return new Neighbours.Item(item.href(), item.code(), item.name(), item.shape(), SentencePart.of(told));
    }
}
