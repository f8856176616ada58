package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The whole document on one page, in the order in which it is published: {@code print.mustache}.
 *
 * @param shell what every page has around its own part
 * @param handle of the document
 * @param title of the document
 * @param authors in one line
 * @param facts of the title page, as on the home page
 * @param statement on the standing of the document
 * @param abstractText what the document is about
 * @param changes the change record
 * @param source the outside address of the document's sources
 * @param contents every section with its sections, the releases among them; addresses are anchors of this page
 * @param sections the pages of prose
 * @param releases all releases, where no section lists them
 * @param timeline where no section shows it
 * @param references the documents that are cited, if there are any
 * @param acronyms the terms that are used, if there are any
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
     * @param id its anchor
     * @param number empty for a section that is not numbered
     * @param title without the number
     */
    public record Heading(String id, Optional<String> number, String title) {}

    /**
     * A page of prose.
     *
     * @param heading its title
     * @param body its text
     */
    public record Section(Heading heading, Html body) {}

    /**
     * A section with all releases.
     *
     * @param heading of the section
     * @param list of the releases
     */
    public record Releases(Heading heading, PrintedReleasesView list) {}

    /**
     * A section with the timeline.
     *
     * @param heading of the section
     * @param drawing of the timeline
     */
    public record Timeline(Heading heading, TimelineInsertView drawing) {}

    /**
     * The documents that are cited.
     *
     * @param heading of the section
     * @param entries in the order of the reference list
     */
    public record References(Heading heading, List<Reference> entries) {}

    /**
     * A document that is cited.
     *
     * @param id its anchor
     * @param handle of the document
     * @param before what stands before the title in the published form of a citation
     * @param title of the document
     * @param after what follows the title
     * @param url outside address
     */
    public record Reference(
            String id, String handle, String before, String title, String after, Optional<String> url) {}

    /**
     * The terms that are used.
     *
     * @param heading of the section
     * @param entries in alphabetical order
     */
    public record Acronyms(Heading heading, List<Acronym> entries) {}

    /**
     * A term.
     *
     * @param id its anchor
     * @param term as it is written
     * @param description what it stands for
     */
    public record Acronym(String id, String term, Html description) {}
}
