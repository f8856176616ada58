package org.milestonesite.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.Schedule;
import org.milestonesite.insight.TestDocuments;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Term;

/**
 * What all builders of pages share, computed once: a page must not cost more in a larger plan.
 *
 * @param kinds milestones in document order
 * @param positions by code: the place among the milestones of its kind that have pages
 */
record Catalogue(
        Plan plan,
        Paths paths,
        Messages words,
        Phrases phrases,
        Map<String, Document> documents,
        TestDocuments testDocuments,
        Map<String, Term> terms,
        Map<PageId.Prose, ProsePage> pages,
        Map<PageId.Prose, Sections> sections,
        Map<Milestone.Kind, List<Milestone>> kinds,
        Map<Milestone.Kind, List<Milestone>> withPage,
        Map<String, Integer> positions,
        Schedule schedule,
        Chronicle chronicle) {

    static Catalogue of(Plan plan, Paths paths, Messages words) {
        Map<Milestone.Kind, List<Milestone>> kinds = plan.milestones().stream()
                .collect(Collectors.groupingBy(
                        Milestone::kind, () -> new EnumMap<>(Milestone.Kind.class), Collectors.toList()));
        Map<Milestone.Kind, List<Milestone>> withPage = new EnumMap<>(Milestone.Kind.class);
        Map<String, Integer> positions = new HashMap<>();
        kinds.forEach((kind, all) -> {
            List<Milestone> some = all.stream().filter(Milestone::hasPage).toList();
            withPage.put(kind, some);
            IntStream.range(0, some.size())
                    .forEach(i -> positions.put(some.get(i).code(), i));
        });
        Map<String, Document> documents = by(plan.documents(), Document::handle);
        return new Catalogue(
                plan,
                paths,
                words,
                new Phrases(words, plan.asOf()),
                documents,
                new TestDocuments(
                        documents, signs(words, "test-report-signs"), signs(words, "test-specification-signs")),
                by(plan.terms(), Term::term),
                by(plan.pages(), ProsePage::id),
                plan.pages().stream().collect(Collectors.toMap(ProsePage::id, Sections::of)),
                kinds,
                withPage,
                positions,
                Schedule.of(plan),
                Chronicle.of(plan));
    }

    /** Of a plan in which only texts of a milestone or page differ: those in the lists of milestones are not renewed. */
    Catalogue with(Plan other) {
        return new Catalogue(
                other,
                paths,
                words,
                phrases,
                documents,
                testDocuments,
                terms,
                by(other.pages(), ProsePage::id),
                other.pages().stream().collect(Collectors.toMap(ProsePage::id, Sections::of)),
                kinds,
                withPage,
                positions,
                schedule,
                Chronicle.of(other));
    }

    List<Milestone> ofKind(Milestone.Kind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** The milestone of the same kind that is so many pages before or after. */
    Optional<Milestone> beside(Milestone milestone, int step) {
        List<Milestone> all = withPage.getOrDefault(milestone.kind(), List.of());
        return Optional.ofNullable(positions.get(milestone.code()))
                .map(at -> at + step)
                .filter(at -> at >= 0 && at < all.size())
                .map(all::get);
    }

    Link link(Hrefs hrefs, Milestone milestone) {
        return new Link(
                hrefs.toPath(paths.milestone(milestone.code())),
                Optional.of(milestone.code()),
                milestone.plainName(),
                milestone.nameCut());
    }

    Link link(Hrefs hrefs, Document document) {
        return new Link(
                hrefs.toPath(paths.document(document.handle())), Optional.of(document.handle()), document.title());
    }

    Link link(Hrefs hrefs, PageId page) {
        if (page instanceof PageId.OfMilestone of) {
            return link(hrefs, plan.milestone(of.code()));
        }
        if (page instanceof PageId.Prose prose) {
            return new Link(hrefs.toPath(paths.page(page)), Optional.empty(), title(pages.get(prose)));
        }
        if (page instanceof PageId.OfDocument of) {
            return link(hrefs, documents.get(of.handle()));
        }
        return new Link(
                hrefs.toPath(Paths.HOME),
                Optional.of(plan.document().handle()),
                plan.document().title());
    }

    /** {@code 2 Release Management} */
    String title(ProsePage page) {
        return page.section()
                .map(number -> words.text("code-and-name", number, page.plainTitle()))
                .orElse(page.plainTitle());
    }

    /** What a text cites, uses and is mentioned by, beside its page. */
    Optional<Beside> beside(Hrefs hrefs, PageId page, Optional<LocalContents> local, List<PageId> mentionedBy) {
        return Beside.of(
                local,
                Beside.Links.of(mentionedBy.stream().map(id -> link(hrefs, id)).toList()),
                Beside.Links.of(plan.documentsOf().getOrDefault(page, List.of()).stream()
                        .filter(documents::containsKey)
                        .map(handle -> link(hrefs, documents.get(handle)))
                        .toList()),
                Beside.Links.of(plan.termsOf().getOrDefault(page, List.of()).stream()
                        .filter(terms::containsKey)
                        .map(term -> new Link(
                                hrefs.toPath(paths.term(term)),
                                Optional.of(term),
                                plain(terms.get(term).description())))
                        .toList()));
    }

    private static List<String> signs(Messages words, String key) {
        return Stream.of(words.text(key).split(","))
                .map(String::strip)
                .filter(sign -> !sign.isEmpty())
                .toList();
    }

    private static String plain(LinkedText text) {
        return Plain.first(text);
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
