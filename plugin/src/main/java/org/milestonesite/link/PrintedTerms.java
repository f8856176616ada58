package org.milestonesite.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Term;
import org.milestonesite.read.RawTerm;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.TextOrigin;

/** The glossary as the document prints it: its own terms, and of the shared ones those that it uses. */
final class PrintedTerms {

    /** The order of a glossary: without regard to case, then by plain string order. */
    static final Comparator<String> A_TO_Z =
            Comparator.comparing(PrintedTerms::folded).thenComparing(Comparator.naturalOrder());

    private final Glossary glossary;

    /** What a description refers to is linked, but neither counted nor doubted: a glossary only lists. */
    private final TextLinker linker;

    private PrintedTerms(Glossary glossary, Vocabulary vocabulary) {
        this.glossary = glossary;
        this.linker = new TextLinker(vocabulary, new Uses(new PageId.Home()), new Findings());
    }

    static List<Term> of(Glossary glossary, Set<String> used, Vocabulary vocabulary, Findings findings) {
        Set<String> names = new TreeSet<>(A_TO_Z);
        names.addAll(glossary.own().keySet());
        names.addAll(used);
        names.forEach(name -> glossary.doubt(name).ifPresent(findings::add));
        return new PrintedTerms(glossary, vocabulary).terms(names);
    }

    private static String folded(String term) {
        return term.toLowerCase(java.util.Locale.ROOT);
    }

    private List<Term> terms(Set<String> names) {
        Map<String, Set<String>> related = related(names);
        return names.stream()
                .map(name -> new Term(
                        name,
                        description(glossary.get(name)),
                        glossary.others(name).stream().map(this::description).toList(),
                        List.copyOf(related.getOrDefault(name, Set.of())),
                        glossary.isOwn(name),
                        glossary.get(name).term().at()))
                .toList();
    }

    private LinkedText description(RawTerm term) {
        return linker.link(Markdown.plainWithLinks(
                TextOrigin.value(term.description().at(), term.description().value())));
    }

    /** Either of two terms may name the other. What is not printed cannot be seen also. */
    private Map<String, Set<String>> related(Collection<String> names) {
        Map<String, Set<String>> related = new HashMap<>();
        for (String name : names) {
            for (String other : glossary.get(name).related()) {
                if (names.contains(other) && !other.equals(name)) {
                    Stream.of(name, other)
                            .forEach(term -> related.computeIfAbsent(term, t -> new TreeSet<>(A_TO_Z))
                                    .add(term.equals(name) ? other : name));
                }
            }
        }
        return related;
    }
}
