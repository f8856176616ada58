package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** The page of a document that is cited: {@code document.mustache}. @param cited the title as the citation has it, {@code linkedTitle} where it mentions milestones */
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
     * @param linked the value where it mentions milestones
     * @param href where the value is an outside address
     */
    public record Field(String label, String value, Optional<Html> linked, Optional<String> href) {}

    /** A page that cites it. */
    public record Citing(Link page, List<Quote> quotes) {}

    /** The releases whose campaign sentence cites it. @param quote that of the first */
    public record Campaigns(String summary, Quote quote, List<Link> links) {}

    /** The sentence around a citation. */
    public record Quote(String before, String match, String after) {}
}
