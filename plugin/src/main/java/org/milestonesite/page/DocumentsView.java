package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** The reference list: {@code documents.mustache}. */
public record DocumentsView(Shell shell, String summary, List<Entry> entries) {

    /**
     * @param id anchor of the entry
     * @param before what stands before the title in the published form of a citation, and {@code after} what follows
     * @param url outside address
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
