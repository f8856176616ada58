package org.milestonesite.starter;

import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.render.Theme;

/** What the goals of this package say. There is no project yet whose theme could say it otherwise. */
public final class StarterWords {

    private StarterWords() {}

    public static Messages load() {
        return Theme.load(Optional.empty(), "").theme().findingsMessages();
    }
}
