package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.insight.Lateness;
import org.milestonesite.plan.Milestone;

/** What sets a feature apart from a release that it belongs to, in words. */
final class Remarks {

    private Remarks() {}

    /** Where the feature stands among those of the release. */
    static Optional<String> ofFeature(Catalogue catalogue, Milestone feature, Milestone release) {
        return Lateness.afterRelease(feature, release)
                .map(days -> catalogue
                        .words()
                        .text("late-feature-here", catalogue.phrases().days(days)))
                .or(() -> Lateness.openAfterRelease(feature, release)
                        ? Optional.of(catalogue.words().text("open-feature-here"))
                        : Optional.empty());
    }

    /** Where the release stands among those of the feature. */
    static Optional<String> ofRelease(Catalogue catalogue, Milestone feature, Milestone release) {
        return Lateness.afterRelease(feature, release)
                .map(days -> catalogue
                        .words()
                        .text("late-release-here", catalogue.phrases().days(days)));
    }
}
