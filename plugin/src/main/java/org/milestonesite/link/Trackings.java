package org.milestonesite.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.ProgressSet;
import org.milestonesite.plan.Tracking;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.read.RawSite;
import org.milestonesite.source.Located;
import org.milestonesite.text.CodePattern;

/** What {@code site.yaml} and exports say of how the plan is followed. */
final class Trackings {

    /** A quarter of a year of monthly exports. */
    private static final int SNAPSHOTS_BACK = 3;

    private Trackings() {}

    /** @param milestones of the plan, in document order */
    static Tracking of(
            RawSite.Scope scope, Imports imports, Merge merge, List<Milestone> milestones, Findings findings) {
        List<ProgressSet> sets = new ArrayList<>();
        scope.progress().forEach(raw -> sets.add(set(raw, milestones, findings)));
        if (sets.isEmpty()) {
            sets.add(new ProgressSet(
                    Optional.empty(), codes(milestones, Trackings::isOwn), Optional.empty(), Optional.empty()));
        }
        return new Tracking(
                List.copyOf(sets),
                scope.snapshotsBack().orElse(SNAPSHOTS_BACK),
                baselines(imports, merge),
                merge.excluded().size());
    }

    private static ProgressSet set(RawSite.Progress raw, List<Milestone> milestones, Findings findings) {
        Optional<LocalDate> snapshot = raw.snapshot().flatMap(day -> snapshot(day, milestones, findings));
        List<CodePattern> patterns = new ArrayList<>();
        for (Located<String> written : raw.codes()) {
            CodePattern pattern = CodePattern.of(written.value());
            patterns.add(pattern);
            if (milestones.stream().noneMatch(milestone -> pattern.matches(milestone.code()))) {
                findings.add(Diagnostic.of(Code.UNUSED_PATTERN, written.at(), written.value()));
            }
        }
        Predicate<Milestone> picks =
                milestone -> patterns.stream().anyMatch(pattern -> pattern.matches(milestone.code()));
        return new ProgressSet(
                raw.name().map(Located::value),
                codes(milestones, patterns.isEmpty() ? Trackings::isOwn : picks),
                raw.from().map(Located::value),
                snapshot);
    }

    /** A day before every snapshot names none. */
    private static Optional<LocalDate> snapshot(Located<LocalDate> day, List<Milestone> milestones, Findings findings) {
        boolean known = milestones.stream()
                .anyMatch(milestone -> !milestone.history().isEmpty()
                        && !milestone.history().get(0).asOf().isAfter(day.value()));
        if (!known) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, day.at(), day.value().toString())
                    .variant("snapshot"));
        }
        return Optional.of(day.value()).filter(value -> known);
    }

    private static boolean isOwn(Milestone milestone) {
        return milestone.kind() == Milestone.Kind.RELEASE || milestone.kind() == Milestone.Kind.FEATURE;
    }

    private static List<String> codes(List<Milestone> milestones, Predicate<Milestone> picks) {
        return milestones.stream().filter(picks).map(Milestone::code).toList();
    }

    /** Those of the older baseline win. */
    private static Map<String, Tracking.KnownBaseline> baselines(Imports imports, Merge merge) {
        Map<String, Tracking.KnownBaseline> known = new HashMap<>();
        for (RawSchedule baseline : imports.baselines()) {
            baseline.month()
                    .ifPresent(month -> baseline.baselines().forEach((written, due) -> {
                        String code = merge.codes().get(written);
                        // it may have both the code of today and an older one
                        boolean counts =
                                written.equals(code) || !baseline.baselines().containsKey(code);
                        if (code != null && counts) {
                            known.put(code, new Tracking.KnownBaseline(month, due.value()));
                        }
                    }));
        }
        return Map.copyOf(known);
    }
}
