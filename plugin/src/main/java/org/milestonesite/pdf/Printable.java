package org.milestonesite.pdf;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final double HEADING = 36;

    /** Of a page that stands, less its margins and a caption. */
    private static final double TEXT = 453;

    private static final double TEXT_HEIGHT = 590;

    /** How much more of everything there is on A3, less the same margins and lines below: sheets of large drawings. */
    private static final double LARGE = 1.5;

    /** Of a unit of a drawing, which is a pixel, in points; letters of less than the other are too small to read. */
    private static final double NATURAL = .75;

    private static final double SMALLEST = .5;

    /** The width of a drawing that has none of its own. */
    private static final double WIDE = 640;

    /** So many rows fit on a sheet, whatever their names are. */
    private static final int SHORT = 15;

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
        // The renderer makes no links in drawings, and knows no other element by that name there.
        printable.page.select("svg a").forEach(link -> link.tagName("g").removeAttr("href"));
        printable.page.select("a[href]").forEach(printable::mendLink);
        printable.page.select("svg").stream()
                .filter(svg -> !svg.parents().is("svg"))
                .forEach(printable::mendDrawing);
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
        page.select("figure:has(.drawn)")
                .forEach(figure -> (isAllOfSection(figure) ? figure.parent() : figure).addClass("lying"));
        page.select(".contents li:has(.section-number)").addClass("numbered");
        page.select(".release").stream()
                .filter(release -> release.select("tbody tr").size() <= SHORT)
                .forEach(release -> release.addClass("short"));
        page.select("abbr[title]").forEach(this::spell);
        page.select("details").forEach(details -> details.tagName("div"));
        page.select("summary").forEach(summary -> summary.tagName("p"));
    }

    /** Then the heading lies on the sheet with it: else it would stand alone at the foot of the one before. */
    private static boolean isAllOfSection(Element figure) {
        Element section = figure.parent();
        return section != null
                && section.is("section")
                && section.childrenSize() == 2
                && section.child(0).is("h1, h2, h3, h4, h5, h6");
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
        if (svg.attr("width").equals("100%")) {
            fixWidth(svg);
        }
        String[] box = svg.attr("viewBox").split(" ");
        if (box.length != 4) {
            return;
        }
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        if (!svg.hasAttr("width")) {
            double room = svg.closest("section.lying") == null ? HEIGHT : HEIGHT - HEADING;
            size(svg, width, height, Math.min(WIDTH / width, room / height));
        } else if (svg.attr("width").endsWith("em")) {
            double standing = Math.min(TEXT / width, TEXT_HEIGHT / height);
            double lying = Math.min(WIDTH / width, HEIGHT / height);
            boolean large = Math.max(standing, lying) < SMALLEST;
            boolean lies = standing < SMALLEST && lying > standing;
            if (lies) {
                ofItsOwn(svg).addClass("lying");
            }
            if (large) {
                ofItsOwn(svg).addClass("large");
            }
            double scale = (lies ? lying : standing) * (large ? LARGE : 1);
            size(svg, width, height, Math.min(NATURAL, scale));
        }
    }

    private static void size(Element svg, double width, double height, double scale) {
        svg.attr("width", points(width * scale));
        svg.attr("height", points(height * scale));
        svg.attr("style", "width:" + points(width * scale) + "pt;height:" + points(height * scale) + "pt");
    }

    /** The renderer has no room yet when it asks for shares of it, so a drawing as wide as the page gets the page's width. */
    private static void fixWidth(Element svg) {
        svg.select("*").forEach(element -> {
            for (String place : List.of("x", "x1", "x2", "width")) {
                String share = element.attr(place);
                if (share.endsWith("%")) {
                    double part = Double.parseDouble(share.substring(0, share.length() - 1)) / 100;
                    element.attr(place, points(part * WIDE));
                }
            }
        });
        String height = svg.attr("height");
        // attr would write the name in lower case, by which no drawing knows it
        svg.attributes().put("viewBox", "0 0 " + points(WIDE) + " " + height);
        size(svg, WIDE, Double.parseDouble(height), TEXT / WIDE);
    }

    /** What has a page of its own where it would be too small beside the text. */
    private static Element ofItsOwn(Element svg) {
        Element figure = svg.closest("figure, .lying");
        return figure != null ? figure : svg.wrap("<div></div>").parent();
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
