package org.milestonesite.plan;

import java.util.Optional;

/** What a mention refers to. */
public sealed interface Target {

    /** @param code of a milestone of the plan; where an older code was written, the one it has now */
    record ToMilestone(String code) implements Target {}

    /** A known document. */
    record ToDocument(String handle, Optional<String> locator) implements Target {}

    /** The document's own handle. */
    record ToHome() implements Target {}

    /** An issue of a tracker, or a handle of a known series that no bibliography has. */
    record ToOutside(String url) implements Target {}

    record ToTerm(String term) implements Target {}

    /** @param number of the figure in the whole document */
    record ToFigure(PageId page, String id, int number) implements Target {}

    record ToPage(PageId page, Optional<String> anchor) implements Target {}

    /** A path of the site that is no page of prose, such as {@code glossary.html}. */
    record ToPath(String path, Optional<String> anchor) implements Target {}

    /**
     * An image to show.
     *
     * @param path from the root of the site, such as {@code figures/a.svg}
     * @param number of the figure in the whole document; an image within text has none
     */
    record ToImage(String path, Optional<Integer> number) implements Target {}

    /**
     * Something generated.
     *
     * @param number of the figure in the whole document; what has neither caption nor id has none
     */
    record ToGenerated(Shortcode shortcode, Optional<Integer> number) implements Target {}

    /** A finding was made; the text stands unlinked. */
    record Nothing() implements Target {}
}
