package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The reference list: {@code documents.mustache}.
 *
 * @param entries one for each cited document
 */
public record DocumentsView(Shell shell, String summary, List<Entry> entries) {

    /**
     * A cited document.
     *
     * @param before what stands before the title in the published form of a citation
     * @param after what follows the title
     * @param url outside address
     * @param cited how many pages cite it, in words
     */
    public record Entry(
            String id,
            String handle,
            String href,
            String before,
            String title,
            String after,
            Optional<String> url,
            String cited) {}
}
