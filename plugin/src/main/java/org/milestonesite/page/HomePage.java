package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.ProsePage;

/** The home page. */
record HomePage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "home";

    PageSpec page() {
        return new PageSpec(Paths.HOME, TEMPLATE, this::view);
    }

    private HomeView view(TextHtml texts) {
        ControlledDocument document = catalogue.plan().document();
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.HOME);
        Optional<HomeView.Glance> glance = new Glances(catalogue).of(hrefs);
        List<LocalContents.Item> parts = new ArrayList<>();
        document.abstractText().ifPresent(text -> parts.add(LocalContents.part("abstract", words.text("abstract"))));
        glance.ifPresent(state -> parts.add(LocalContents.part("state", words.text("state"))));
        parts.add(LocalContents.part("contents", words.text("contents")));
        if (!document.changes().isEmpty()) {
            parts.add(LocalContents.part("changes", words.text("changes")));
        }
        return new HomeView(
                shells.of(Identity.of(
                        Paths.HOME,
                        document.title(),
                        document.abstractText()
                                .map(Plain::first)
                                .filter(text -> !text.isEmpty())
                                .map(Plain::cut)
                                .orElse(document.title()))),
                document.handle(),
                document.title(),
                String.join(words.text("list-separator"), document.authors()),
                facts(catalogue),
                document.statement().map(text -> texts.blocks(text, TextHtml.Headings.PLAIN)),
                document.abstractText().map(text -> texts.blocks(text, below(text))),
                glance,
                contents(hrefs),
                changes(document, texts),
                catalogue.beside(hrefs, new PageId.Home(), Optional.of(new LocalContents(parts)), List.of()));
    }

    static TextHtml.Headings below(LinkedText text) {
        return new TextHtml.Headings(Sections.shift(text.text().headings(), 3), java.util.Map.of());
    }

    static List<Fact> facts(Catalogue catalogue) {
        ControlledDocument document = catalogue.plan().document();
        Messages words = catalogue.words();
        List<Fact> facts = new ArrayList<>();
        document.revision().ifPresent(revision -> facts.add(Fact.text("revision", words.text("revision"), revision)));
        String status = document.status() == ControlledDocument.Status.DRAFT ? "document-draft" : "document-approved";
        facts.add(Fact.text("document-status", words.text("status"), words.text(status)));
        document.date().ifPresent(date -> facts.add(Fact.date("date", words.text("date"), date)));
        facts.add(
                Fact.date("data-date", words.text("data-date"), catalogue.plan().asOf()));
        return facts;
    }

    private List<LocalContents.Item> contents(Hrefs hrefs) {
        List<LocalContents.Item> items = new ArrayList<>();
        for (ProsePage page : catalogue.plan().pages()) {
            Identity.Stop stop = shells.stop(page);
            String href = hrefs.toPath(stop.path());
            items.add(new LocalContents.Item(href, stop.number(), stop.title(), "d2"));
            catalogue
                    .sections()
                    .get(page.id())
                    .local()
                    .ifPresent(local -> local.items()
                            .forEach(section -> items.add(new LocalContents.Item(
                                    href + section.href(),
                                    section.number(),
                                    section.title(),
                                    deeper(section.depth())))));
        }
        shells.lists.forEach(stop ->
                items.add(new LocalContents.Item(hrefs.toPath(stop.path()), Optional.empty(), stop.title(), "d2")));
        return items;
    }

    private static String deeper(String depth) {
        return "d" + (Integer.parseInt(depth.substring(1)) + 1);
    }

    static Optional<HomeView.Changes> changes(ControlledDocument document, TextHtml texts) {
        return document.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(new HomeView.Changes(document.changes().stream()
                        .map(change -> new HomeView.Change(
                                change.version().orElse(""),
                                change.date().toString(),
                                texts.inline(change.description()),
                                change.owner().orElse("")))
                        .toList()));
    }
}
