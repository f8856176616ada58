package org.milestonesite.example;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the site, read by the few hooks that the theme keeps. */
record Page(String path, Document html) {

    /** What a reader sees only on demand, or hears only: it is not part of the words around it. */
    private static final String ASIDE = "[hidden], [popover], [role=tooltip], template, script, style";

    /** Marks that stand with a name and are no part of it. */
    private static final String CUT = ".cut";

    private static final String MARKS = CUT + ", .section-number";

    /** A row or list of facts that states a milestone; null for what it does not state. */
    record Stated(String code, String name, boolean nameCut, String due, String completed) {}

    static Optional<Page> of(BuiltSite site, String path) {
        return site.file(path).map(bytes -> new Page(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** The milestones that table rows below the selected elements state, in their order. */
    List<Stated> rows(String selector) {
        return html.select(selector).select("tr[data-code], .index tr[id]:not(.year)").stream()
                .map(row -> row.hasAttr("data-code") ? stated(row) : bare(row))
                .toList();
    }

    private static Stated stated(Element row) {
        Element name = row.selectFirst("td.name");
        return new Stated(
                row.attr("data-code"),
                name == null ? null : name(name),
                isCut(name),
                date(row, "td.due"),
                date(row, "td.completed"));
    }

    /** Of the longest list, where only the head of a column says what it holds. */
    private static Stated bare(Element row) {
        Element name = cell(row, "name");
        return new Stated(
                cell(row, "code").text(),
                name(name),
                isCut(name),
                Optional.of(cell(row, "due").text())
                        .filter(date -> !date.isEmpty())
                        .orElse(null),
                Optional.of(cell(row, "completed").text())
                        .filter(date -> !date.isEmpty())
                        .orElse(null));
    }

    private static Element cell(Element row, String column) {
        Element head = row.closest("table").expectFirst("thead th." + column);
        return row.child(head.elementSiblingIndex());
    }

    String words() {
        return words(html.body());
    }

    String words(String selector) {
        Element first = html.selectFirst(selector);
        return first == null ? "" : words(first);
    }

    /** The machine-readable date in the first element of that kind, or null. */
    String date(String selector) {
        return date(html, selector);
    }

    boolean linksTo(String href) {
        return html.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .anyMatch(target -> target.equals(href) || target.endsWith("/" + href));
    }

    static String date(Element within, String selector) {
        Element time = within.selectFirst(selector + " time[datetime]");
        return time == null ? null : time.attr("datetime");
    }

    static boolean isCut(Element name) {
        return name != null && name.selectFirst(CUT) != null;
    }

    private static String name(Element cell) {
        Element copy = cell.clone();
        copy.select(MARKS).remove();
        return words(copy);
    }

    static String words(Element element) {
        Element copy = element.clone();
        copy.select(ASIDE).remove();
        return copy.text().replace('\u00A0', ' ').strip();
    }
}
