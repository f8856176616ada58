package org.milestonesite.render;

import org.milestonesite.page.SearchEntry;
import org.milestonesite.page.StatusMark;

/** How many milestones stand, and so are told of at once. */
record SearchStatus(StatusMark mark, boolean late) {

    static SearchStatus of(SearchEntry.State state) {
        return new SearchStatus(state.mark(), state.late());
    }

    /** By which it is found. @param word for what is late */
    String words(String word) {
        return late ? mark.label() + " " + word : mark.label();
    }
}
