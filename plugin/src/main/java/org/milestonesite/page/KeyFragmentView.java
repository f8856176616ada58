package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The key milestones for other sites to include, so no page but a piece of one: {@code key-milestones-fragment.mustache}.
 */
public record KeyFragmentView(List<Row> rows) {

    /**
     * A key milestone.
     *
     * @param status in words, with the date of completion or the forecast
     */
    public record Row(String href, String code, Name name, Optional<String> due, List<SentencePart> status) {}
}
