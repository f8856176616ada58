package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Campaign;
import org.milestonesite.insight.Counts;
import org.milestonesite.insight.Lateness;
import org.milestonesite.insight.Missing;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;

/** What one shift hands over to the next, on a page or two of paper. */
record OpenPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "open";

    /** Nobody hands over more rows than these on paper. */
    private static final int MOST = 500;

    PageSpec page() {
        return new PageSpec(Paths.OPEN, TEMPLATE, this::view);
    }

    private OpenView view(TextHtml texts) {
        Messages words = catalogue.words();
        CampaignTeller teller = new CampaignTeller(catalogue, catalogue.paths().from(Paths.OPEN), texts);
        List<Campaign> all = catalogue.ofKind(Milestone.Kind.RELEASE).stream()
                .map(teller::campaign)
                .toList();
        List<Campaign> open =
                all.stream().filter(campaign -> !isCompleted(campaign)).toList();
        List<OpenView.Feature> late =
                all.stream().flatMap(campaign -> late(campaign, teller.hrefs())).toList();
        List<OpenView.Feature> lateListed = late.stream().limit(MOST).toList();
        List<Campaign> openListed = open.stream().limit(MOST).toList();
        Lacks lacks = Lacks.of(words, open);
        return new OpenView(
                shells.of(Identity.of(
                        Paths.OPEN,
                        words.text("open"),
                        words.text(
                                "page-description-open",
                                catalogue.plan().document().handle()))),
                SentencePart.of(sentence(open)),
                lacks.sentence(),
                open.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OpenView.Releases(
                                Finder.of(
                                        catalogue,
                                        openListed.stream()
                                                .map(Campaign::release)
                                                .toList()),
                                openListed.stream()
                                        .map(campaign -> release(campaign, lacks, teller))
                                        .toList())),
                reports(all.stream().filter(OpenPage::isCompleted).toList(), teller.hrefs()),
                late.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OpenView.Late(
                                Finder.of(
                                        catalogue,
                                        lateListed.stream()
                                                .map(feature -> catalogue.plan().milestone(feature.code()))
                                                .toList()),
                                lateListed,
                                more("late-more", late.size(), teller.hrefs()))),
                more("open-more", open.size(), teller.hrefs()));
    }

    private Optional<Link> more(String key, int number, Hrefs hrefs) {
        return number <= MOST
                ? Optional.empty()
                : Optional.of(new Link(
                        hrefs.toPath(Paths.MILESTONES),
                        Optional.empty(),
                        catalogue.words().text(key, number)));
    }

    private static boolean isCompleted(Campaign campaign) {
        return campaign.status() == Status.COMPLETED;
    }

    private String sentence(List<Campaign> open) {
        Messages words = catalogue.words();
        Counts counts = Counts.of(
                open.stream().map(Campaign::release).toList(), catalogue.plan().asOf());
        return words.text(
                counts.undated() == 0 ? "open-sentence" : "open-sentence-undated",
                words.count("open-number", counts.total()),
                counts.overdue(),
                counts.planned(),
                catalogue.plan().asOf(),
                counts.undated());
    }

    private OpenView.Release release(Campaign campaign, Lacks lacks, CampaignTeller teller) {
        Milestone release = campaign.release();
        Hrefs hrefs = teller.hrefs();
        return new OpenView.Release(
                hrefs.toPath(catalogue.paths().milestone(release.code())),
                release.code(),
                Name.of(release),
                catalogue.phrases().status(release),
                release.due().map(due -> due.value().toString()),
                release.forecast().map(forecast -> forecast.value().toString()),
                campaign.testPlanDue().map(Object::toString),
                teller.number(campaign),
                Codes.of(catalogue, hrefs, campaign.open()),
                Codes.of(catalogue, hrefs, campaign.waitsFor()),
                lacks.of(campaign),
                Facets.of(release));
    }

    private OpenView.Reports reports(List<Campaign> completed, Hrefs hrefs) {
        Messages words = catalogue.words();
        List<Milestone> without = completed.stream()
                .filter(campaign -> campaign.missing().contains(Missing.REPORT))
                .map(Campaign::release)
                .toList();
        if (without.isEmpty() || without.size() == completed.size()) {
            String key = without.isEmpty() ? "reports-all" : "reports-none";
            return new OpenView.Reports(words.count(key, completed.size()), Optional.empty());
        }
        return new OpenView.Reports(
                words.text("reports-some", without.size(), completed.size()),
                Codes.of(catalogue, hrefs, without).map(codes -> new Codes(codes.items(), Optional.empty())));
    }

    /** Those that are overdue, and those that came after their release or have not come yet. */
    private Stream<OpenView.Feature> late(Campaign campaign, Hrefs hrefs) {
        return Stream.concat(campaign.open().stream(), campaign.late().stream())
                .flatMap(feature -> remark(feature, campaign.release()).stream()
                        .map(remark -> feature(feature, campaign.release(), remark, hrefs)));
    }

    private Optional<String> remark(Milestone feature, Milestone release) {
        return Remarks.ofFeature(catalogue, feature, release)
                .or(() -> Lateness.overdue(feature, catalogue.plan().asOf())
                        .map(days -> catalogue
                                .words()
                                .text(
                                        "overdue-feature-here",
                                        catalogue.phrases().days(days))));
    }

    private OpenView.Feature feature(Milestone feature, Milestone release, String remark, Hrefs hrefs) {
        return new OpenView.Feature(
                hrefs.toPath(catalogue.paths().milestone(feature.code())),
                feature.code(),
                Name.of(feature),
                hrefs.toPath(catalogue.paths().milestone(release.code())),
                release.code(),
                feature.due().map(due -> due.value().toString()),
                feature.completed().map(completed -> completed.value().toString()),
                catalogue.phrases().status(feature).shape(),
                remark,
                Facets.of(feature));
    }
}
