package org.milestonesite.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a PDF says of itself, and on every page.
 *
 * @param language as in HTML, such as {@code en}
 * @param url where the site is hosted, with {@code /} at its end: what the document links to there can be reached from a
 *     PDF only so
 * @param date of the document, and so of the file: no clock may reach its bytes
 * @param running stands at the foot of every page beside its number, such as {@code LDM-564 revision 1.6}
 * @param draft the mark on every page of what is not approved
 * @param drawing the style sheet of drawings within the text; {@code style} is that of all else
 */
public record PdfEdition(
        String handle,
        String title,
        List<String> authors,
        String language,
        Optional<String> url,
        LocalDate date,
        String running,
        Optional<String> draft,
        String style,
        String drawing) {}
