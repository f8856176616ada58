package org.milestonesite.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.ParsedText;

/**
 * A Markdown file of which nothing has changed but what stands below its front matter, and that is read without a finding.
 *
 * @param path relative to the project
 * @param before the body as it was read for the last build
 */
public record BodyEdit(String path, ParsedText before, ParsedText after) {

    /**
     * @param file one that the last build may have read
     * @return empty where it did not, or where more has changed than a body
     */
    public static Optional<BodyEdit> of(Path file, ReadCache cache) {
        Optional<Reading<Optional<List<RawMilestone>>>> milestones = cache.kept(file, "milestones");
        Optional<Reading<Optional<RawPage>>> page = cache.kept(file, "page");
        if (!file.toString().endsWith(".md")) {
            return Optional.empty();
        }
        return milestones
                .flatMap(Reading::value)
                .flatMap(BodyEdit::body)
                .flatMap(before -> read(file, before).flatMap(now -> {
                    Reading<List<RawMilestone>> reading = MilestoneReader.read(now);
                    return reading.findings().isEmpty() ? edit(before, body(reading.value())) : Optional.empty();
                }))
                .or(() -> page.flatMap(Reading::value)
                        .flatMap(was -> read(file, was.body()).flatMap(now -> {
                            Reading<RawPage> reading = PageReader.read(now, was.name());
                            return reading.findings().isEmpty()
                                    ? edit(
                                            was.body(),
                                            Optional.of(reading.value().body()))
                                    : Optional.empty();
                        })));
    }

    /** Whether something stood in the body, or reached into it. */
    public boolean isInBody(Location at) {
        return at.file().path().equals(path)
                && !(at instanceof Location.Span span
                        && before.origin().at() instanceof Location.Span body
                        && span.end() <= body.start());
    }

    private static Optional<ParsedText> body(List<RawMilestone> milestones) {
        return milestones.stream()
                .map(RawMilestone::body)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SourceFile> read(Path file, ParsedText before) {
        Reading<Optional<SourceFile>> now =
                TextFiles.read(file, before.origin().at().file().path());
        return now.findings().isEmpty() ? now.value() : Optional.empty();
    }

    private static Optional<BodyEdit> edit(ParsedText before, Optional<ParsedText> after) {
        return after.filter(now -> head(now).equals(head(before)))
                .map(now -> new BodyEdit(before.origin().at().file().path(), before, now));
    }

    /** All that stands above a body. */
    private static String head(ParsedText body) {
        String text = body.origin().at().file().text();
        return text.substring(0, text.length() - body.origin().text().length());
    }
}
