package org.milestonesite.build;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.source.Location;

/**
 * Leaves out findings that only follow from another: who mends a file with broken front matter does not want to hear of
 * every link to the milestone in it.
 */
final class Consequences {

    /** After these one record may lack a date. */
    private static final Set<Code> OF_FIELDS = EnumSet.of(Code.BAD_DATE, Code.UNKNOWN_KEY, Code.RAGGED_ROW);

    private static final Set<Code> OF_DATES = EnumSet.of(Code.MISSING_DUE, Code.LATE_FEATURE, Code.NO_AS_OF);

    /** That something is unused is worth knowing of files that are in order. */
    private static final Set<Code> OF_UNUSED = EnumSet.of(Code.UNUSED_TERM, Code.UNUSED_DOCUMENT, Code.UNUSED_FIGURE);

    /** What means nothing where something is lost as a whole. */
    private static final Map<Predicate<Diagnostic>, Set<Code>> WITHOUT = Map.of(
            Consequences::losesInput,
            EnumSet.of(
                    Code.UNRESOLVED_DOCUMENT,
                    Code.SERIES_DOCUMENT,
                    Code.UNDEFINED_ACRONYM,
                    Code.UNUSED_TAG,
                    Code.UNKNOWN_TERM,
                    Code.UNREAD_SOURCE),
            finding -> finding.code() == Code.NO_MILESTONES,
            OF_UNUSED,
            Consequences::losesScope,
            EnumSet.of(Code.EMPTY_RELEASE, Code.NOT_A_FEATURE, Code.NO_AS_OF));

    private static final Pattern SCOPE = Pattern.compile("\\s*(?:plan|releases|features)\\b");

    private Consequences() {}

    /**
     * A finding is only left out for one that is as grave: who is told of a stray file has not been told of the error that
     * keeps the site from being written.
     *
     * @param severities that differ from those of the codes
     */
    static List<Diagnostic> leftOut(Collection<Diagnostic> findings, Map<Code, Severity> severities) {
        Function<Diagnostic, Severity> severity = finding -> finding.code().severity(severities);
        Map<Severity, Predicate<Diagnostic>> follows = new EnumMap<>(Severity.class);
        for (Severity least : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            follows.put(
                    least,
                    follows(findings.stream()
                            .filter(finding -> severity.apply(finding).compareTo(least) <= 0)
                            .toList()));
        }
        return findings.stream()
                .filter(finding -> severity.apply(finding) == Severity.OFF
                        || !follows.get(severity.apply(finding)).test(finding))
                .toList();
    }

    private static Predicate<Diagnostic> follows(Collection<Diagnostic> findings) {
        LostFiles lost = LostFiles.of(findings);
        Set<String> badRecords = new HashSet<>();
        Set<String> faulty = new HashSet<>();
        for (Diagnostic finding : findings) {
            finding.at().filter(at -> OF_FIELDS.contains(finding.code())).ifPresent(at -> badRecords.add(record(at)));
            finding.at()
                    .filter(at -> !OF_UNUSED.contains(finding.code()))
                    .ifPresent(at -> faulty.add(at.file().path()));
        }
        Set<Code> without = WITHOUT.entrySet().stream()
                .filter(cause -> findings.stream().anyMatch(cause.getKey()))
                .flatMap(cause -> cause.getValue().stream())
                .collect(Collectors.toSet());
        return finding -> without.contains(finding.code())
                || lost.explain(finding)
                || OF_UNUSED.contains(finding.code())
                        && is(finding, at -> faulty.contains(at.file().path()))
                || OF_DATES.contains(finding.code()) && is(finding, at -> isIn(at, badRecords));
    }

    /** A bibliography or a glossary is not read at all. */
    private static boolean losesInput(Diagnostic finding) {
        return finding.key().equals("missing-source.input") || finding.key().equals("bad-value.files");
    }

    /** What says which milestones are releases, and which are features, is lost or misspelt. */
    private static boolean losesScope(Diagnostic finding) {
        return LostFiles.LOSSES.contains(finding.code())
                && is(
                        finding,
                        at -> at.file().path().endsWith("/site.yaml")
                                && section(at).startsWith("plan")
                                && (finding.code() == Code.UNKNOWN_KEY
                                        || SCOPE.matcher(at.file().lineText(at.line()))
                                                .lookingAt()));
    }

    /** The line without indentation that a line of YAML stands below. */
    private static String section(Location at) {
        int line = at.line();
        while (line > 1 && !at.file().lineText(line).matches("\\w.*")) {
            line--;
        }
        return at.file().lineText(line);
    }

    private static boolean is(Diagnostic finding, Predicate<Location> what) {
        return finding.at().filter(what).isPresent();
    }

    /** A table has a record a line, below a header that is part of all; other files are small enough to be mended first. */
    private static boolean isIn(Location at, Set<String> records) {
        return records.contains(record(at)) || records.contains(at.file().path() + ":1");
    }

    private static String record(Location at) {
        String path = at.file().path();
        return path.endsWith(".csv") ? path + ":" + at.line() : path;
    }
}
