package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Term;

/** The glossary. */
record GlossaryPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "glossary";

    /** More pages than these are folded away. */
    private static final int FEW = 8;

    PageSpec page() {
        return new PageSpec(Paths.GLOSSARY, TEMPLATE, this::view);
    }

    private GlossaryView view(TextHtml texts) {
        Messages words = catalogue.words();
        List<Term> terms = catalogue.plan().terms();
        Map<String, List<GlossaryView.Entry>> byLetter = new LinkedHashMap<>();
        terms.forEach(term -> byLetter.computeIfAbsent(letter(term), letter -> new ArrayList<>())
                .add(entry(term, texts)));
        List<GlossaryView.Letter> letters = byLetter.entrySet().stream()
                .map(letter -> new GlossaryView.Letter(
                        "letter-" + (letter.getKey().isEmpty() ? "0" : letter.getKey()),
                        letter.getKey().isEmpty() ? words.text("other-letters") : letter.getKey(),
                        letter.getValue()))
                .toList();
        LocalContents local = new LocalContents(letters.stream()
                .map(letter -> LocalContents.part(letter.id(), letter.title()))
                .toList());
        return new GlossaryView(
                shells.of(Identity.of(
                        Paths.GLOSSARY,
                        words.text("glossary"),
                        words.text(
                                "page-description-glossary",
                                catalogue.plan().document().handle()))),
                terms.isEmpty() ? words.text("glossary-empty") : words.count("glossary-summary", terms.size()),
                letters,
                letters.isEmpty() ? Optional.empty() : Beside.of(local));
    }

    /** Empty for what begins with no letter. */
    private static String letter(Term term) {
        int first = term.term().codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "";
    }

    private GlossaryView.Entry entry(Term term, TextHtml texts) {
        List<GlossaryView.Use> uses = uses(catalogue.plan().uses().getOrDefault(term.term(), List.of()));
        boolean few = !uses.isEmpty() && uses.size() <= FEW;
        return new GlossaryView.Entry(
                catalogue.paths().termAnchor(term.term()),
                term.term(),
                texts.inline(term.description()),
                also(term, texts),
                related(term),
                few ? Optional.of(new GlossaryView.Uses(uses)) : Optional.empty(),
                uses.size() > FEW
                        ? Optional.of(
                                new GlossaryView.ManyUses(catalogue.words().count("used-on-number", uses.size()), uses))
                        : Optional.empty());
    }

    private static Optional<GlossaryView.Senses> also(Term term, TextHtml texts) {
        List<GlossaryView.Sense> senses = IntStream.range(0, term.others().size())
                .mapToObj(i -> new GlossaryView.Sense(
                        texts.inline(term.others().get(i)), i == term.others().size() - 1))
                .toList();
        return senses.isEmpty() ? Optional.empty() : Optional.of(new GlossaryView.Senses(senses));
    }

    private Optional<GlossaryView.Uses> related(Term term) {
        Hrefs hrefs = catalogue.paths().from(Paths.GLOSSARY);
        List<String> terms = term.related();
        List<GlossaryView.Use> links = IntStream.range(0, terms.size())
                .mapToObj(i -> new GlossaryView.Use(
                        hrefs.toPath(catalogue.paths().term(terms.get(i))), terms.get(i), i == terms.size() - 1))
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new GlossaryView.Uses(links));
    }

    /** Milestones by their codes alone: their names would fill the page. */
    private List<GlossaryView.Use> uses(List<PageId> pages) {
        Hrefs hrefs = catalogue.paths().from(Paths.GLOSSARY);
        return IntStream.range(0, pages.size())
                .mapToObj(i -> {
                    Link link = catalogue.link(hrefs, pages.get(i));
                    return new GlossaryView.Use(link.href(), link.code().orElse(link.title()), i == pages.size() - 1);
                })
                .toList();
    }
}
