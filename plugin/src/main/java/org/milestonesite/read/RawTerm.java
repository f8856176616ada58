package org.milestonesite.read;

import java.util.List;
import org.milestonesite.source.Located;

/**
 * An entry of a glossary as read.
 *
 * @param tags subsystem tags, such as {@code DM}
 * @param related names of terms that belong to it (column {@code Associated Acronyms and Alternative Terms})
 * @param acronym whether it is an acronym rather than a glossary entry (column {@code Type}); true where not said
 */
public record RawTerm(
        Located<String> term, Located<String> description, List<String> tags, List<String> related, boolean acronym) {}
