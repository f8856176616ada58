package org.milestonesite.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.read.RawTerm;

/**
 * What a term of a shared glossary can mean.
 *
 * @param chosen the sense with the first of the document's tags; of equals, the first row
 * @param others the other senses in the order of the rows
 * @param rival a sense that has as good a claim as the chosen one: no tag decides between them
 */
record Senses(RawTerm chosen, List<RawTerm> others, Optional<RawTerm> rival) {

    /** @param rows of one term; those that say the same are one sense */
    static Senses of(List<RawTerm> rows, List<String> tags) {
        List<RawTerm> senses = new ArrayList<>();
        for (RawTerm row : rows) {
            if (senses.stream().noneMatch(sense -> meaning(sense).equals(meaning(row)))) {
                senses.add(row);
            }
        }
        int best = senses.stream().mapToInt(sense -> rank(sense, tags)).min().orElseThrow();
        List<RawTerm> first =
                senses.stream().filter(sense -> rank(sense, tags) == best).toList();
        RawTerm chosen = first.get(0);
        senses.remove(chosen);
        return new Senses(chosen, List.copyOf(senses), first.stream().skip(1).findFirst());
    }

    private static String meaning(RawTerm row) {
        return row.description().value();
    }

    private static int rank(RawTerm term, List<String> tags) {
        return term.tags().stream()
                .mapToInt(tag -> tags.contains(tag) ? tags.indexOf(tag) : tags.size())
                .min()
                .orElse(tags.size());
    }
}
