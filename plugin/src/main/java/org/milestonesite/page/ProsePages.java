package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.ProsePage;

/** The pages of prose. */
record ProsePages(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "page";

    PageSpec of(ProsePage page) {
        return new PageSpec(catalogue.paths().page(page.id()), TEMPLATE, texts -> view(page, texts));
    }

    private ProseView view(ProsePage page, TextHtml texts) {
        String path = catalogue.paths().page(page.id());
        Sections sections = catalogue.sections().get(page.id());
        Optional<LocalContents> local = sections.local()
                .or(() -> ReleaseSections.of(catalogue, page).flatMap(releases -> releases.local(catalogue)));
        String first = Plain.first(page.body());
        String description = first.isEmpty()
                ? catalogue
                        .words()
                        .text(
                                "page-description-page",
                                catalogue.title(page),
                                catalogue.plan().document().title())
                : Plain.cut(first);
        return new ProseView(
                shells.of(Identity.of(path, catalogue.title(page), description).with(local)),
                page.section().map(String::valueOf),
                page.plainTitle(),
                texts.blocks(page.body(), sections.headings()),
                catalogue.plan().editUrl(page.source().whole()),
                shells.around(path),
                catalogue.beside(catalogue.paths().from(path), page.id(), local, List.of()));
    }
}
