package org.milestonesite.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of the published document, as it was extracted from its PDF, and the facts that can be read from it. */
record PublishedText(String text) {

    private static final String DATES =
            "Due: (\\d{4}-\\d{2}-\\d{2}); (?:completed (\\d{4}-\\d{2}-\\d{2})|currently incomplete)";
    private static final Pattern HEADING = Pattern.compile("^(.*): (LDM-\\S+)\\n");
    private static final Pattern RELEASE_DATES = Pattern.compile("(?m)^\\*" + DATES + "\\.\\*$");
    private static final Pattern FEATURE = Pattern.compile("(?m)^- (DM-\\S+): (.*) \\(\\*" + DATES + "\\*\\)$");
    private static final Pattern CHANGE = Pattern.compile("(?m)^(\\S*)\\t(\\d{4}-\\d{2}-\\d{2})\\t(.*)\\t(.*)$");
    private static final Pattern ACRONYM = Pattern.compile("(?m)^(\\S+)\\t(.*)$");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?m)^- \\[\\d] \\*\\*\\[(\\S+)]\\*\\*, (.*?), (\\d{4}), \\*(.*?)\\*, (.*?) \\1, (.*?), URL <(.*)>$");

    /** A row of the change record; the version is null in the one row that has none. */
    record Change(String version, String date, String description, String owner) {}

    /** A section about one release: the release, with the codes of its features, and the features as listed there. */
    record Section(Facts.Milestone release, List<Facts.Milestone> features) {}

    static PublishedText read(Path file) throws IOException {
        return new PublishedText(Files.readString(file));
    }

    String title() {
        return titlePage().group(1);
    }

    List<String> authors() {
        return List.of(titlePage().group(2).replaceAll("\\s+", " ").split(", "));
    }

    String source() {
        return only("Document source location:\\* <(.*)>", text).group(1);
    }

    List<Change> changes() {
        return CHANGE.matcher(text)
                .results()
                .map(row -> new Change(
                        row.group(1).isEmpty() ? null : row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    List<Section> sections() {
        String body = only("\\n## 3 Functionality in DM releases\\n([\\s\\S]*)\\n## 4 References\\n", text)
                .group(1);
        return Stream.of(body.split("\\n### 3\\.\\d+ "))
                .skip(1)
                .map(PublishedText::section)
                .toList();
    }

    List<Facts.Acronym> acronyms() {
        String table = only("\\n## 5 Acronyms\\n\\nAcronym\\tDescription\\n([\\s\\S]*)$", text)
                .group(1);
        return ACRONYM.matcher(table)
                .results()
                .map(row -> new Facts.Acronym(row.group(1), row.group(2)))
                .toList();
    }

    List<Facts.Reference> references() {
        return REFERENCE
                .matcher(text)
                .results()
                .map(entry -> new Facts.Reference(
                        entry.group(1),
                        entry.group(2),
                        entry.group(3),
                        entry.group(4),
                        entry.group(5),
                        entry.group(6),
                        entry.group(7)))
                .toList();
    }

    private MatchResult titlePage() {
        return only("\\n# (.*)\\n\\n([\\s\\S]*?)\\n\\nLDM-564\\n", text);
    }

    private static Section section(String text) {
        List<Facts.Milestone> features = FEATURE.matcher(text)
                .results()
                .map(line -> new Facts.Milestone(
                        line.group(1), line.group(2), line.group(3), line.group(4), List.of(), false))
                .toList();
        MatchResult heading = only(HEADING.pattern(), text);
        MatchResult dates = only(RELEASE_DATES.pattern(), text);
        List<String> codes = features.stream().map(Facts.Milestone::code).toList();
        return new Section(
                new Facts.Milestone(heading.group(2), heading.group(1), dates.group(1), dates.group(2), codes, false),
                features);
    }

    /** The one match of a pattern: what is found twice, or not at all, was not understood. */
    private static MatchResult only(String pattern, String text) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text).results().toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " matches of " + pattern);
        }
        return found.get(0);
    }
}
