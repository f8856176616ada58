package org.milestonesite.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestonesite.plan.Milestone;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSite;
import org.milestonesite.source.Located;
import org.milestonesite.text.CodePattern;

/**
 * What each milestone is to the document. Without a pattern of features, what a release lists as its feature is one;
 * without a pattern of releases, all else is a release.
 *
 * @param listed codes that stand in a list of features
 */
record Kinds(RawSite.Scope scope, Set<String> listed) {

    static Kinds of(RawSite.Scope scope, Merge merge) {
        return new Kinds(
                scope,
                merge.milestones().values().stream()
                        .map(RawMilestone::features)
                        .flatMap(Collection::stream)
                        .map(Located::value)
                        .map(code -> merge.codes().getOrDefault(code, code))
                        .collect(Collectors.toSet()));
    }

    boolean isFeature(String code) {
        return scope.features().isEmpty() ? listed.contains(code) : matches(scope.features(), code);
    }

    Milestone.Kind of(String code) {
        boolean release = scope.releases().isEmpty() ? !isFeature(code) : matches(scope.releases(), code);
        if (release) {
            return Milestone.Kind.RELEASE;
        }
        if (isFeature(code)) {
            return Milestone.Kind.FEATURE;
        }
        return matches(scope.context(), code) ? Milestone.Kind.CONTEXT : Milestone.Kind.OTHER;
    }

    boolean hasPage(String code) {
        return matches(scope.pages(), code);
    }

    private static boolean matches(List<CodePattern> patterns, String code) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(code));
    }
}
