package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a document that is cited: {@code document.mustache}.
 *
 * @param before what stands before the title in the published form of a citation
 * @param title of the document, as the heading
 * @param cited the title as the citation has it; empty text where it has none
 * @param linkedTitle the same where it mentions milestones
 * @param after what follows the title in the citation
 * @param url outside address
 * @param fields what its entry says besides
 * @param summary how many pages cite it; none where only campaigns do
 * @param citing the pages that cite it
 * @param bibtex the entry, to copy
 */
public record DocumentView(
        Shell shell,
        String handle,
        String before,
        String title,
        String cited,
        Optional<Html> linkedTitle,
        String after,
        Optional<String> url,
        List<Field> fields,
        Optional<String> summary,
        List<Citing> citing,
        Optional<Campaigns> campaigns,
        String bibtex,
        Optional<Around> around,
        Optional<Beside> beside) {

    /**
     * A field of its entry.
     *
     * @param label name of the field
     * @param value as plain text
     * @param linked the value where it mentions milestones
     * @param href where the value is an outside address
     */
    public record Field(String label, String value, Optional<Html> linked, Optional<String> href) {}

    /**
     * A page that cites it.
     *
     * @param quotes its sentences that cite the document
     */
    public record Citing(Link page, List<Quote> quotes) {}

    /**
     * The releases whose campaign sentence cites it.
     *
     * @param summary how many they are
     * @param quote that of the first
     * @param links to the releases
     */
    public record Campaigns(String summary, Quote quote, List<Link> links) {}

    /**
     * The sentence around a citation.
     *
     * @param before the sentence up to the citation
     * @param match the citation
     * @param after the rest of the sentence
     */
    public record Quote(String before, String match, String after) {}
}
