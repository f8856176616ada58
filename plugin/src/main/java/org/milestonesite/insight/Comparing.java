package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.milestonesite.plan.Edition;

/** Compares two states of the plan: a milestone is followed through a change of its code. */
final class Comparing {

    private static final List<String> DATES = List.of("due", "start", "forecast", "completed");
    private static final List<String> FACTS = List.of("kind", "shortName", "level", "wbs", "type", "tags");

    private final Stand from;
    private final Stand to;
    /** Codes of before by the codes of after. */
    private final SortedMap<String, String> same = new TreeMap<>();

    private final List<Comparison.Item> removed = new ArrayList<>();
    private final List<Comparison.Item> added = new ArrayList<>();
    private final List<Comparison.Renamed> renamed = new ArrayList<>();
    private final List<Comparison.Completed> completed = new ArrayList<>();
    private final List<Comparison.Moved> moved = new ArrayList<>();
    private final List<Comparison.FactChange> facts = new ArrayList<>();

    private Comparing(Stand from, Stand to) {
        this.from = from;
        this.to = to;
    }

    static Comparison of(Stand from, Stand to) {
        return new Comparing(from, to).comparison();
    }

    private Comparison comparison() {
        from.milestones().forEach((code, entry) -> {
            String now = now(code);
            // where both codes were there before, the one that stayed is the milestone
            boolean follows = to.milestones().containsKey(now)
                    && (now.equals(code) || !from.milestones().containsKey(now))
                    && same.putIfAbsent(now, code) == null;
            if (!follows) {
                removed.add(item(code, entry));
            }
        });
        to.milestones().forEach((code, entry) -> {
            String before = same.get(code);
            if (before == null) {
                added.add(item(code, entry));
            } else {
                compare(code, entry, before, from.milestones().get(before));
            }
        });
        return new Comparison(
                List.copyOf(added),
                List.copyOf(removed),
                List.copyOf(renamed),
                List.copyOf(completed),
                List.copyOf(moved),
                featureMoves(),
                List.copyOf(facts),
                new ComparingTexts(from, to, same).all());
    }

    /** What a code of before is now, as far as it is known. */
    private String now(String code) {
        return to.milestones().containsKey(code) ? code : to.older().getOrDefault(code, code);
    }

    private static Comparison.Item item(String code, Edition.Entry entry) {
        return new Comparison.Item(code, name(entry), entry.date("due"));
    }

    private static String name(Edition.Entry entry) {
        return entry.text("name").orElse("");
    }

    private void compare(String code, Edition.Entry now, String codeBefore, Edition.Entry before) {
        String name = name(now);
        if (!code.equals(codeBefore) || !name.equals(name(before))) {
            renamed.add(new Comparison.Renamed(code, name, codeBefore, name(before)));
        }
        Optional<LocalDate> done = now.date("completed");
        boolean isNew = done.isPresent() && before.date("completed").isEmpty();
        if (isNew) {
            completed.add(new Comparison.Completed(code, name, now.date("due"), done.get()));
        }
        for (String field : DATES) {
            boolean told = field.equals("completed") && isNew || field.equals("forecast") && done.isPresent();
            if (!told && !before.date(field).equals(now.date(field))) {
                moved.add(new Comparison.Moved(code, name, field, before.date(field), now.date(field)));
            }
        }
        for (String field : FACTS) {
            fact(code, name, field, before.lines(field), now.lines(field));
        }
        fact(code, name, "predecessors", predecessors(before), predecessors(now));
    }

    /** Features are told of on their own. */
    private List<String> predecessors(Edition.Entry entry) {
        TreeSet<String> codes = new TreeSet<>(current(entry.lines("predecessors")));
        codes.removeAll(current(entry.lines("features")));
        return List.copyOf(codes);
    }

    private TreeSet<String> current(Collection<String> codes) {
        TreeSet<String> current = new TreeSet<>();
        codes.forEach(code -> current.add(now(code)));
        return current;
    }

    private void fact(String code, String name, String field, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            facts.add(new Comparison.FactChange(code, name, field, before, after));
        }
    }

    private List<Comparison.FeatureMove> featureMoves() {
        Map<String, TreeSet<String>> before = releases(from);
        Map<String, TreeSet<String>> after = releases(to);
        TreeSet<String> features = new TreeSet<>(before.keySet());
        features.addAll(after.keySet());
        // what is new or gone as a whole is told of as such
        features.retainAll(same.keySet());
        List<Comparison.FeatureMove> moves = new ArrayList<>();
        for (String feature : features) {
            TreeSet<String> left = new TreeSet<>(before.getOrDefault(feature, new TreeSet<>()));
            TreeSet<String> joined = new TreeSet<>(after.getOrDefault(feature, new TreeSet<>()));
            TreeSet<String> both = new TreeSet<>(left);
            both.retainAll(joined);
            left.removeAll(both);
            joined.removeAll(both);
            if (!left.isEmpty() || !joined.isEmpty()) {
                moves.add(new Comparison.FeatureMove(
                        feature, name(to.milestones().get(feature)), List.copyOf(left), List.copyOf(joined)));
            }
        }
        return List.copyOf(moves);
    }

    private Map<String, TreeSet<String>> releases(Stand stand) {
        Map<String, TreeSet<String>> releases = new TreeMap<>();
        stand.milestones()
                .forEach((code, entry) -> current(entry.lines("features"))
                        .forEach(feature -> releases.computeIfAbsent(feature, f -> new TreeSet<>())
                                .add(now(code))));
        return releases;
    }
}
