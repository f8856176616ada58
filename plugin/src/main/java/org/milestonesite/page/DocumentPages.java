package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.text.Excerpt;

/** The reference list and the pages of documents. */
record DocumentPages(Catalogue catalogue, Shells shells) {

    static final String LIST = "documents";
    static final String TEMPLATE = "document";

    PageSpec list() {
        return new PageSpec(Paths.DOCUMENTS, LIST, texts -> listView());
    }

    /** @param place in the list */
    PageSpec of(int place) {
        Document document = catalogue.plan().documents().get(place);
        return new PageSpec(
                catalogue.paths().document(document.handle()), TEMPLATE, texts -> view(document, place, texts));
    }

    private DocumentsView listView() {
        Messages words = catalogue.words();
        List<Document> documents = catalogue.plan().documents();
        return new DocumentsView(
                shells.of(Identity.of(
                        Paths.DOCUMENTS,
                        words.text("documents"),
                        words.text(
                                "page-description-documents",
                                catalogue.plan().document().handle()))),
                documents.isEmpty()
                        ? words.text("documents-empty")
                        : words.count("documents-summary", documents.size()),
                documents.stream().map(this::entry).toList());
    }

    private DocumentsView.Entry entry(Document document) {
        return new DocumentsView.Entry(
                Slug.of(document.handle()),
                document.handle(),
                catalogue.paths().from(Paths.DOCUMENTS).toPath(catalogue.paths().document(document.handle())),
                document.citation().before(),
                document.citation().title(),
                document.citation().after(),
                document.url(),
                catalogue
                        .words()
                        .count(
                                "cited-number",
                                catalogue.plan().citing(document.handle()).size()));
    }

    private DocumentView view(Document document, int place, TextHtml texts) {
        Messages words = catalogue.words();
        String path = catalogue.paths().document(document.handle());
        Hrefs hrefs = catalogue.paths().from(path);
        List<DocumentView.Citing> citing = quotes(document).entrySet().stream()
                .map(page -> citing(catalogue.link(hrefs, page.getKey()), page.getValue()))
                .toList();
        return new DocumentView(
                shells.of(Identity.of(
                                path,
                                words.text("code-and-name", document.handle(), document.title()),
                                words.text(
                                        "page-description-document",
                                        document.handle(),
                                        catalogue.plan().document().handle()))
                        .below(shells.documents, document.handle())),
                document.handle(),
                document.citation().before(),
                document.title(),
                document.citation().title(),
                linked(document, "title", texts)
                        .filter(title -> !document.citation().title().isEmpty()),
                document.citation().after(),
                document.url(),
                fields(document, texts),
                citing.isEmpty() ? Optional.empty() : Optional.of(words.count("cited-summary", citing.size())),
                citing,
                campaigns(document, hrefs),
                document.bibtex().strip(),
                Around.of(link(hrefs, place - 1), link(hrefs, place + 1)),
                Beside.of(new LocalContents(List.of(
                        LocalContents.part("cited", words.text("cited-by")),
                        LocalContents.part("bibtex", words.text("bibtex"))))));
    }

    private Map<PageId, List<Plan.Mentioned>> quotes(Document document) {
        Map<PageId, List<Plan.Mentioned>> byPage = new LinkedHashMap<>();
        catalogue
                .plan()
                .citations()
                .getOrDefault(document.handle(), List.of())
                .forEach(mentioned -> byPage.computeIfAbsent(mentioned.page(), page -> new ArrayList<>())
                        .add(mentioned));
        return byPage;
    }

    /** One sentence stands for all, and the releases by their codes: they all read alike. */
    private Optional<DocumentView.Campaigns> campaigns(Document document, Hrefs hrefs) {
        List<Plan.Mentioned> sentences =
                catalogue.plan().campaignCitations().getOrDefault(document.handle(), List.of());
        return sentences.stream()
                .findFirst()
                .map(first -> new DocumentView.Campaigns(
                        catalogue.words().count("cited-campaigns", sentences.size()),
                        quote(first),
                        sentences.stream()
                                .map(sentence -> catalogue.link(hrefs, sentence.page()))
                                .toList()));
    }

    private static DocumentView.Citing citing(Link page, List<Plan.Mentioned> mentions) {
        return new DocumentView.Citing(
                page, mentions.stream().map(DocumentPages::quote).toList());
    }

    private static DocumentView.Quote quote(Plan.Mentioned mentioned) {
        Excerpt excerpt = Excerpt.around(mentioned.text().text(), mentioned.mention());
        return new DocumentView.Quote(excerpt.before(), excerpt.match(), excerpt.after());
    }

    private static Optional<Html> linked(Document document, String field, TextHtml texts) {
        return Optional.ofNullable(document.linked().get(field)).map(texts::inline);
    }

    private List<DocumentView.Field> fields(Document document, TextHtml texts) {
        List<DocumentView.Field> fields = new ArrayList<>();
        document.fields()
                .forEach((name, value) -> fields.add(new DocumentView.Field(
                        catalogue.words().find("field-" + name, List.of()).orElse(name),
                        name.equals("author")
                                ? String.join(catalogue.words().text("list-separator"), document.authors())
                                : value,
                        linked(document, name, texts),
                        name.equals("doi") ? document.doi() : document.url().filter(url -> name.equals("url")))));
        return fields;
    }

    private Optional<Link> link(Hrefs hrefs, int place) {
        List<Document> documents = catalogue.plan().documents();
        return place < 0 || place >= documents.size()
                ? Optional.empty()
                : Optional.of(catalogue.link(hrefs, documents.get(place)));
    }
}
