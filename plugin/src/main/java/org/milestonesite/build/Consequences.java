package org.milestonesite.build;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Leaves out findings that only follow from another: who mends a file with broken front matter does not want to hear of
 * every link to the milestone in it.
 */
final class Consequences {

    /** After these a file may lack a record, or a record a value. */
    private static final Set<Code> LOSSES = EnumSet.of(
            Code.BAD_SYNTAX,
            Code.BAD_ENCODING,
            Code.BAD_VALUE,
            Code.MISSING_KEY,
            Code.TOO_DEEP,
            Code.TOO_LARGE,
            Code.YAML_ALIAS);

    private static final Set<Code> OF_DATES = EnumSet.of(Code.MISSING_DUE, Code.LATE_FEATURE, Code.NO_AS_OF);

    private Consequences() {}

    static List<Diagnostic> leftOut(Collection<Diagnostic> findings) {
        Set<SourceFile> lossy = findings.stream()
                .filter(finding -> LOSSES.contains(finding.code()))
                .flatMap(finding -> finding.at().stream())
                .map(Location::file)
                .collect(Collectors.toSet());
        List<Location> badDates = findings.stream()
                .filter(finding -> finding.code() == Code.BAD_DATE)
                .flatMap(finding -> finding.at().stream())
                .toList();
        Predicate<Diagnostic> follows =
                finding -> followsFromLoss(finding, lossy) || followsFromDate(finding, badDates);
        return findings.stream().filter(follows.negate()).toList();
    }

    /** The milestone stands, by the look of it, in a file that could not be read whole. */
    private static boolean followsFromLoss(Diagnostic finding, Set<SourceFile> lossy) {
        return finding.code() == Code.UNRESOLVED_MILESTONE
                && lossy.stream()
                        .filter(file ->
                                !file.equals(finding.at().map(Location::file).orElse(null)))
                        .anyMatch(file -> (file.path() + "\n" + file.text())
                                .contains(finding.arguments().get(0)));
    }

    private static boolean followsFromDate(Diagnostic finding, List<Location> badDates) {
        return OF_DATES.contains(finding.code())
                && finding.at().isPresent()
                && badDates.stream()
                        .anyMatch(date -> sameRecord(date, finding.at().get()));
    }

    /** A table has a record a line; other files are small enough to be mended first. */
    private static boolean sameRecord(Location first, Location second) {
        return first.file().equals(second.file())
                && (!first.file().path().endsWith(".csv") || first.line() == second.line());
    }
}
