package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its own part.
 *
 * @param title of the browser's window
 * @param description of the page, in a sentence
 * @param base of the page that is served at any address; empty for all others
 * @param leadsTo where a browser goes on to at once
 * @param canonical outside address of the page, where the document says where it is hosted
 * @param here what stands before an anchor of the page itself; empty but where there is a base
 * @param home address of the home page
 * @param logo address of the picture beside the handle, where {@code site.yaml} names one
 * @param icon address of the picture that browsers show beside the title
 * @param style address of the style sheet
 * @param sheets addresses of the style sheets that this page needs besides; they come first, so that the theme has the last word
 * @param assets address of the folder of the style sheet, with {@code /} at its end: for what a theme adds there
 * @param feed address of the feed of changes, on the pages that tell of them
 * @param search address of the page that searches
 * @param print address of the page that has the whole document
 * @param pdf address of the same as a PDF, where it was asked for
 * @param handle of the document
 * @param documentTitle of the document
 * @param draft whether the document is a draft
 * @param standing the line that says which edition this is and how old its data are
 * @param crumbs the pages above this one, the home page first
 * @param crumb the page itself, after the crumbs that lead to it
 * @param builtFrom what the page was made from, in a sentence
 * @param source the outside address of the document's sources
 */
public record Shell(
        String title,
        String description,
        Optional<String> base,
        Optional<String> leadsTo,
        Optional<String> canonical,
        String here,
        String home,
        Optional<String> logo,
        String icon,
        String style,
        List<String> sheets,
        String assets,
        Optional<String> feed,
        String search,
        String print,
        Optional<String> pdf,
        String handle,
        String documentTitle,
        boolean draft,
        List<SentencePart> standing,
        List<Crumb> crumbs,
        String crumb,
        Structure structure,
        List<SentencePart> builtFrom,
        Optional<String> source) {

    /** A page above this one. */
    public record Crumb(String href, String title) {}

    /**
     * The structure of the document: its sections, then its lists.
     *
     * @param entries in order
     */
    public record Structure(List<Entry> entries) {}

    /**
     * A page that the structure names.
     *
     * @param number of the section
     * @param apart whether it begins the lists
     * @param current whether it is this page
     * @param above whether it is the list that this page belongs to
     * @param within the contents of the page, where it is this one
     */
    public record Entry(
            String href,
            Optional<String> number,
            String title,
            boolean apart,
            boolean current,
            boolean above,
            Optional<LocalContents> within) {}
}
