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
        List<Location> badFields = findings.stream()
                .filter(finding -> finding.code() == Code.BAD_DATE || finding.code() == Code.UNKNOWN_KEY)
                .flatMap(finding -> finding.at().stream())
                .toList();
        Predicate<Diagnostic> follows =
                finding -> followsFromLoss(finding, lossy) || followsFromField(finding, badFields);
        return findings.stream().filter(follows.negate()).toList();
    }

    /** The milestone or the tag stands, by the look of it, in a file that could not be read whole. */
    private static boolean followsFromLoss(Diagnostic finding, Set<SourceFile> lossy) {
        return (finding.code() == Code.UNRESOLVED_MILESTONE || finding.code() == Code.UNKNOWN_TAG)
                && lossy.stream()
                        .filter(file ->
                                !file.equals(finding.at().map(Location::file).orElse(null)))
                        .anyMatch(file -> (file.path() + "\n" + file.text())
                                .contains(finding.arguments().get(0)));
    }

    private static boolean followsFromField(Diagnostic finding, List<Location> badFields) {
        return OF_DATES.contains(finding.code())
                && finding.at().isPresent()
                && badFields.stream()
                        .anyMatch(date -> sameRecord(date, finding.at().get()));
    }

    /** A table has a record a line, below a header that is part of all; other files are small enough to be mended first. */
    private static boolean sameRecord(Location field, Location record) {
        return field.file().equals(record.file())
                && (!field.file().path().endsWith(".csv") || field.line() == 1 || field.line() == record.line());
    }
}
