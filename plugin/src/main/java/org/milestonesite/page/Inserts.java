package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/** What is generated where a text says {@code [[name]]}. */
public final class Inserts {

    public static final String RELEASES = "releases";

    /** The names that there are. */
    public static final List<String> NAMES = List.of(RELEASES);

    static final String TEMPLATE = "releases-table";

    private final Catalogue catalogue;

    Inserts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A template and the view that it prints, which is HTML to be put into the text as it is. */
    public record Insert(String template, Object view) {}

    /** @param path of the page that it stands on; empty where there is nothing of that name */
    public Optional<Insert> named(String name, String path) {
        return name.equals(RELEASES)
                ? Optional.of(new Insert(
                        TEMPLATE,
                        new ReleasesView(YearRows.of(
                                catalogue,
                                catalogue.paths().from(path),
                                RELEASES,
                                false,
                                catalogue.ofKind(Milestone.Kind.RELEASE)))))
                : Optional.empty();
    }
}
