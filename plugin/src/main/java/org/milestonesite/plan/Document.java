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
 * @param names of its authors, or of its editors where it has none
 * @param others whether it has more of them than it names
 * @param citation its entry in the reference list, without the address: {@code Comoretto, G., 2019, …}
 * @param url its outside address
 * @param doi the address of its DOI
 * @param fields every field of the entry, decoded, in the order of the source
 * @param linked those fields, by name, that mention milestones: the title and the note may
 * @param bibtex the entry as it stands in the source
 */
public record Document(
        String handle,
        String type,
        List<Name> names,
        boolean others,
        String title,
        Optional<String> year,
        Citation citation,
        Optional<String> url,
        Optional<String> doi,
        Map<String, String> fields,
        Map<String, LinkedText> linked,
        String bibtex,
        Location at) {

    /** @param given empty for an organisation, whose {@code family} is all of its name */
    public record Name(Optional<String> given, String family) {

        @Override
        public String toString() {
            return given.map(first -> first + " " + family).orElse(family);
        }
    }

    /** As {@code Given Family}, an organisation in one piece. */
    public List<String> authors() {
        return names.stream().map(Name::toString).toList();
    }

    /** The same, cited otherwise. */
    public Document cited(Citation other) {
        return new Document(handle, type, names, others, title, year, other, url, doi, fields, linked, bibtex, at);
    }

    /** The parts of a citation: {@code before}, the title (printed in italics), {@code after}. */
    public record Citation(String before, String title, String after) {}
}
