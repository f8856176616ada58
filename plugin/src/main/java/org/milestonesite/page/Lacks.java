package org.milestonesite.page;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Campaign;
import org.milestonesite.insight.Missing;

/**
 * What campaigns lack, in words. What all of a list lack is said once above it, and not again in each line.
 *
 * @param shared what is said above the list
 */
record Lacks(Messages words, Set<Missing> shared, int number) {

    /** In a list as short as this, each campaign had better tell for itself. */
    private static final int FEW = 3;

    static Lacks none(Messages words) {
        return new Lacks(words, Set.of(), 0);
    }

    static Lacks of(Messages words, List<Campaign> campaigns) {
        Set<Missing> shared = EnumSet.allOf(Missing.class);
        campaigns.forEach(campaign -> shared.retainAll(campaign.missing()));
        return campaigns.size() > FEW ? new Lacks(words, shared, campaigns.size()) : none(words);
    }

    /** {@code None of these 33 has a test plan key or a test report.} */
    Optional<String> sentence() {
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("lacked-by-all", number, join("lacked-", shared, "or-separator")));
    }

    /** {@code no test plan key, no description}, without what is said above. */
    Optional<String> of(Campaign campaign) {
        Set<Missing> rest = EnumSet.noneOf(Missing.class);
        rest.addAll(campaign.missing());
        rest.removeAll(shared);
        return rest.isEmpty() ? Optional.empty() : Optional.of(join("missing-", rest, "list-separator"));
    }

    private String join(String prefix, Collection<Missing> missing, String separator) {
        return missing.stream()
                .map(kind -> words.text(prefix + kind.id()))
                .collect(Collectors.joining(words.text(separator)));
    }
}
