package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.milestonesite.plan.Listing;
import org.milestonesite.plan.Milestone;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawRelation;
import org.milestonesite.read.RawSchedule;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.Selector;
import org.milestonesite.source.Located;

/** The month-end exports one by one, to be compared: with what has vanished since, and features as they were then. */
final class Listings {

    private final Merge merge;
    private final Kinds kinds;
    private final RawSite.Scope scope;
    /** Most names stay from month to month: each is kept once. */
    private final Map<String, String> names = new HashMap<>();

    private Listings(Merge merge, Kinds kinds, RawSite.Scope scope) {
        this.merge = merge;
        this.kinds = kinds;
        this.scope = scope;
    }

    /** The oldest first; none where there is but one export, which can't be compared. */
    static List<Listing> of(Imports imports, Merge merge, Kinds kinds, RawSite.Scope scope) {
        List<RawSchedule> exports = new ArrayList<>(imports.history());
        imports.plan().filter(plan -> plan.kind() == RawSchedule.Kind.MONTH_END).ifPresent(exports::add);
        exports.removeIf(export -> export.month().isEmpty());
        Listings listings = new Listings(merge, kinds, scope);
        return exports.size() < 2
                ? List.of()
                : exports.stream().map(listings::listing).toList();
    }

    private Listing listing(RawSchedule export) {
        Map<String, Set<String>> features = features(export);
        List<Listing.Row> rows = new ArrayList<>();
        for (RawMilestone milestone : ExportRows.of(export, merge.codes())) {
            String written = milestone.code().value();
            String code = merge.codes().get(written);
            if (code != null || isGone(milestone)) {
                String name = milestone.name().map(Located::value).orElse(written);
                rows.add(new Listing.Row(
                        written,
                        names.computeIfAbsent(name, same -> same),
                        milestone.due().map(Located::value),
                        milestone.forecast().map(Located::value),
                        milestone.completed().map(Located::value),
                        List.copyOf(features.getOrDefault(code == null ? written : code, Set.of()))));
            }
        }
        return new Listing(export.month().orElseThrow(), export.file().path(), List.copyOf(rows));
    }

    /** No source has it any more, and {@code site.yaml} does not say that it is of no interest. */
    private boolean isGone(RawMilestone milestone) {
        String code = milestone.code().value();
        return !merge.outside().contains(code)
                && !merge.excluded().contains(code)
                && Selector.any(scope.include(), milestone)
                && !Selector.any(scope.exclude(), milestone);
    }

    private Map<String, Set<String>> features(RawSchedule export) {
        Map<String, Set<String>> features = new HashMap<>();
        for (RawRelation relation : export.relations()) {
            String feature = merge.codes().get(relation.predecessor());
            String release = merge.codes().get(relation.successor());
            if (feature != null
                    && release != null
                    && kinds.isFeature(feature)
                    && kinds.of(release) == Milestone.Kind.RELEASE) {
                features.computeIfAbsent(release, code -> new TreeSet<>()).add(feature);
            }
        }
        return features;
    }
}
