package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.diagnostic.Messages;

/** The page that searches, for a query that is sent to somebody, and for more results than a dialog holds. */
record SearchPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "search";

    PageSpec page() {
        return new PageSpec(Paths.SEARCH, TEMPLATE, texts -> view());
    }

    private SearchView view() {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.SEARCH);
        return new SearchView(
                shells.of(Identity.of(
                        Paths.SEARCH,
                        words.text("search"),
                        words.text(
                                "page-description-search",
                                catalogue.plan().document().handle()))),
                shells.lists.stream()
                        .map(stop -> new Link(hrefs.toPath(stop.path()), Optional.empty(), stop.title()))
                        .toList());
    }
}
