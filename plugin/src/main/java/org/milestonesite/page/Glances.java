package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Counts;
import org.milestonesite.insight.Outlook;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;

/** The state of the plan at a glance. */
record Glances(Catalogue catalogue) {

    /** More marks than these are a texture, not a picture. */
    private static final int MARKS = 300;

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
                SentencePart.of(sentence(releases)), named, years(releases, hrefs), overdue(outlook, hrefs)));
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

    private Optional<HomeView.Years> years(List<Milestone> releases, Hrefs hrefs) {
        Map<String, List<Milestone>> byYear = new LinkedHashMap<>();
        releases.forEach(release -> byYear.computeIfAbsent(YearRows.year(release), year -> new ArrayList<>())
                .add(release));
        boolean marks = releases.size() <= MARKS;
        return Optional.of(new HomeView.Years(byYear.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue(), marks, hrefs))
                .toList()));
    }

    private HomeView.Year year(String year, List<Milestone> releases, boolean marks, Hrefs hrefs) {
        Counts counts = Counts.of(releases, catalogue.plan().asOf());
        return new HomeView.Year(
                YearRows.title(catalogue, year),
                hrefs.toPath(Paths.MILESTONES + "#" + MilestoneIndex.anchor(Milestone.Kind.RELEASE, year)),
                marks ? releases.stream().map(this::shape).toList() : List.of(),
                catalogue.words().text("count-completed", counts.completed(), counts.total()));
    }

    /** Without the tail of late and early ones: side by side they would seem joined. */
    private String shape(Milestone release) {
        String shape = catalogue.phrases().status(release).shape();
        return shape.startsWith(Status.COMPLETED.id()) ? Status.COMPLETED.id() : shape;
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
