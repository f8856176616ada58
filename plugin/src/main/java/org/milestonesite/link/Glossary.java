package org.milestonesite.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.read.RawTerm;
import org.milestonesite.source.Located;

/** One meaning for each term: the document's own wins; of several in a shared glossary see {@link Senses}. */
record Glossary(Map<String, RawTerm> own, Map<String, Senses> shared) {

    /** @param skip words that are no acronyms here, whatever a shared glossary says */
    static Glossary of(
            List<RawTerm> own,
            List<RawTerm> shared,
            List<Located<String>> written,
            Set<String> skip,
            Findings findings) {
        List<String> tags = written.stream().map(Located::value).toList();
        checkTags(written, shared, findings);
        Map<String, RawTerm> ownTerms = new LinkedHashMap<>();
        for (RawTerm term : own) {
            RawTerm first = ownTerms.putIfAbsent(term.term().value(), term);
            if (first != null) {
                findings.add(Diagnostic.of(
                                Code.DUPLICATE_TERM,
                                term.term().at(),
                                term.term().value())
                        .also(first.term().at()));
            }
        }
        Map<String, List<RawTerm>> rows = shared.stream()
                .filter(term -> !skip.contains(term.term().value()))
                .collect(Collectors.groupingBy(term -> term.term().value()));
        Map<String, Senses> senses = new HashMap<>();
        rows.forEach((term, same) -> senses.put(term, Senses.of(same, tags)));
        return new Glossary(ownTerms, senses);
    }

    /** A tag that no term has prefers nothing. */
    private static void checkTags(List<Located<String>> tags, List<RawTerm> shared, Findings findings) {
        Set<String> known =
                shared.stream().flatMap(term -> term.tags().stream()).collect(Collectors.toCollection(TreeSet::new));
        for (Located<String> tag : tags) {
            if (!known.contains(tag.value())) {
                Diagnostic unknown = Diagnostic.of(Code.UNUSED_TAG, tag.at(), tag.value());
                findings.add(Nearest.of(tag.value(), known)
                        .map(nearest -> unknown.help("did-you-mean", nearest))
                        .orElse(unknown));
            }
        }
    }

    /** The terms that are not to be marked, each of which must be one of a glossary. */
    Set<String> unmarked(List<Located<String>> written, Findings findings) {
        Set<String> known = new TreeSet<>(own.keySet());
        known.addAll(shared.keySet());
        for (Located<String> term : written) {
            if (!known.contains(term.value())) {
                Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_TERM, term.at(), term.value());
                findings.add(Nearest.of(term.value(), known)
                        .map(nearest -> unknown.help("did-you-mean", nearest))
                        .orElse(unknown));
            }
        }
        return written.stream().map(Located::value).collect(Collectors.toSet());
    }

    boolean isOwn(String term) {
        return own.containsKey(term);
    }

    RawTerm get(String term) {
        return isOwn(term) ? own.get(term) : shared.get(term).chosen();
    }

    /** What else a term means elsewhere; nothing, where the document itself says what it means. */
    List<RawTerm> others(String term) {
        return isOwn(term) ? List.of() : shared.get(term).others();
    }

    /** Says of a term in use that nothing decides what it means. */
    Optional<Diagnostic> doubt(String term) {
        if (isOwn(term)) {
            return Optional.empty();
        }
        Senses senses = shared.get(term);
        return senses.rival()
                .map(rival -> Diagnostic.of(
                                Code.AMBIGUOUS_TERM,
                                senses.chosen().term().at(),
                                term,
                                senses.chosen().description().value(),
                                rival.description().value())
                        .also(rival.term().at()));
    }

    /** The terms to look for in texts: all of the document's own, of a shared glossary those of {@link #isSought}. */
    Set<String> names() {
        Set<String> names = new HashSet<>(own.keySet());
        shared.values().stream()
                .map(Senses::chosen)
                .filter(Glossary::isSought)
                .forEach(term -> names.add(term.term().value()));
        return names;
    }

    /**
     * Whether a text that has the word means the term. A shared glossary explains plain words too, such as "Alert" and
     * "camera", which begin or fill a sentence more often than they mean the term: so a glossary entry needs a spelling
     * that no word has, of two capitals, or one and a digit. An acronym needs one capital only ({@code Parsl}). Words in
     * lower case are never sought.
     */
    private static boolean isSought(RawTerm term) {
        String name = term.term().value();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        boolean digit = name.chars().anyMatch(Character::isDigit);
        return capitals >= 2 || capitals == 1 && (digit || term.acronym());
    }
}
