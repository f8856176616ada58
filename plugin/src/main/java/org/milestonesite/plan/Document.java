package org.milestonesite.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * A document that a bibliography knows.
 *
 * @param handle its number, handle or key: how texts cite it
 * @param type of the BibTeX entry, lower case, such as {@code techreport}
 * @param authors as {@code Given Family}, an organisation in one piece
 * @param citation its entry in the reference list, without the address: {@code Comoretto, G., 2019, …}
 * @param url its outside address
 * @param fields every field of the entry, decoded, in the order of the source
 * @param linked those fields, by name, that mention milestones: the title and the note may
 * @param bibtex the entry as it stands in the source
 */
public record Document(
        String handle,
        String type,
        List<String> authors,
        String title,
        Optional<String> year,
        Citation citation,
        Optional<String> url,
        Map<String, String> fields,
        Map<String, LinkedText> linked,
        String bibtex,
        Location at) {

    /** The parts of a citation: {@code before}, the title (printed in italics), {@code after}. */
    public record Citation(String before, String title, String after) {}
}
