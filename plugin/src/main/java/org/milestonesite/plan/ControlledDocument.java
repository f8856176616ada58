package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The document that the site presents: its title page. */
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
        List<Change> changes) {

    public enum Status {
        DRAFT,
        APPROVED
    }

    /** A row of the change record. */
    public record Change(Optional<String> version, LocalDate date, LinkedText description, Optional<String> owner) {}
}
