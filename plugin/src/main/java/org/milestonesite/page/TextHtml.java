package org.milestonesite.page;

import java.util.Map;
import org.milestonesite.plan.LinkedText;

/** Turns linked texts into the HTML of one page. It remembers which terms the page has marked: one for each page. */
public interface TextHtml {

    /** The blocks of a text, its footnotes after them. */
    Html blocks(LinkedText text, Headings headings);

    /** The running text alone: of several paragraphs, one after another with a space between. */
    Html inline(LinkedText text);

    /**
     * The texts of a part of this page, which the site has as a page of its own too: they share what is marked and how
     * footnotes are numbered.
     *
     * @param path of that page
     * @param prefix of all ids in them
     */
    TextHtml within(String path, String prefix);

    /** The path of the page that they stand on, or that they are a part of this page for. */
    String path();

    /**
     * How headings are printed.
     *
     * @param shift added to every level as written, so that a text fits below the headings around it
     * @param numbers by the id of a heading: the section number before its words
     */
    record Headings(int shift, Map<String, String> numbers) {

        public static final Headings PLAIN = new Headings(0, Map.of());
    }
}
