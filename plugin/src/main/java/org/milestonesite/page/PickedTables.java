package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.insight.Picked;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Selection;

/** Makes the tables of the milestones that texts ask for. */
record PickedTables(Catalogue catalogue) {

    /** A page of prose with more rows than these would be none. */
    private static final int MOST = 500;

    /** @param printed whether on paper, where nothing is filtered */
    PickedView view(Selection selection, Hrefs hrefs, TextHtml texts, boolean printed) {
        List<Milestone> all = Picked.of(catalogue.plan(), selection);
        List<Milestone> listed = all.subList(0, Math.min(MOST, all.size()));
        ReleaseTables rows = new ReleaseTables(catalogue, hrefs, texts, Optional.empty());
        return new PickedView(Optional.of(new PickedView.Table(
                        printed ? Optional.empty() : Finder.of(catalogue, listed),
                        listed.stream()
                                .map(milestone -> rows.row(milestone, forecast(milestone)))
                                .toList(),
                        more(all.size(), hrefs)))
                .filter(table -> !all.isEmpty()));
    }

    private Optional<String> forecast(Milestone milestone) {
        return milestone
                .forecast()
                .filter(date -> milestone.completed().isEmpty())
                .map(date -> catalogue.words().text("table-forecast", date.value()));
    }

    private Optional<Link> more(int number, Hrefs hrefs) {
        return number <= MOST
                ? Optional.empty()
                : Optional.of(new Link(
                        hrefs.toPath(Paths.MILESTONES),
                        Optional.empty(),
                        catalogue.words().text("table-cut", MOST, number)));
    }
}
