package org.milestonesite.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.read.RawTerm;
import org.milestonesite.source.Located;

/**
 * One meaning for each term: the document's own wins; of several in a shared glossary that with the first of the
 * document's tags, else the first.
 */
record Glossary(Map<String, RawTerm> own, Map<String, RawTerm> shared) {

    static Glossary of(List<RawTerm> own, List<RawTerm> shared, List<Located<String>> written, Findings findings) {
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
        Map<String, RawTerm> sharedTerms = new HashMap<>();
        for (RawTerm term : shared) {
            sharedTerms.merge(
                    term.term().value(),
                    term,
                    (first, second) -> rank(second, tags) < rank(first, tags) ? second : first);
        }
        return new Glossary(ownTerms, sharedTerms);
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

    private static int rank(RawTerm term, List<String> tags) {
        return term.tags().stream()
                .mapToInt(tag -> tags.contains(tag) ? tags.indexOf(tag) : tags.size())
                .min()
                .orElse(tags.size());
    }

    boolean isOwn(String term) {
        return own.containsKey(term);
    }

    RawTerm get(String term) {
        return isOwn(term) ? own.get(term) : shared.get(term);
    }

    /**
     * The terms to look for in texts. Of a shared glossary only what looks like an acronym: it explains plain words too,
     * such as "Alert", which begin a sentence more often than they mean the term.
     */
    Set<String> names() {
        Set<String> names = shared.keySet().stream()
                .filter(term -> term.chars().anyMatch(Character::isDigit)
                        || term.chars().filter(Character::isUpperCase).count() >= 2)
                .collect(Collectors.toCollection(HashSet::new));
        names.addAll(own.keySet());
        return names;
    }
}
