package org.milestonesite.plan;

import java.util.Optional;
import org.milestonesite.source.SourceFile;

/**
 * A page of prose.
 *
 * @param section its number as a section of the document; empty where its front matter says {@code numbered: false}
 */
public record ProsePage(
        PageId.Prose id, LinkedText title, Optional<Integer> section, LinkedText body, SourceFile source) {

    public String plainTitle() {
        return title.text().origin().text();
    }
}
