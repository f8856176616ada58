package org.milestonesite.example;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Compares the facts with the pages about the document: home, glossary, references. */
record DocumentPages(Facts facts, BuiltSite site, Differences found) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    void run() {
        page("index.html").ifPresent(this::home);
        page("glossary.html").ifPresent(this::glossary);
        page("documents/index.html").ifPresent(this::references);
    }

    private void home(Page home) {
        Facts.Document document = facts.document();
        String words = home.words();
        found.expectContains(home.path(), document.handle(), words);
        found.expectContains(home.path(), document.title(), words);
        found.expectContains(home.path(), document.revision(), words);
        found.expect(home.path() + " links to the sources", true, home.linksTo(document.source()));
        document.authors().forEach(author -> found.expectContains(home.path(), author, words));
        changes(home.html().select("table.changes tbody tr"));
    }

    private void changes(List<Element> rows) {
        found.expect("index.html number of changes", facts.changes().size(), rows.size());
        for (int i = 0; i < Math.min(rows.size(), facts.changes().size()); i++) {
            Facts.Change expected = facts.changes().get(i);
            Element row = rows.get(i);
            String where = "index.html change of " + expected.date();
            String version = cell(row, "version");
            found.expect(
                    where + " version",
                    expected.version(),
                    WORD.matcher(version).find() ? version : null);
            found.expect(where + " date", expected.date(), cell(row, "date"));
            found.expect(where + " owner", expected.owner(), cell(row, "owner"));
            expected.states().forEach(fact -> found.expectContains(where, fact, cell(row, "description")));
        }
    }

    private void glossary(Page glossary) {
        List<String> terms = facts.acronyms().stream().map(Facts.Acronym::term).toList();
        found.expect(
                glossary.path() + " order",
                terms,
                glossary.html().select("dl.glossary dt[id^=term-]").stream()
                        .map(Page::words)
                        .filter(terms::contains)
                        .toList());
        for (Facts.Acronym expected : facts.acronyms()) {
            String where = glossary.path() + " " + expected.term();
            Optional<Element> term = glossary.html().select("dl.glossary dt[id^=term-]").stream()
                    .filter(dt -> Page.words(dt).equals(expected.term()))
                    .findFirst();
            Element description = term.map(Element::nextElementSibling).orElse(null);
            if (description == null) {
                found.missing(where);
            } else {
                found.expectContains(where, expected.description(), Page.words(description));
            }
        }
    }

    private void references(Page documents) {
        List<String> handles =
                facts.references().stream().map(Facts.Reference::handle).toList();
        List<Element> entries = documents.html().select("ol.references > li[id]");
        found.expect(
                documents.path() + " handles",
                handles,
                entries.stream().map(Element::id).toList());
        for (Facts.Reference expected : facts.references()) {
            entries.stream()
                    .filter(entry -> entry.id().equals(expected.handle()))
                    .findFirst()
                    .ifPresent(entry -> reference(documents.path() + " " + expected.handle(), expected, entry));
        }
    }

    /** The published form: authors, year, title, type and number, institution, in this order; then the address. */
    private void reference(String where, Facts.Reference expected, Element entry) {
        String rest = Page.words(entry);
        for (String part : List.of(
                expected.authors(),
                expected.year(),
                expected.title(),
                expected.type() + " " + expected.handle(),
                expected.institution())) {
            found.expectContains(where, part, rest);
            rest = rest.substring(Math.max(0, rest.indexOf(part)));
        }
        found.expect(
                where + " links to its address",
                true,
                entry.select("a[href]").stream()
                        .anyMatch(link -> link.attr("href").equals(expected.url())));
    }

    private static String cell(Element row, String name) {
        Element cell = row.selectFirst("td." + name);
        return cell == null ? "" : Page.words(cell);
    }

    private Optional<Page> page(String path) {
        Optional<Page> page = Page.of(site, path);
        if (page.isEmpty()) {
            found.missing(path);
        }
        return page;
    }
}
