package org.milestonesite.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A calendar as other programs read it.
 *
 * @param name as calendars show it
 * @param product who made it
 * @param asOf when its events were last looked at
 * @param events in document order, at least one
 */
public record CalendarFile(String name, String product, LocalDate asOf, List<Event> events) {

    /**
     * A day of a milestone.
     *
     * @param id the same in every calendar and every edition
     * @param url absolute, where the address of the site is known
     * @param categories words to filter by
     * @param certain whether it has come about
     */
    public record Event(
            String id,
            LocalDate day,
            String summary,
            String description,
            Optional<String> url,
            List<String> categories,
            boolean certain) {}
}
