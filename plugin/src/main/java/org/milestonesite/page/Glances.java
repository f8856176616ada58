package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Counts;
import org.milestonesite.insight.Outlook;
import org.milestonesite.plan.Milestone;

/** The state of the plan at a glance. */
record Glances(Catalogue catalogue) {

    private static final int NAMED = 12;

    Optional<HomeView.Glance> of(Hrefs hrefs) {
        List<Milestone> releases = catalogue.ofKind(Milestone.Kind.RELEASE);
        if (releases.isEmpty()) {
            return Optional.empty();
        }
        Outlook outlook = Outlook.of(releases, catalogue.plan().asOf());
        List<HomeView.Named> named = new ArrayList<>();
        name(named, "latest-completed", outlook.latest(), hrefs);
        name(named, "next-due", outlook.next(), hrefs);
        return Optional.of(new HomeView.Glance(
                SentencePart.of(sentence(releases)), timeline(hrefs), named, overdue(outlook, hrefs)));
    }

    private void name(List<HomeView.Named> named, String key, List<Milestone> milestones, Hrefs hrefs) {
        if (!milestones.isEmpty()) {
            named.add(new HomeView.Named(catalogue.words().text(key), items(milestones, hrefs)));
        }
    }

    private List<Neighbours.Item> items(List<Milestone> milestones, Hrefs hrefs) {
        return milestones.stream()
                .limit(NAMED)
                .map(milestone -> Neighbours.item(catalogue, hrefs, milestone))
                .toList();
    }

    private String sentence(List<Milestone> releases) {
        Messages words = catalogue.words();
        Counts counts = Counts.of(releases, catalogue.plan().asOf());
        return words.text(
                counts.undated() == 0 ? "state-sentence" : "state-sentence-undated",
                words.count("releases-number", counts.total()),
                counts.completed(),
                counts.overdue(),
                counts.planned(),
                catalogue.plan().asOf(),
                counts.undated());
    }

    private Optional<HomeView.Timeline> timeline(Hrefs hrefs) {
        return new TimeStrips(catalogue)
                .ofAll()
                .map(strip -> new HomeView.Timeline(
                        hrefs.toPath(Paths.TIMELINE), catalogue.words().text("timeline-more"), strip));
    }

    private Optional<HomeView.Overdue> overdue(Outlook outlook, Hrefs hrefs) {
        int number = outlook.overdue().size();
        if (number == 0) {
            return Optional.empty();
        }
        Link all = new Link(
                hrefs.toPath(Paths.MILESTONES),
                Optional.empty(),
                catalogue.words().text("overdue-more", number));
        return Optional.of(new HomeView.Overdue(
                items(outlook.overdue(), hrefs), Optional.of(all).filter(link -> number > NAMED)));
    }
}
