package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The home page, the document's title page: {@code home.mustache}.
 *
 * @param title of the document
 * @param authors in one line; empty text where there are none
 * @param facts revision, date and the like
 * @param statement what the status says of this edition
 * @param abstractText the abstract
 * @param contents the sections of the document, then its lists
 */
public record HomeView(
        Shell shell,
        String handle,
        String title,
        String authors,
        List<Fact> facts,
        Optional<Html> statement,
        Optional<Html> abstractText,
        Optional<Glance> glance,
        List<LocalContents.Item> contents,
        Optional<Changes> changes,
        Optional<Beside> beside) {

    /**
     * The state of the plan.
     *
     * @param sentence how many releases there are, and how they stand
     * @param named the releases completed last, and the next ones
     * @param overdue releases that are overdue
     */
    public record Glance(
            List<SentencePart> sentence, Optional<Timeline> timeline, List<Named> named, Optional<Overdue> overdue) {}

    /** Some releases under a label. */
    public record Named(String label, List<Neighbours.Item> items) {}

    /**
     * The whole plan in little room, which leads to the timeline.
     *
     * @param title of the link to the timeline
     */
    public record Timeline(String href, String title, TimeStrip strip) {}

    /**
     * Overdue releases.
     *
     * @param more leads to the rest, where they are not all here
     */
    public record Overdue(List<Neighbours.Item> items, Optional<Link> more) {}

    /** The change record. */
    public record Changes(List<Change> rows) {}

    /**
     * A row of the change record.
     *
     * @param version empty text where it has none
     * @param date ISO 8601
     * @param description what changed
     * @param owner who changed it
     */
    public record Change(String version, String date, Html description, String owner) {}
}
