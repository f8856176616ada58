package org.milestonesite.plan;

import java.util.Optional;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;

/**
 * A page of prose.
 *
 * @param section its number as a section of the document; empty where its front matter says {@code numbered: false}
 */
public record ProsePage(
        PageId.Prose id, LinkedText title, Optional<Integer> section, LinkedText body, SourceFile source) {

    /**
     * Whether the releases that {@code [[releases]]} lists on a page are its sections: a section of the document that has
     * no headings of its own has them instead.
     */
    public static boolean hasReleaseSections(boolean numbered, ParsedText body) {
        return numbered
                && body.headings().isEmpty()
                && body.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.Insert insert
                                && insert.isAlone()
                                && insert.name().equals("releases"));
    }

    public boolean hasReleaseSections() {
        return hasReleaseSections(section.isPresent(), body.text());
    }

    public String plainTitle() {
        return title.text().origin().text();
    }
}
