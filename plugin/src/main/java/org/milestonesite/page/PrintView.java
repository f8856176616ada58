package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The whole document on one page, in the order in which it is published: {@code print.mustache}.
 *
 * @param authors in a line
 * @param facts of the title page, as on the home page
 * @param statement what a draft says of itself
 * @param abstractText the abstract
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

    /**
     * The heading of a section.
     *
     * @param id anchor
     * @param number empty for a section that is not numbered
     */
    public record Heading(String id, Optional<String> number, String title) {}

    /**
     * A page of prose.
     *
     * @param body its text; headings are one level lower than on its own page
     */
    public record Section(Heading heading, Html body) {}

    /**
     * The releases with their features.
     *
     * @param list of them
     */
    public record Releases(Heading heading, PrintedReleasesView list) {}

    /**
     * The timeline as a section of its own.
     *
     * @param drawing of it
     */
    public record Timeline(Heading heading, TimelineInsertView drawing) {}

    /**
     * The documents that are cited.
     *
     * @param entries in the order of the reference list
     */
    public record References(Heading heading, List<Reference> entries) {}

    /**
     * A document that is cited.
     *
     * @param before what stands before the title in the published form of a citation
     * @param after what follows the title
     * @param url outside address
     */
    public record Reference(
            String id, String handle, String before, String title, String after, Optional<String> url) {}

    /**
     * The terms that are used.
     *
     * @param entries A to Z
     */
    public record Acronyms(Heading heading, List<Acronym> entries) {}

    /**
     * An entry of the list of acronyms.
     *
     * @param term as it is written in texts
     * @param description what it means
     */
    public record Acronym(String id, String term, Html description) {}
}
