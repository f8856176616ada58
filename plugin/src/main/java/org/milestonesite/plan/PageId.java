package org.milestonesite.plan;

/** A page that has text of its own, and so can cite, use and be mentioned. */
public sealed interface PageId {

    record Home() implements PageId {}

    /** @param source path below {@code pages/} without {@code .md}, such as {@code a/b} */
    record Prose(String source) implements PageId {}

    /** A milestone's page, or its row where it has none. */
    record OfMilestone(String code) implements PageId {}

    /** The page of a document that is cited: its title and note may mention milestones. */
    record OfDocument(String handle) implements PageId {}
}
