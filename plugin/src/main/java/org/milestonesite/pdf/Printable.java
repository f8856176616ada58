package org.milestonesite.pdf;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The document on one page, made ready for paper: what only a browser can use is gone, what pages need is there. */
final class Printable {

    /** Of a page with a drawing that lies on its side, in points: A4 less its margins and the lines below the drawing. */
    private static final double WIDTH = 756;

    private static final double HEIGHT = 440;

    /** Longer words in brackets would hide the sentence around them. */
    private static final int SPELLED = 48;

    private final Document page;
    private final PdfEdition edition;

    private Printable(Document page, PdfEdition edition) {
        this.page = page;
        this.edition = edition;
    }

    static Printable of(byte[] html, PdfEdition edition) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        Printable printable = new Printable(page, edition);
        printable.keepDocument();
        printable.page.select("a[href]").forEach(printable::mendLink);
        printable.page.select("svg").forEach(printable::mendDrawing);
        printable.page.select("wbr").remove();
        printable.addBookmarks();
        printable.addRunning();
        printable.keepReadingOrder();
        return printable;
    }

    org.w3c.dom.Document dom() {
        return new W3CDom().fromJsoup(page);
    }

    String text() {
        return page.body().text();
    }

    private void keepDocument() {
        Element document = page.expectFirst("main");
        document.select(".crumbs, .anchor, .edit").remove();
        page.body().empty().appendChildren(document.childNodes());
        page.head().empty();
        page.head().appendElement("title").text(edition.handle() + " " + edition.title());
        meta("author", String.join(", ", edition.authors()));
        meta("subject", edition.running());
        meta("description", edition.title());
        page.head().appendElement("style").appendText(edition.style());
        page.expectFirst("html").attr("lang", edition.language());
        // What is folded away on the screen is read on paper.
        page.select(".footnote-back").remove();
        page.select("figure:has(.drawn)").addClass("lying");
        page.select(".contents li:has(.section-number)").addClass("numbered");
        page.select("abbr[title]").forEach(this::spell);
        page.select("details").forEach(details -> details.tagName("div"));
        page.select("summary").forEach(summary -> summary.tagName("p"));
    }

    /** The first use of a short form is spelled out; what is rather explained than spelled stands among the acronyms. */
    private void spell(Element abbreviation) {
        String title = abbreviation.attr("title");
        if (title.length() > SPELLED || title.indexOf('(') >= 0) {
            abbreviation.removeAttr("title");
        } else {
            abbreviation.appendText(" (" + title + ")");
        }
    }

    private void meta(String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    /** What leads to the site leads to where it is hosted; where that is not known there is nothing to lead to. */
    private void mendLink(Element link) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            link.attr("href", "#" + URLDecoder.decode(href.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        } else if (!isOutside(href)) {
            edition.url()
                    .ifPresentOrElse(
                            url -> link.attr(
                                    "href", URI.create(url).resolve(href).toString()),
                            () -> link.tagName("span").removeAttr("href"));
        }
    }

    private static boolean isOutside(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("mailto:");
    }

    /** The style sheet of the page does not reach into drawings, and they have no size of their own. */
    private void mendDrawing(Element svg) {
        svg.prependElement("style").appendText(edition.drawing());
        String[] box = svg.attr("viewBox").split(" ");
        if (!svg.hasAttr("width") && box.length == 4) {
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);
            double scale = Math.min(WIDTH / width, HEIGHT / height);
            svg.attr("width", points(width * scale));
            svg.attr("height", points(height * scale));
            svg.attr("style", "width:" + points(width * scale) + "pt;height:" + points(height * scale) + "pt");
        }
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** The outline that readers show beside the pages: sections, and the sections in them. */
    private void addBookmarks() {
        Element bookmarks = page.head().appendElement("bookmarks");
        Element[] open = {bookmarks, bookmarks, bookmarks, bookmarks};
        for (Element heading : page.select("h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '1';
            Element section = heading.hasAttr("id") ? heading : heading.parent();
            if (section != null && section.hasAttr("id")) {
                Element bookmark = open[level - 1].appendElement("bookmark");
                bookmark.attr("name", heading.text()).attr("href", "#" + section.id());
                for (int deeper = level; deeper < open.length; deeper++) {
                    open[deeper] = bookmark;
                }
            }
        }
    }

    private void addRunning() {
        page.body().prependElement("div").addClass("running").text(edition.running());
        edition.draft()
                .ifPresent(draft ->
                        page.body().prependElement("div").addClass("draft-mark").text(draft));
    }

    /**
     * The renderer draws all text that an element holds itself before that of the elements inside it, and readers copy
     * in the order of drawing: "Due , completed 2025-09-11". Every run of text gets an element of its own.
     */
    private void keepReadingOrder() {
        page.body().select("*:not(svg, svg *)").forEach(element -> {
            if (element.childrenSize() > 0) {
                element.textNodes().stream().filter(run -> !run.isBlank()).forEach(run -> run.wrap("<span></span>"));
            }
        });
    }
}
