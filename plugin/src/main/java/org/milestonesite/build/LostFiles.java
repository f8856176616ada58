package org.milestonesite.build;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** Files that could not be read whole, and the names that may have been lost with them. */
record LostFiles(Set<SourceFile> files) {

    /** After these a file may lack a record, or a record a value. */
    static final Set<Code> LOSSES = EnumSet.of(
            Code.BAD_SYNTAX,
            Code.BAD_ENCODING,
            Code.BAD_VALUE,
            Code.MISSING_KEY,
            Code.TOO_DEEP,
            Code.TOO_LARGE,
            Code.YAML_ALIAS,
            Code.MISSING_SOURCE,
            Code.SYMBOLIC_LINK,
            Code.UNREAD_SOURCE,
            Code.UNKNOWN_KEY,
            Code.DUPLICATE_CODE);

    private static final Predicate<String> MILESTONES =
            path -> !path.matches(".*/(pages|glossary|figures|theme|editions)/[^/].*|.*\\.bib|.*/site\\.yaml");

    private static final Predicate<String> BIBLIOGRAPHIES = path -> path.contains(".bib");

    /** Findings that name by their first argument what is not there, and the files that it may have stood in. */
    private static final Map<Code, Predicate<String>> NAMED_IN = Map.of(
            Code.UNRESOLVED_MILESTONE,
            MILESTONES,
            Code.LOST_CODE,
            MILESTONES,
            Code.UNUSED_PATTERN,
            MILESTONES,
            Code.UNKNOWN_TAG,
            MILESTONES,
            Code.UNRESOLVED_DOCUMENT,
            BIBLIOGRAPHIES,
            Code.SERIES_DOCUMENT,
            BIBLIOGRAPHIES,
            Code.UNDEFINED_ACRONYM,
            path -> path.contains("/glossary/"),
            Code.MISSING_IMAGE,
            path -> path.contains("/figures/"),
            Code.UNRESOLVED_PAGE,
            path -> path.endsWith(".md"),
            Code.UNRESOLVED_FIGURE,
            path -> path.endsWith(".md"));

    static LostFiles of(Collection<Diagnostic> findings) {
        return new LostFiles(findings.stream()
                .filter(finding -> LOSSES.contains(finding.code()))
                .flatMap(finding -> finding.at().stream())
                .map(Location::file)
                .collect(Collectors.toSet()));
    }

    /** What is named stands, by the look of it, in one of these files. */
    boolean explain(Diagnostic finding) {
        Predicate<String> mayHold = NAMED_IN.get(finding.code());
        if (mayHold == null) {
            return false;
        }
        String name = name(finding);
        Optional<SourceFile> own = finding.at().map(Location::file);
        return !name.isEmpty()
                && files.stream()
                        .filter(file -> mayHold.test(file.path()) && !own.equals(Optional.of(file)))
                        .anyMatch(file -> holds(file.path(), name) || holds(file.text(), name));
    }

    /** As a word: {@code REL-3} is not in {@code REL-30}. */
    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0
                    || !Character.isLetterOrDigit(name.charAt(0))
                    || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length()
                    || !Character.isLetterOrDigit(name.charAt(name.length() - 1))
                    || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** Of a pattern only what stands before its first gap. */
    private static String name(Diagnostic finding) {
        String name = finding.arguments().get(0);
        return finding.code() == Code.UNUSED_PATTERN ? name.replaceFirst("[*#].*", "") : name;
    }
}
