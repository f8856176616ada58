package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** The home page, the document's title page: {@code home.mustache}. */
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

    /** The state of the plan. @param named the releases completed last, and the next ones */
    public record Glance(
            List<SentencePart> sentence, Optional<Timeline> timeline, List<Named> named, Optional<Overdue> overdue) {}

    public record Named(String label, List<Neighbours.Item> items) {}

    /** The whole plan in little room, which leads to the timeline. */
    public record Timeline(String href, String title, TimeStrip strip) {}

    /** @param more leads to the rest, where they are not all here */
    public record Overdue(List<Neighbours.Item> items, Optional<Link> more) {}

    /** The change record. */
    public record Changes(List<Change> rows) {}

    /** @param version empty text where it has none @param date ISO 8601 */
    public record Change(String version, String date, Html description, String owner) {}
}
