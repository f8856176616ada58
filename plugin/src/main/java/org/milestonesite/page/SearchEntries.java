package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Standing;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Term;
import org.milestonesite.text.PlainText;

/** Everything that readers can search for. Milestones come last: of a large plan they are many. */
public final class SearchEntries {

    /** What a bibliography may say of a document beside its citation. */
    private static final List<String> SAYING = List.of("abstract", "keywords", "note");

    private final Catalogue catalogue;
    private final Hrefs hrefs;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.hrefs = catalogue.paths().from(Paths.HOME);
    }

    /** In the order of the document; milestones in that of the plan. */
    public static List<SearchEntry> of(Plan plan, Paths paths, Messages words) {
        SearchEntries all = new SearchEntries(Catalogue.of(plan, paths, words));
        all.home(plan.document());
        all.record(plan.document());
        plan.pages().forEach(page -> all.entries.addAll(SearchSections.of(all.catalogue, page)));
        Shells shells = new Shells(all.catalogue);
        shells.lists.forEach(all::list);
        shells.views.forEach(all::list);
        all.list(
                new Identity.Stop(Paths.PRINT, Optional.empty(), words.text("print"), false),
                words.text("search-print"));
        paths.pdf().ifPresent(all::pdf);
        plan.documents().forEach(all::document);
        plan.terms().forEach(all::term);
        plan.milestones().forEach(all::milestone);
        return all.entries;
    }

    /** About how many characters the texts of a plan have: known at once, so that a site can tell its files. */
    public static long characters(Plan plan) {
        return plan.pages().stream().mapToLong(page -> length(page.body())).sum()
                + plan.milestones().stream().mapToLong(SearchEntries::size).sum();
    }

    private void home(ControlledDocument document) {
        page(
                document.handle(),
                document.title(),
                list(document.authors()),
                hrefs.toPath(Paths.HOME),
                plain(Stream.concat(document.abstractText().stream(), document.statement().stream())));
    }

    private void record(ControlledDocument document) {
        String text = plain(document.changes().stream().map(ControlledDocument.Change::description));
        if (!document.changes().isEmpty()) {
            page("", catalogue.words().text("changes"), document.title(), hrefs.toPath(Paths.HOME) + "#changes", text);
        }
    }

    /** A page that the generator makes is found by what it is described as. */
    private void list(Identity.Stop stop) {
        list(stop, "");
    }

    private void list(Identity.Stop stop, String about) {
        String text = catalogue
                .words()
                .find("page-description-" + name(stop.path()), described())
                .orElse("");
        page("", stop.title(), about, hrefs.toPath(stop.path()), text);
    }

    private void pdf(String path) {
        page("", catalogue.words().text("search-pdf"), "", hrefs.toPath(path), "");
    }

    private void page(String code, String title, String about, String href, String text) {
        entries.add(new SearchEntry(
                SearchEntry.Kind.PAGE,
                code,
                title,
                about,
                List.of(),
                href,
                Optional.empty(),
                text.length(),
                () -> text));
    }

    private List<String> described() {
        ControlledDocument document = catalogue.plan().document();
        return List.of(document.handle(), document.title());
    }

    /** Such as {@code changes} of {@code changes/index.html}. */
    private static String name(String path) {
        return path.replaceFirst("(/index)?\\.html$", "");
    }

    private void document(Document document) {
        String text = SAYING.stream()
                .map(field -> document.fields().getOrDefault(field, ""))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(" "));
        entries.add(new SearchEntry(
                SearchEntry.Kind.DOCUMENT,
                document.handle(),
                document.title(),
                list(Stream.concat(document.authors().stream(), document.year().stream())
                        .toList()),
                List.of(),
                hrefs.toPath(catalogue.paths().document(document.handle())),
                Optional.empty(),
                text.length(),
                () -> text));
    }

    private void term(Term term) {
        entries.add(new SearchEntry(
                SearchEntry.Kind.TERM,
                term.term(),
                plain(Stream.of(term.description())),
                plain(term.others().stream()),
                List.of(),
                hrefs.toPath(catalogue.paths().term(term.term())),
                Optional.empty(),
                0,
                () -> ""));
    }

    private void milestone(Milestone milestone) {
        List<String> older = milestone.aka().stream().map(Sourced::value).toList();
        entries.add(new SearchEntry(
                SearchEntry.Kind.MILESTONE,
                milestone.code(),
                milestone.plainName(),
                older.isEmpty() ? "" : catalogue.words().text("search-formerly", list(older)),
                older,
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                Optional.of(state(milestone)),
                size(milestone),
                () -> text(milestone)));
    }

    private SearchEntry.State state(Milestone milestone) {
        Standing standing = Standing.of(milestone, catalogue.plan().asOf());
        boolean late =
                standing.status() == Status.OVERDUE || standing.slipDays().orElse(0L) > 0;
        return new SearchEntry.State(
                catalogue.phrases().status(milestone),
                late,
                milestone.due().map(due -> due.value().toString()).orElse(""));
    }

    private static String text(Milestone milestone) {
        Stream<String> marks = Stream.of(
                        milestone.shortName().stream(), milestone.wbs().stream(), milestone.tags().stream())
                .flatMap(values -> values)
                .map(Sourced::value);
        return Stream.concat(Stream.of(plain(texts(milestone))), marks)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<LinkedText> texts(Milestone milestone) {
        return Stream.of(
                        milestone.description(),
                        Optional.of(milestone.body()),
                        milestone.note(),
                        milestone.comment(),
                        milestone.testSpec(),
                        milestone.jira(),
                        milestone.testPlan(),
                        milestone.location())
                .flatMap(Optional::stream);
    }

    /** A row has about sixty characters beside its texts. */
    private static int size(Milestone milestone) {
        return 60 + texts(milestone).mapToInt(SearchEntries::length).sum();
    }

    private static int length(LinkedText text) {
        return text.text().origin().text().length();
    }

    private static String plain(Stream<LinkedText> texts) {
        return texts.map(text -> PlainText.ofBlocks(text.text().blocks()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String list(List<String> names) {
        return String.join(catalogue.words().text("list-separator"), names);
    }
}
