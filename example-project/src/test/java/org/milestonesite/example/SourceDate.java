package org.milestonesite.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as it stands in the sources: of a milestone, of the document or of its change record.
 *
 * @param file relative to the folder of the sources
 * @param start offset in the file's text
 */
record SourceDate(Path file, int start, LocalDate date) {

    private static final String ISO = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern IN_FRONT_MATTER =
            Pattern.compile("(?m)^[ -]*(?:due|completed|date|asOf): (" + ISO + ")$");
    private static final Pattern IN_CELL = Pattern.compile("(?<=,)(" + ISO + ")(?=,)");

    /** All dates in {@code milestones/} and {@code site.yaml}, by file and place. */
    static List<SourceDate> in(Path sources) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sources.resolve("milestones"))) {
            files = Stream.concat(walk.filter(Files::isRegularFile).sorted(), Stream.of(sources.resolve("site.yaml")))
                    .toList();
        }
        List<SourceDate> dates = new ArrayList<>();
        for (Path file : files) {
            Pattern pattern = file.toString().endsWith(".csv") ? IN_CELL : IN_FRONT_MATTER;
            Matcher date = pattern.matcher(Files.readString(file));
            while (date.find()) {
                dates.add(new SourceDate(sources.relativize(file), date.start(1), LocalDate.parse(date.group(1))));
            }
        }
        return dates;
    }

    /** The text of its file with this one date a day later. */
    String movedIn(String text) {
        int end = start + date.toString().length();
        return text.substring(0, start) + date.plusDays(1) + text.substring(end);
    }
}
