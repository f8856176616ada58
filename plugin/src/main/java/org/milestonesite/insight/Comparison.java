package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Edition;

/**
 * What differs between two states of the plan. Every list is in plain string order of codes or names; of a milestone that
 * is new or gone nothing else is told.
 *
 * @param renamed other code or other name
 * @param completed not completed before, completed now
 * @param moved dates; of what is completed the forecast is no longer of interest
 * @param features that belong to other releases than before
 * @param facts other values that are no texts
 * @param texts of pages, milestones, citations and terms; how lines are broken is no change
 */
public record Comparison(
        List<Item> added,
        List<Item> removed,
        List<Renamed> renamed,
        List<Completed> completed,
        List<Moved> moved,
        List<FeatureMove> features,
        List<FactChange> facts,
        List<TextChange> texts) {

    /** A milestone by its code at that time. */
    public record Item(String code, String name, Optional<LocalDate> due) {}

    /** @param code now */
    public record Renamed(String code, String name, String codeBefore, String nameBefore) {}

    public record Completed(String code, String name, Optional<LocalDate> due, LocalDate completed) {}

    /**
     * A date that is another one, new or gone.
     *
     * @param field {@code due}, {@code forecast}, {@code completed} or {@code start}
     */
    public record Moved(String code, String name, String field, Optional<LocalDate> before, Optional<LocalDate> after) {

        /** What moved farthest first, wherever to; what is new or gone last. */
        public static final Comparator<Moved> FARTHEST_FIRST =
                Comparator.comparingLong(moved -> -moved.days().map(Math::abs).orElse(-1L));

        /** Days from before to after, positive when later; empty where one of them is missing. */
        public Optional<Long> days() {
            return before.flatMap(from -> after.map(to -> to.toEpochDay() - from.toEpochDay()));
        }
    }

    /** @param left releases that it no longer belongs to, by the codes that they have now @param joined new ones */
    public record FeatureMove(String code, String name, List<String> left, List<String> joined) {}

    /** @param field its name in an edition */
    public record FactChange(String code, String name, String field, List<String> before, List<String> after) {}

    /** What a text belongs to. */
    public enum Subject {
        DOCUMENT,
        PAGE,
        MILESTONE,
        CITATION,
        TERM;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A text that is another one, new or gone.
     *
     * @param name code, handle, term or path of what it belongs to
     * @param title of that, where it has one
     * @param field its name in an edition
     * @param before by lines; empty of a new one
     * @param after by lines; empty of one that is gone
     */
    public record TextChange(
            Subject subject, String name, String title, String field, List<String> before, List<String> after) {}

    /** Between two editions, or an edition and the plan of today in that form. */
    public static Comparison of(Edition from, Edition to) {
        return Comparing.of(Stand.of(from), Stand.of(to));
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many things there are to tell. */
    public int size() {
        return Stream.of(added, removed, renamed, completed, moved, features, facts, texts)
                .mapToInt(List::size)
                .sum();
    }
}
