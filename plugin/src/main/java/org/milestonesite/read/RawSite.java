package org.milestonesite.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.CodePattern;
import org.milestonesite.text.ParsedText;

/**
 * {@code site.yaml} as read.
 *
 * @param keys where each of its keys is written, by its path: {@code plan.progress}
 */
public record RawSite(
        Title title,
        Scope scope,
        Addresses addresses,
        Inputs inputs,
        ScheduleSettings schedule,
        Look look,
        List<Calendar> calendars,
        Map<Code, Severity> severities,
        Optional<Located<String>> editor,
        Map<String, Location> keys) {

    /** Every pattern of codes that is written, with its place. */
    public List<Located<String>> patterns() {
        return Stream.concat(scope.patterns().stream(), calendars.stream().flatMap(one -> one.patterns().stream()))
                .toList();
    }

    /** The key {@code document}. */
    public record Title(
            Located<String> handle,
            Located<String> title,
            List<Located<String>> authors,
            Optional<Located<String>> revision,
            boolean approved,
            Optional<Located<LocalDate>> date,
            Optional<ParsedText> abstractText,
            Optional<ParsedText> statement,
            Optional<Located<String>> source,
            Optional<Located<String>> url,
            List<Change> changes) {}

    /** A row of the change record. */
    public record Change(
            Optional<Located<String>> version,
            Located<LocalDate> date,
            ParsedText description,
            Optional<Located<String>> owner) {}

    /**
     * The key {@code plan}. An empty list of releases means that every milestone is one.
     *
     * @param include which imported milestones are in the plan; those of our own formats always are
     * @param patterns all that are written, each with its place
     */
    public record Scope(
            Optional<Located<LocalDate>> asOf,
            List<CodePattern> releases,
            List<CodePattern> features,
            List<Selector> include,
            List<Selector> pages,
            List<Selector> context,
            List<Selector> exclude,
            List<Located<String>> patterns,
            Optional<Located<String>> campaign,
            Optional<Integer> testPlanDays,
            Optional<Located<String>> keyTag,
            List<Progress> progress,
            Optional<Integer> snapshotsBack,
            Location at) {}

    /**
     * An entry of the key {@code calendars}.
     *
     * @param patterns of codes among what it picks, each with its place
     */
    public record Calendar(Located<String> name, List<Selector> milestones, List<Located<String>> patterns) {}

    /**
     * An item of {@code plan.progress}.
     *
     * @param codes patterns of codes; none means all releases and features
     */
    public record Progress(
            Optional<Located<String>> name,
            List<Located<String>> codes,
            Optional<Located<LocalDate>> from,
            Optional<Located<LocalDate>> snapshot) {}

    /** The keys {@code links} and {@code documents}: templates of addresses in the order of the source. */
    public record Addresses(List<IssueLink> issues, Optional<Located<String>> edit, List<Series> series) {}

    /** @param template of an address, with {@code {key}} */
    public record IssueLink(CodePattern keys, Located<String> template) {}

    /** @param template of an address, with {@code {number}} */
    public record Series(String name, Located<String> template) {}

    /**
     * The key {@code look}.
     *
     * @param logo a path from the source folder
     * @param light a colour as {@code #rrggbb}, lower case; so is {@code dark}
     */
    public record Look(
            Optional<Located<String>> logo, Optional<Located<String>> light, Optional<Located<String>> dark) {}

    /**
     * The key {@code inputs}: patterns of files relative to the source folder; absent where the default places hold.
     *
     * @param unmarked terms that texts use without a mark
     */
    public record Inputs(
            Optional<List<Located<String>>> references,
            Optional<List<Located<String>>> glossary,
            List<Located<String>> tags,
            List<Located<String>> unmarked,
            Optional<List<Located<String>>> schedule,
            Optional<List<Located<String>>> annotations) {}
}
