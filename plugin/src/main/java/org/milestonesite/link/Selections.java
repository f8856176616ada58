package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Selection;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.text.Argument;
import org.milestonesite.text.CodePattern;

/** Reads which milestones an insert asks for: patterns of codes, and {@code key=value}. */
final class Selections {

    private static final List<String> KEYS = List.of("code", "kind", "status", "tag", "wbs", "year");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    private final Catalogue catalogue;
    private final Collection<RawMilestone> milestones;
    private final Shortcodes.Asked asked;
    private final List<CodePattern> codes = new ArrayList<>();
    private final List<Selection.State> states = new ArrayList<>();
    private final List<Milestone.Kind> kinds = new ArrayList<>();
    private final List<CodePattern> wbs = new ArrayList<>();
    private final List<CodePattern> tags = new ArrayList<>();
    private final List<Selection.Years> years = new ArrayList<>();
    private boolean bad;

    Selections(Catalogue catalogue, Collection<RawMilestone> milestones, Shortcodes.Asked asked) {
        this.catalogue = catalogue;
        this.milestones = milestones;
        this.asked = asked;
    }

    Optional<Selection> read() {
        for (Argument argument : asked.insert().arguments()) {
            String key = argument.key().isEmpty() ? "code" : argument.key();
            if (argument.isCaption()) {
                bad = true;
                asked.bad("argument", argument);
            } else if (!KEYS.contains(key)) {
                bad = true;
                asked.unknownKey(argument, key, KEYS);
            } else {
                values(argument).forEach(value -> bad |= !add(key, value, argument));
            }
        }
        return bad ? Optional.empty() : Optional.of(new Selection(codes, states, kinds, wbs, tags, years));
    }

    private static Stream<String> values(Argument argument) {
        return argument.quoted()
                ? Stream.of(argument.value())
                : Arrays.stream(argument.value().split(",", -1));
    }

    private boolean add(String key, String value, Argument argument) {
        return switch (key) {
            case "status" ->
                asked.word(argument, value, Selection.State.values(), Selection.State::id)
                        .map(states::add)
                        .orElse(false);
            case "kind" ->
                asked.word(argument, value, Milestone.Kind.values(), Milestone.Kind::id)
                        .map(kinds::add)
                        .orElse(false);
            case "year" -> year(value, argument);
            case "tag" -> tag(value, argument);
            case "wbs" -> {
                wbs.add(CodePattern.of(value));
                yield true;
            }
            default -> code(value, argument);
        };
    }

    /** A plain code must be one; of a pattern that fits none only the doubt is told. */
    private boolean code(String value, Argument argument) {
        if (value.indexOf('*') < 0 && value.indexOf('#') < 0) {
            String now = catalogue.codes().get(value);
            if (now == null) {
                asked.unknownCode(
                        new Argument(
                                argument.offset(),
                                argument.text(),
                                argument.key(),
                                value,
                                argument.valueOffset()
                                        + Math.max(0, argument.value().indexOf(value)),
                                argument.quoted()),
                        catalogue.codes().keySet());
                return false;
            }
            codes.add(CodePattern.of(now));
            return true;
        }
        CodePattern pattern = CodePattern.of(value);
        codes.add(pattern);
        if (milestones.stream()
                .noneMatch(milestone -> pattern.matches(milestone.code().value()))) {
            asked.findings().add(Diagnostic.of(Code.UNUSED_PATTERN, asked.at(argument), value));
        }
        return true;
    }

    private boolean tag(String value, Argument argument) {
        CodePattern pattern = CodePattern.of(value);
        Set<String> known = new LinkedHashSet<>();
        milestones.forEach(
                milestone -> milestone.tags().stream().map(Located::value).forEach(known::add));
        if (known.stream().noneMatch(pattern::matches)) {
            Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_TAG, asked.atValue(argument), value)
                    .variant("insert");
            asked.findings()
                    .add(Nearest.of(value, known)
                            .map(nearest -> unknown.help("did-you-mean", nearest))
                            .orElse(unknown));
            return false;
        }
        tags.add(pattern);
        return true;
    }

    private boolean year(String value, Argument argument) {
        Matcher written = YEARS.matcher(value);
        if (!written.matches()) {
            asked.bad("year", argument);
            return false;
        }
        int first = Integer.parseInt(written.group(1));
        return years.add(
                new Selection.Years(first, written.group(2) == null ? first : Integer.parseInt(written.group(2))));
    }
}
