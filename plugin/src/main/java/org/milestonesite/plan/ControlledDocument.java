package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * The document that the site presents: its title page.
 *
 * @param at where its revision stands, else its handle
 */
public record ControlledDocument(
        String handle,
        String title,
        List<String> authors,
        Optional<String> revision,
        Status status,
        Optional<LocalDate> date,
        Optional<LinkedText> abstractText,
        Optional<LinkedText> statement,
        Optional<String> source,
        Optional<String> url,
        List<Change> changes,
        Location at) {

    public enum Status {
        DRAFT,
        APPROVED
    }

    /** A row of the change record. */
    public record Change(Optional<String> version, LocalDate date, LinkedText description, Optional<String> owner) {}
}
