package org.milestonesite.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.ParsedText;

/**
 * What one record says of a milestone.
 *
 * @param nameText the name, parsed as plain text
 * @param nameCut whether the tool that it comes from cut it
 * @param features codes of its features; those defined in place are records of their own
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
        Location at) {}
