package org.milestonesite.read;

import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Located;
import org.milestonesite.text.CodePattern;

/**
 * Picks milestones: what is said of code, WBS element, level and tag must all fit. A plain text in {@code site.yaml} is a
 * pattern of codes.
 */
public record Selector(
        Optional<CodePattern> code, Optional<CodePattern> wbs, Optional<Integer> level, Optional<CodePattern> tag) {

    static Selector ofCode(String pattern) {
        return new Selector(Optional.of(CodePattern.of(pattern)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean picks(RawMilestone milestone) {
        return fits(code, milestone.code().value())
                && wbs.map(pattern -> milestone.wbs().stream().anyMatch(text -> pattern.matches(text.value())))
                        .orElse(true)
                && level.map(number -> milestone.level().stream().anyMatch(its -> number.equals(its.value())))
                        .orElse(true)
                && tag.map(pattern ->
                                milestone.tags().stream().map(Located::value).anyMatch(pattern::matches))
                        .orElse(true);
    }

    private static boolean fits(Optional<CodePattern> pattern, String text) {
        return pattern.map(present -> present.matches(text)).orElse(true);
    }

    public static boolean any(List<Selector> selectors, RawMilestone milestone) {
        return selectors.stream().anyMatch(selector -> selector.picks(milestone));
    }
}
