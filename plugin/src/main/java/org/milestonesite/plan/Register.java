package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a register in our own format has to say so that the plan stays what it is without the files that the register
 * replaces.
 *
 * @param entries by code, in plain string order
 * @param replaces paths of those files: exports, annotations and the registers of before
 * @param asOf the data date where only the name of an export tells it
 * @param lost what a register cannot say, each kind once
 */
public record Register(List<Entry> entries, List<String> replaces, Optional<LocalDate> asOf, List<Lost> lost) {

    /** What is said of a milestone: only fields that have a value, in the order of the documentation. */
    public record Entry(String code, List<Field> fields) {}

    /** A field by its name in our own format. */
    public sealed interface Field {

        String name();
    }

    public record Text(String name, String value) implements Field {}

    /** What is written without quotes, though it is no text: a level, or {@code true}. */
    public record Plain(String name, String value) implements Field {}

    public record Items(String name, List<String> values) implements Field {}

    /** Of what there is no field. */
    public enum Loss {
        /** What older exports knew of milestones of the plan. */
        HISTORY,
        /** Relations that are not simply from finish to start, or have a lag. */
        RELATION_KIND,
        /** Values that annotations or registers have replaced. */
        REPLACED_VALUE,
        /** Imported milestones that {@code plan.include} leaves out. */
        OUTSIDE,
        /** Annotations of codes that no source knows. */
        UNKNOWN_ANNOTATION,
        /** Codes in lists of predecessors and the like that lead out of the plan. */
        DROPPED_CODE,
        /** Relations that lead to activities outside of the plan. */
        OUTER_RELATION,
        /** Rows of the export that are no milestones. */
        TASK;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param names which ones; empty for what has no names of its own */
    public record Lost(Loss what, int count, List<String> names) {}
}
