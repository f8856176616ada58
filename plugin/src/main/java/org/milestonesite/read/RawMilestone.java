package org.milestonesite.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.ParsedText;

/**
 * What one record says of a milestone.
 *
 * @param nameText the name, parsed as plain text
 * @param nameCut whether the tool that it comes from cut it
 * @param features codes of its features; those defined in place are records of their own
 * @param layer who says it
 * @param cleared by the name of a field: where it is written with nothing, which takes away what lower layers say
 * @param unnamed where it has no name: what is to be said if no other source gives it one
 */
public record RawMilestone(
        Located<String> code,
        Optional<Located<String>> name,
        Optional<ParsedText> nameText,
        boolean nameCut,
        Optional<Located<String>> shortName,
        Optional<Located<Integer>> level,
        Optional<Located<String>> wbs,
        Optional<Located<String>> type,
        Optional<Located<LocalDate>> due,
        Optional<Located<LocalDate>> start,
        Optional<Located<LocalDate>> forecast,
        Optional<Located<LocalDate>> completed,
        List<Located<String>> predecessors,
        List<Located<String>> successors,
        List<Located<String>> features,
        List<Located<String>> aka,
        List<Located<String>> tags,
        Optional<ParsedText> description,
        Optional<ParsedText> comment,
        Optional<ParsedText> note,
        Optional<ParsedText> testSpec,
        Optional<ParsedText> jira,
        Optional<ParsedText> testPlan,
        Optional<ParsedText> location,
        Optional<ParsedText> body,
        Location at,
        Layer layer,
        Map<String, Location> cleared,
        Optional<Diagnostic> unnamed) {

    /** A row of an export. */
    static RawMilestone imported(
            Located<String> code,
            Optional<Located<String>> name,
            Optional<ParsedText> nameText,
            boolean nameCut,
            Optional<Located<Integer>> level,
            Optional<Located<String>> wbs,
            Optional<Located<String>> type,
            Optional<Located<LocalDate>> due,
            Optional<Located<LocalDate>> start,
            Optional<Located<LocalDate>> forecast,
            Optional<Located<LocalDate>> completed,
            List<Located<String>> tags,
            Optional<Diagnostic> unnamed) {
        return new RawMilestone(
                code,
                name,
                nameText,
                nameCut,
                Optional.empty(),
                level,
                wbs,
                type,
                due,
                start,
                forecast,
                completed,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                tags,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                code.at(),
                Layer.EXPORT,
                Map.of(),
                unnamed);
    }

    /** The same with another baseline date. */
    public RawMilestone due(Located<LocalDate> date) {
        return new RawMilestone(
                code,
                name,
                nameText,
                nameCut,
                shortName,
                level,
                wbs,
                type,
                Optional.of(date),
                start,
                forecast,
                completed,
                predecessors,
                successors,
                features,
                aka,
                tags,
                description,
                comment,
                note,
                testSpec,
                jira,
                testPlan,
                location,
                body,
                at,
                layer,
                cleared,
                unnamed);
    }

    /** The same with another body. */
    public RawMilestone body(ParsedText text) {
        return new RawMilestone(
                code,
                name,
                nameText,
                nameCut,
                shortName,
                level,
                wbs,
                type,
                due,
                start,
                forecast,
                completed,
                predecessors,
                successors,
                features,
                aka,
                tags,
                description,
                comment,
                note,
                testSpec,
                jira,
                testPlan,
                location,
                Optional.of(text),
                at,
                layer,
                cleared,
                unnamed);
    }

    /** Whether it states a list, be it an empty one. */
    public boolean states(String list, List<Located<String>> codes) {
        return !codes.isEmpty() || cleared.containsKey(list);
    }
}
