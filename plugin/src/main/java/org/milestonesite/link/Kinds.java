package org.milestonesite.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Milestone;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.Selector;
import org.milestonesite.source.Located;
import org.milestonesite.text.CodePattern;

/**
 * What each milestone is to the document. Without a pattern of features, what a release lists as its feature is one;
 * without a pattern of releases, all else is a release.
 *
 * <p>Patterns are asked once for each code: the plan is sorted by what this says.
 */
final class Kinds {

    private final RawSite.Scope scope;
    private final Map<String, Milestone.Kind> kinds = new HashMap<>();
    private final Set<String> features = new HashSet<>();
    private final Set<String> paged = new HashSet<>();

    private Kinds(RawSite.Scope scope) {
        this.scope = scope;
    }

    static Kinds of(RawSite.Scope scope, Merge merge) {
        Kinds kinds = new Kinds(scope);
        Set<String> listed = merge.milestones().values().stream()
                .map(RawMilestone::features)
                .flatMap(Collection::stream)
                .map(Located::value)
                .map(code -> merge.codes().getOrDefault(code, code))
                .collect(Collectors.toSet());
        merge.milestones().forEach((code, milestone) -> kinds.add(code, milestone, listed.contains(code)));
        return kinds;
    }

    /** What a release lists as its feature and the pattern does not, no page shows as one. */
    void check(Merge merge, Findings findings) {
        for (RawMilestone milestone : merge.milestones().values()) {
            boolean release = of(milestone.code().value()) == Milestone.Kind.RELEASE;
            for (Located<String> written : release ? milestone.features() : List.<Located<String>>of()) {
                String code = merge.codes().get(written.value());
                if (code != null && !isFeature(code)) {
                    findings.add(Diagnostic.of(Code.NOT_A_FEATURE, written.at(), code, patterns()));
                }
            }
        }
    }

    private String patterns() {
        return scope.features().stream().map(CodePattern::pattern).collect(Collectors.joining(", "));
    }

    /** A pattern that fits no code has probably a slip, or is left over. */
    static void checkPatterns(List<Located<String>> patterns, Collection<RawMilestone> milestones, Findings findings) {
        for (Located<String> written : patterns) {
            CodePattern pattern = CodePattern.of(written.value());
            if (milestones.stream().noneMatch(m -> pattern.matches(m.code().value()))) {
                findings.add(Diagnostic.of(Code.UNUSED_PATTERN, written.at(), written.value()));
            }
        }
    }

    private void add(String code, RawMilestone milestone, boolean listed) {
        if (Selector.any(scope.pages(), milestone)) {
            paged.add(code);
        }
        boolean feature = scope.features().isEmpty() ? listed : matches(scope.features(), code);
        boolean release = scope.releases().isEmpty() ? !feature : matches(scope.releases(), code);
        if (feature) {
            features.add(code);
        }
        if (release) {
            kinds.put(code, Milestone.Kind.RELEASE);
        } else if (feature) {
            kinds.put(code, Milestone.Kind.FEATURE);
        } else {
            kinds.put(code, Selector.any(scope.context(), milestone) ? Milestone.Kind.CONTEXT : Milestone.Kind.OTHER);
        }
    }

    boolean isFeature(String code) {
        return features.contains(code);
    }

    Milestone.Kind of(String code) {
        return kinds.get(code);
    }

    boolean hasPage(String code) {
        return paged.contains(code);
    }

    private static boolean matches(List<CodePattern> patterns, String code) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(code));
    }
}
