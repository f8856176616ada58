package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** What stands beside a page's own part: there is at least one of these. */
public record Beside(
        Optional<LocalContents> local, Optional<Links> mentionedBy, Optional<Links> documents, Optional<Links> terms) {

    public record Links(List<Link> links) {

        static Optional<Links> of(List<Link> links) {
            return links.isEmpty() ? Optional.empty() : Optional.of(new Links(links));
        }
    }

    static Optional<Beside> of(
            Optional<LocalContents> local,
            Optional<Links> mentionedBy,
            Optional<Links> documents,
            Optional<Links> terms) {
        return local.isPresent() || mentionedBy.isPresent() || documents.isPresent() || terms.isPresent()
                ? Optional.of(new Beside(local, mentionedBy, documents, terms))
                : Optional.empty();
    }

    static Optional<Beside> of(LocalContents local) {
        return of(Optional.of(local), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
