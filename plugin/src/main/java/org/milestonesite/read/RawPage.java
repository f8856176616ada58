package org.milestonesite.read;

import java.util.Optional;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.ParsedText;

/**
 * A page of prose as read.
 *
 * @param name its path below {@code pages/}, without {@code .md}
 * @param order its place in the document; pages without one come last
 * @param numbered whether it counts as a section of the document
 * @param marksTerms whether its first use of a term is marked
 */
public record RawPage(
        SourceFile file,
        String name,
        Located<String> title,
        ParsedText titleText,
        Optional<Integer> order,
        boolean numbered,
        boolean marksTerms,
        ParsedText body) {}
