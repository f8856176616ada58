package org.milestonesite.read;

import java.util.Map;
import java.util.Optional;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * An entry of a bibliography as read.
 *
 * @param type lower case, such as {@code techreport}
 * @param fields lower-case names in source order; {@code @string}s and {@code #} are put in, LaTeX accents and braces
 *     are decoded. Of a field that stands twice, the first. A place is inside the braces or quotes
 * @param authors in order, taken apart before decoding; the editors where there is no author; {@code others} says
 *     whether the list ends with {@code and others}
 * @param bibtex the entry as it stands in the source
 */
public record RawDocument(
        Located<String> key,
        String type,
        Map<String, Located<String>> fields,
        java.util.List<Author> authors,
        boolean others,
        String bibtex,
        Location at) {

    /** @param given first names or initials as written; empty for an organisation */
    public record Author(Optional<String> given, String family) {}
}
