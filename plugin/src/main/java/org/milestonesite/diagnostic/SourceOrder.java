package org.milestonesite.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.milestonesite.source.Location;

/** Findings in the order in which an author meets their places; those without a place come first. */
final class SourceOrder {

    /** By file, then line and column, in a spreadsheet by sheet, row and column; {@code F4} stands before {@code F36}. */
    private static final Comparator<Location> OF_PLACES = Comparator.<Location, String>comparing(
                    at -> at.file().path())
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparing(at -> at instanceof Location.Cell cell ? cell.sheet() : "")
            .thenComparing(
                    SourceOrder::row, Comparator.comparingInt(String::length).thenComparing(Function.identity()))
            .thenComparing(
                    SourceOrder::letters,
                    Comparator.comparingInt(String::length).thenComparing(Function.identity()));

    private static final Comparator<Optional<Location>> OF_POSSIBLE_PLACES = (a, b) -> a.isPresent() && b.isPresent()
            ? OF_PLACES.compare(a.get(), b.get())
            : Boolean.compare(a.isPresent(), b.isPresent());

    /** Total but for findings that say the same of the same places: so no order of stages or threads shows. */
    static final Comparator<Diagnostic> OF_FINDINGS = Comparator.comparing(Diagnostic::at, OF_POSSIBLE_PLACES)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::key)
            .thenComparing(finding -> String.join("\n", finding.arguments()))
            .thenComparing(Diagnostic::also, OF_POSSIBLE_PLACES)
            .thenComparing(finding -> finding.helpKey().orElse(""))
            .thenComparing(finding -> String.join("\n", finding.helpArguments()));

    private SourceOrder() {}

    /** Whether an author would read the same twice; an end or a second place that differs makes no other finding. */
    static boolean saySame(Diagnostic a, Diagnostic b) {
        return OF_POSSIBLE_PLACES.compare(a.at(), b.at()) == 0
                && a.key().equals(b.key())
                && a.arguments().equals(b.arguments());
    }

    private static String row(Location at) {
        return at instanceof Location.Cell cell ? cell.cell().replaceAll("[^0-9]", "") : "";
    }

    private static String letters(Location at) {
        return at instanceof Location.Cell cell ? cell.cell().replaceAll("[0-9]", "") : "";
    }
}
