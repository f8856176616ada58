package org.milestonesite.sites;

import org.jsoup.nodes.Document;

/** Where the links of a page lead. */
final class PageLinks {

    private PageLinks() {}

    /** The address of the first link with this text, as the page writes it; links of the frame around it do not count. */
    static String link(Document page, String text) {
        return page.select("main a[href]").stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " in " + page.select("main a")))
                .attr("href");
    }
}
