package org.milestonesite.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Milestone;

/** Pages for older codes, and the one for what does not exist. */
record SmallPages(Catalogue catalogue, Shells shells) {

    static final String OLDER_CODE = "older-code";
    static final String NOT_FOUND = "not-found";

    Stream<PageSpec> olderCodes(Milestone milestone) {
        return Paths.olderCodes(milestone).stream()
                .map(older -> new PageSpec(
                        Paths.ofCode(older.value()), OLDER_CODE, texts -> olderCode(older.value(), milestone)));
    }

    private OlderCodeView olderCode(String code, Milestone milestone) {
        Messages words = catalogue.words();
        String path = Paths.ofCode(code);
        Link link = catalogue.link(catalogue.paths().from(path), milestone);
        String sentence = words.text("older-code-sentence", code, milestone.code());
        return new OlderCodeView(
                shells.of(Identity.of(path, words.text("older-code-title", code), sentence)
                        .below(shells.milestones, code)
                        .leadingTo(link.href())),
                code,
                sentence,
                link.href(),
                milestone.code(),
                Name.of(milestone));
    }

    PageSpec notFound() {
        return new PageSpec(Paths.NOT_FOUND, NOT_FOUND, texts -> notFoundView());
    }

    private NotFoundView notFoundView() {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.NOT_FOUND);
        Link home = new Link(
                hrefs.toPath(Paths.HOME),
                Optional.of(catalogue.plan().document().handle()),
                catalogue.plan().document().title());
        return new NotFoundView(
                shells.of(Identity.of(Paths.NOT_FOUND, words.text("not-found"), words.text("not-found-help"))),
                Stream.concat(
                                Stream.of(home),
                                shells.lists.stream()
                                        .map(stop ->
                                                new Link(hrefs.toPath(stop.path()), Optional.empty(), stop.title())))
                        .toList());
    }
}
