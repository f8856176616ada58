package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.insight.Campaign;
import org.milestonesite.insight.Lateness;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;

/** The campaigns of completed releases, each in a row; of very many the last ones. */
record DoneCampaigns(CampaignTeller teller) {

    CampaignsView.Done section(List<Campaign> campaigns) {
        Catalogue catalogue = teller.catalogue();
        Lacks lacks = Lacks.of(catalogue.words(), campaigns);
        List<Campaign> last = CampaignsPage.listed(Status.COMPLETED, campaigns);
        boolean documents =
                last.stream().anyMatch(campaign -> campaign.testDocument().isPresent());
        return new CampaignsView.Done(
                Status.COMPLETED.id(),
                catalogue.words().text("campaigns-completed"),
                lacks.sentence(),
                documents,
                last.stream().map(campaign -> row(campaign, documents, lacks)).toList(),
                CampaignsPage.more(catalogue, campaigns.size(), teller.hrefs()));
    }

    private CampaignsView.Row row(Campaign campaign, boolean documented, Lacks lacks) {
        Catalogue catalogue = teller.catalogue();
        Milestone release = campaign.release();
        Hrefs hrefs = teller.hrefs();
        return new CampaignsView.Row(
                CampaignsPage.anchor(release),
                hrefs.toPath(catalogue.paths().milestone(release.code())),
                release.code(),
                Name.of(release),
                catalogue.phrases().status(release),
                release.due().map(due -> due.value().toString()),
                release.forecast().map(forecast -> forecast.value().toString()),
                release.completed().orElseThrow().value().toString(),
                documented,
                teller.number(campaign),
                Codes.of(catalogue, hrefs, campaign.open()),
                Codes.of(catalogue, hrefs, campaign.late(), feature -> late(feature, release)),
                Codes.of(catalogue, hrefs, campaign.inTime()),
                Codes.of(catalogue, hrefs, campaign.waitsFor()),
                teller.brief(campaign, lacks),
                Facets.of(release));
    }

    /** The column says after what. */
    private Optional<String> late(Milestone feature, Milestone release) {
        Catalogue catalogue = teller.catalogue();
        return Lateness.afterRelease(feature, release)
                .map(days ->
                        catalogue.words().text("late-by", catalogue.phrases().days(days)));
    }
}
