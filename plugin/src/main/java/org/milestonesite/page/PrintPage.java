package org.milestonesite.page;

import java.util.List;
import java.util.Map;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.ProsePage;

/**
 * The whole document on one page. What the site has besides, such as the pages of milestones, is no part of the
 * document: of a plan of 10,000 milestones nobody would print them.
 */
record PrintPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "print";

    PageSpec page() {
        return new PageSpec(Paths.PRINT, TEMPLATE, this::view);
    }

    private PrintView view(TextHtml texts) {
        ControlledDocument document = catalogue.plan().document();
        Messages words = catalogue.words();
        TextHtml home = texts.within(Paths.HOME, printed().prefix(Paths.HOME));
        PrintedSections parts = PrintedSections.of(catalogue);
        return new PrintView(
                shells.of(Identity.of(
                                Paths.PRINT,
                                words.text("print"),
                                words.text("page-description-print", document.handle(), document.title()))
                        .styled(Paths.WHOLE_STYLE)),
                document.handle(),
                document.title(),
                String.join(words.text("list-separator"), document.authors()),
                HomePage.facts(catalogue),
                document.statement().map(text -> home.blocks(text, HomePage.below(text))),
                document.abstractText().map(text -> home.blocks(text, HomePage.below(text))),
                HomePage.changes(document, home),
                document.source(),
                parts.contents(),
                catalogue.plan().pages().stream()
                        .map(page -> section(page, texts))
                        .toList(),
                parts.releases().map(heading -> new PrintView.Releases(heading, releases(heading, texts))),
                parts.timeline().map(heading -> new PrintView.Timeline(heading, timeline())),
                parts.references().map(heading -> new PrintView.References(heading, references())),
                parts.acronyms().map(heading -> new PrintView.Acronyms(heading, acronyms(texts))));
    }

    private PrintAnchors printed() {
        return catalogue.paths().printed();
    }

    /** Headings of a page stand one level lower than on the page itself: its title is one of them here. */
    private PrintView.Section section(ProsePage page, TextHtml texts) {
        String path = catalogue.paths().page(page.id());
        TextHtml.Headings headings = catalogue.sections().get(page.id()).headings();
        return new PrintView.Section(
                PrintedSections.heading(catalogue, page),
                texts.within(path, printed().prefix(path))
                        .blocks(page.body(), new TextHtml.Headings(headings.shift() + 1, headings.numbers())));
    }

    private PrintedReleasesView releases(PrintView.Heading heading, TextHtml texts) {
        Map<String, String> numbers = heading.number()
                .map(number -> ReleaseSections.numbers(catalogue, number))
                .orElse(Map.of());
        return new PrintedReleases(catalogue, texts, numbers, true).view();
    }

    /** Without an anchor, which its section has. */
    private TimelineInsertView timeline() {
        return Inserts.timeline(catalogue, catalogue.paths().from(Paths.PRINT), 1, true);
    }

    private List<PrintView.Reference> references() {
        return catalogue.plan().documents().stream().map(this::reference).toList();
    }

    private PrintView.Reference reference(Document document) {
        return new PrintView.Reference(
                printed().of(catalogue.paths().document(document.handle())),
                document.handle(),
                document.citation().before(),
                document.citation().title(),
                document.citation().after(),
                document.url());
    }

    private List<PrintView.Acronym> acronyms(TextHtml texts) {
        return catalogue.plan().terms().stream()
                .map(term -> new PrintView.Acronym(
                        printed().of(catalogue.paths().term(term.term())),
                        term.term(),
                        texts.inline(term.description())))
                .toList();
    }
}
