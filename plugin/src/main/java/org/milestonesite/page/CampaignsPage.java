package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Campaign;
import org.milestonesite.insight.Counts;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;

/** The test campaigns: what comes next stands first. */
record CampaignsPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "campaigns";

    /** So many of each status are told of here; a page of thousands would be of use to nobody. */
    static final int MOST = 200;

    private static final List<Status> OPEN = List.of(Status.PLANNED, Status.OVERDUE, Status.UNDATED);

    PageSpec page() {
        return new PageSpec(Paths.CAMPAIGNS, TEMPLATE, this::view);
    }

    /** The anchor of a campaign on this page. */
    static String anchor(Milestone release) {
        return "campaign-" + Slug.of(release.code());
    }

    private CampaignsView view(TextHtml texts) {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.CAMPAIGNS);
        CampaignTeller teller = new CampaignTeller(catalogue, hrefs, texts);
        List<Milestone> releases = catalogue.ofKind(Milestone.Kind.RELEASE);
        Map<Status, List<Campaign>> byStatus = releases.stream()
                .map(teller::campaign)
                .collect(Collectors.groupingBy(
                        Campaign::status, () -> new EnumMap<>(Status.class), Collectors.toList()));
        List<CampaignsView.Section> open = OPEN.stream()
                .filter(byStatus::containsKey)
                .map(status -> section(status, byStatus.get(status), teller))
                .toList();
        Optional<CampaignsView.Done> done =
                Optional.ofNullable(byStatus.get(Status.COMPLETED)).map(new DoneCampaigns(teller)::section);
        List<LocalContents.Item> parts = new ArrayList<>();
        open.forEach(section -> parts.add(LocalContents.part(section.id(), section.title())));
        done.ifPresent(section -> parts.add(LocalContents.part(section.id(), section.title())));
        return new CampaignsView(
                shells.of(Identity.of(
                        Paths.CAMPAIGNS,
                        words.text("campaigns"),
                        words.text(
                                "page-description-campaigns",
                                catalogue.plan().document().handle()))),
                SentencePart.of(sentence(releases)),
                Optional.ofNullable(byStatus.get(Status.PLANNED)).flatMap(planned -> next(planned, hrefs)),
                words.count("test-plan-rule", catalogue.plan().testPlanDays()),
                parts.size() < 2 ? Optional.empty() : Optional.of(new LocalContents(parts)),
                Finder.of(catalogue, listed(byStatus)),
                open,
                done);
    }

    /** The releases that are told of. */
    private static List<Milestone> listed(Map<Status, List<Campaign>> byStatus) {
        return byStatus.entrySet().stream()
                .flatMap(entry -> listed(entry.getKey(), entry.getValue()).stream())
                .map(Campaign::release)
                .toList();
    }

    /** Of very many, those that lie next: the first to come, the last to be done. */
    static List<Campaign> listed(Status status, List<Campaign> campaigns) {
        int all = campaigns.size();
        return status == Status.COMPLETED
                ? campaigns.subList(Math.max(0, all - MOST), all)
                : campaigns.subList(0, Math.min(MOST, all));
    }

    private String sentence(List<Milestone> releases) {
        Messages words = catalogue.words();
        Counts counts = Counts.of(releases, catalogue.plan().asOf());
        return words.text(
                counts.undated() == 0 ? "campaigns-sentence" : "campaigns-sentence-undated",
                words.count("campaigns-number", counts.total()),
                counts.planned(),
                counts.overdue(),
                counts.completed(),
                catalogue.plan().asOf(),
                counts.undated());
    }

    private Optional<CampaignsView.Next> next(List<Campaign> planned, Hrefs hrefs) {
        Optional<LocalDate> first = planned.get(0).release().due().map(due -> due.value());
        List<Milestone> releases = planned.stream()
                .map(Campaign::release)
                .filter(release -> release.due().map(due -> due.value()).equals(first))
                .toList();
        String due = catalogue
                .words()
                .text(
                        "next-campaigns-due",
                        first.orElseThrow(),
                        planned.get(0).testPlanDue().orElseThrow());
        return Codes.of(catalogue, hrefs, releases).map(codes -> new CampaignsView.Next(codes, SentencePart.of(due)));
    }

    private CampaignsView.Section section(Status status, List<Campaign> campaigns, CampaignTeller teller) {
        Lacks lacks = Lacks.of(catalogue.words(), campaigns);
        return new CampaignsView.Section(
                status.id(),
                catalogue.words().text("campaigns-" + status.id()),
                lacks.sentence(),
                listed(status, campaigns).stream()
                        .map(campaign -> campaign(campaign, lacks, teller))
                        .toList(),
                more(catalogue, campaigns.size(), teller.hrefs()));
    }

    private CampaignsView.Campaign campaign(Campaign campaign, Lacks lacks, CampaignTeller teller) {
        Milestone release = campaign.release();
        Neighbours.Item item = Neighbours.item(catalogue, teller.hrefs(), release);
        return new CampaignsView.Campaign(
                anchor(release),
                item.href(),
                item.code(),
                item.name(),
                item.shape(),
                release.due().map(due -> due.value().toString()),
                item.told(),
                teller.whole(campaign, lacks),
                Facets.of(release));
    }

    static Optional<Link> more(Catalogue catalogue, int number, Hrefs hrefs) {
        return number <= MOST
                ? Optional.empty()
                : Optional.of(new Link(
                        hrefs.toPath(Paths.MILESTONES),
                        Optional.empty(),
                        catalogue.words().text("campaigns-more", number)));
    }
}
