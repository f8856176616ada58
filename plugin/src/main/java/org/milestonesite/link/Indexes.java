package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Term;
import org.milestonesite.read.RawTerm;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.Mention;
import org.milestonesite.text.TextOrigin;

/** What is cited, used and mentioned where: gathered once from what the texts of all pages refer to. */
record Indexes(
        List<Document> documents,
        List<Term> terms,
        Map<String, List<PageId>> backlinks,
        Map<String, List<Plan.Mentioned>> citations,
        Map<String, List<Plan.Mentioned>> campaignCitations,
        Map<String, List<PageId>> uses,
        Map<PageId, List<String>> documentsOf,
        Map<PageId, List<String>> termsOf) {

    static Indexes of(
            List<TextLinker> pages,
            CampaignSentences campaigns,
            Bibliography bibliography,
            UnaryOperator<List<Document>> style,
            Glossary glossary,
            Vocabulary vocabulary,
            Findings findings) {
        Map<String, List<PageId>> backlinks = new HashMap<>();
        Map<String, List<Plan.Mentioned>> citations = new HashMap<>();
        Map<String, List<PageId>> uses = new HashMap<>();
        Set<String> cited = new HashSet<>();
        Set<String> used = new LinkedHashSet<>();
        for (TextLinker linker : pages) {
            Uses page = linker.uses();
            PageId id = page.page();
            page.milestones().stream()
                    .filter(code -> !id.equals(new PageId.OfMilestone(code)))
                    .forEach(code -> add(backlinks, code, id));
            page.citations().forEach(citation -> {
                cited.add(citation.handle());
                add(citations, citation.handle(), new Plan.Mentioned(id, citation.text(), citation.mention()));
            });
            page.terms().forEach(term -> add(uses, term, id));
            used.addAll(page.terms());
            used.addAll(page.aside());
        }
        Map<String, List<Plan.Mentioned>> campaignCitations = campaigns.citations();
        cited.addAll(campaignCitations.keySet());
        used.addAll(campaigns.uses().terms());
        used.addAll(campaigns.uses().aside());
        List<Document> unstyled = cited.stream()
                .sorted()
                .map(handle -> bibliography.document(handle, vocabulary, findings))
                .toList();
        List<Document> documents = style.apply(unstyled).stream()
                .sorted(Comparator.<Document, String>comparing(
                                document -> document.citation().before())
                        .thenComparing(Document::title)
                        .thenComparing(Document::handle))
                .toList();
        documents.forEach(document -> DocumentTexts.milestones(document)
                .forEach(code -> add(backlinks, code, new PageId.OfDocument(document.handle()))));
        reportAcronyms(pages, findings);
        reportUnused(glossary, used, findings);
        return new Indexes(
                documents,
                PrintedTerms.of(glossary, used, vocabulary, findings),
                backlinks,
                citations,
                campaignCitations,
                uses,
                byPage(documents, citations, campaignCitations),
                termsByPage(pages));
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Once for each word, at its first place: the mend is one entry of the glossary. */
    private static void reportAcronyms(List<TextLinker> pages, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (TextLinker page : pages) {
            for (TextLinker.Acronym acronym : page.acronyms()) {
                String singular = acronym.word().replaceFirst("s$", "");
                if (seen.add(singular)) {
                    findings.add(Diagnostic.of(Code.UNDEFINED_ACRONYM, acronym.at(), singular));
                }
            }
        }
    }

    private static void reportUnused(Glossary glossary, Set<String> used, Findings findings) {
        for (RawTerm term : glossary.own().values()) {
            if (!used.contains(term.term().value()) && isSought(term)) {
                findings.add(Diagnostic.of(
                        Code.UNUSED_TERM, term.term().at(), term.term().value()));
            }
        }
    }

    /** Texts are searched for single words, with a capital or a digit: of another term nobody knows whether it is used. */
    private static boolean isSought(RawTerm term) {
        List<Mention> words = Markdown.plain(
                        TextOrigin.value(term.term().at(), term.term().value()))
                .mentions();
        return words.size() == 1 && words.get(0).text().equals(term.term().value());
    }

    /** In the order of the reference list. */
    private static Map<PageId, List<String>> byPage(
            List<Document> documents,
            Map<String, List<Plan.Mentioned>> citations,
            Map<String, List<Plan.Mentioned>> campaignCitations) {
        Map<PageId, Set<String>> byPage = new LinkedHashMap<>();
        for (Document document : documents) {
            Stream.of(citations, campaignCitations)
                    .flatMap(index -> index.getOrDefault(document.handle(), List.of()).stream())
                    .forEach(mentioned -> byPage.computeIfAbsent(mentioned.page(), page -> new LinkedHashSet<>())
                            .add(document.handle()));
        }
        Map<PageId, List<String>> listed = new LinkedHashMap<>();
        byPage.forEach((page, handles) -> listed.put(page, List.copyOf(handles)));
        return listed;
    }

    private static Map<PageId, List<String>> termsByPage(List<TextLinker> pages) {
        Map<PageId, List<String>> byPage = new LinkedHashMap<>();
        for (TextLinker page : pages) {
            byPage.put(
                    page.uses().page(),
                    page.uses().terms().stream().sorted(PrintedTerms.A_TO_Z).toList());
        }
        return byPage;
    }
}
