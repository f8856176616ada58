package org.milestonesite.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/**
 * What a row can be found by beside the words that it shows: {@code facets.mustache}.
 *
 * @param wbs its element of the work breakdown structure
 * @param tags separated by line breaks, which no tag has
 */
public record Facets(Optional<String> wbs, Optional<String> tags) {

    static Facets of(Milestone milestone) {
        return new Facets(
                milestone.wbs().map(Sourced::value),
                milestone.tags().isEmpty()
                        ? Optional.empty()
                        : Optional.of(milestone.tags().stream()
                                .map(Sourced::value)
                                .distinct()
                                .collect(Collectors.joining("\n"))));
    }
}
