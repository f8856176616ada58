package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The whole document on one page, in the order in which it is published: {@code print.mustache}.
 *
 * @param facts of the title page, as on the home page
 * @param source the outside address of the document's sources
 * @param contents every section with its sections, the releases among them; addresses are anchors of this page
 * @param releases all releases, where no section lists them
 * @param timeline where no section shows it
 */
public record PrintView(
        Shell shell,
        String handle,
        String title,
        String authors,
        List<Fact> facts,
        Optional<Html> statement,
        Optional<Html> abstractText,
        Optional<HomeView.Changes> changes,
        Optional<String> source,
        List<LocalContents.Item> contents,
        List<Section> sections,
        Optional<Releases> releases,
        Optional<Timeline> timeline,
        Optional<References> references,
        Optional<Acronyms> acronyms) {

    /** The heading of a section. @param id anchor @param number empty for a section that is not numbered */
    public record Heading(String id, Optional<String> number, String title) {}

    /** A page of prose. */
    public record Section(Heading heading, Html body) {}

    public record Releases(Heading heading, PrintedReleasesView list) {}

    public record Timeline(Heading heading, TimelineInsertView drawing) {}

    /** The documents that are cited. */
    public record References(Heading heading, List<Reference> entries) {}

    /**
     * @param before what stands before the title in the published form of a citation, and {@code after} what follows
     * @param url outside address
     */
    public record Reference(
            String id, String handle, String before, String title, String after, Optional<String> url) {}

    /** The terms that are used. */
    public record Acronyms(Heading heading, List<Acronym> entries) {}

    public record Acronym(String id, String term, Html description) {}
}
