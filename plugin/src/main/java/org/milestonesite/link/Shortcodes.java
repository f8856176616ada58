package org.milestonesite.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.Argument;
import org.milestonesite.text.Mention;
import org.milestonesite.text.TextOrigin;

/**
 * Reads what the inserts of texts ask for. What is unknown is a finding with the nearest known name; then there is
 * nothing to generate.
 *
 * @param milestones of the plan by code
 */
record Shortcodes(Catalogue catalogue, Map<String, RawMilestone> milestones) {

    static final List<String> NAMES = Stream.concat(
                    Shortcode.FIGURES.stream(),
                    Stream.of(Shortcode.TABLE, Shortcode.COUNT, Shortcode.DATE, Shortcode.STATUS))
            .sorted()
            .toList();

    /** {@code [[progress set="Releases"]]}. */
    private static final String SET = "set";

    static Shortcodes of(Catalogue catalogue, Map<String, RawMilestone> milestones) {
        return new Shortcodes(catalogue, milestones);
    }

    Optional<Shortcode> read(Mention.Insert insert, TextOrigin origin, Findings findings) {
        Asked asked = new Asked(insert, origin, findings);
        if (!NAMES.contains(insert.name())) {
            findings.add(asked.named(
                    Diagnostic.of(Code.UNKNOWN_INSERT, origin.locate(insert.offset(), insert.text()), insert.name()),
                    insert.name(),
                    NAMES));
            return Optional.empty();
        }
        return switch (insert.name()) {
            case Shortcode.TABLE ->
                selection(asked).<Shortcode>map(Shortcode.Table::new).filter(asked::fits);
            case Shortcode.COUNT ->
                selection(asked).<Shortcode>map(Shortcode.Count::new).filter(asked::fits);
            case Shortcode.DATE -> day(asked).filter(asked::fits);
            case Shortcode.STATUS ->
                asked.atMost(1)
                        ? asked.first("status")
                                .flatMap(code -> code(asked, code))
                                .<Shortcode>map(Shortcode.Status::new)
                                .filter(asked::fits)
                        : Optional.empty();
            case Shortcode.GRAPH -> figure(asked, argument -> code(asked, argument));
            case Shortcode.PROGRESS -> figure(asked, argument -> set(asked, argument));
            default ->
                asked.atMost(0)
                        ? Optional.<Shortcode>of(new Shortcode.Figure(insert.name()))
                                .filter(asked::fits)
                        : Optional.empty();
        };
    }

    /** @param read what the one argument that it may have names */
    private static Optional<Shortcode> figure(Asked asked, Function<Argument, Optional<String>> read) {
        if (!asked.atMost(1)) {
            return Optional.empty();
        }
        List<Argument> arguments = asked.insert().arguments();
        Optional<String> of = arguments.stream().findFirst().flatMap(read);
        return of.isEmpty() && !arguments.isEmpty()
                ? Optional.empty()
                : Optional.<Shortcode>of(new Shortcode.Figure(asked.insert().name(), of))
                        .filter(asked::fits);
    }

    /** The name of a set of {@code plan.progress}. */
    private Optional<String> set(Asked asked, Argument argument) {
        if (!argument.key().equals(SET)) {
            asked.unknownKey(argument, argument.key().isEmpty() ? argument.value() : argument.key(), List.of(SET));
            return Optional.empty();
        }
        String[] names = catalogue.site().scope().progress().stream()
                .flatMap(set -> set.name().stream())
                .map(Located::value)
                .toArray(String[]::new);
        if (names.length == 0) {
            asked.findings()
                    .add(Diagnostic.of(Code.UNKNOWN_INSERT, asked.atValue(argument), argument.value())
                            .variant("no-set"));
            return Optional.empty();
        }
        return asked.word(argument, names, Function.identity());
    }

    private Optional<org.milestonesite.plan.Selection> selection(Asked asked) {
        return new Selections(catalogue, milestones.values(), asked).read();
    }

    private Optional<Shortcode> day(Asked asked) {
        if (!asked.atMost(2)) {
            return Optional.empty();
        }
        Optional<String> code = asked.first("date").flatMap(argument -> code(asked, argument));
        List<Argument> arguments = asked.insert().arguments();
        if (arguments.size() == 1) {
            asked.bad("no-field", arguments.get(0));
        }
        Optional<Shortcode.Day.Field> field = arguments.size() < 2
                ? Optional.empty()
                : asked.word(arguments.get(1), Shortcode.Day.Field.values(), Shortcode.Day.Field::id);
        if (code.isEmpty() || field.isEmpty()) {
            return Optional.empty();
        }
        if (isMissing(milestones.get(code.get()), field.get())) {
            asked.findings()
                    .add(Diagnostic.of(Code.EMPTY_INSERT, asked.at(arguments.get(1)), code.get())
                            .variant(field.get().id()));
        }
        return Optional.of(new Shortcode.Day(code.get(), field.get()));
    }

    private static boolean isMissing(RawMilestone milestone, Shortcode.Day.Field field) {
        return switch (field) {
            case DUE -> milestone.due().isEmpty();
            case FORECAST -> milestone.forecast().isEmpty();
            case COMPLETED -> milestone.completed().isEmpty();
        };
    }

    /** The code that a milestone has now. */
    private Optional<String> code(Asked asked, Argument argument) {
        Optional<String> code = Optional.ofNullable(catalogue.codes().get(argument.value()))
                .filter(known -> argument.key().isEmpty() && milestones.containsKey(known));
        if (code.isEmpty()) {
            asked.unknownCode(argument, catalogue.codes().keySet());
        }
        return code;
    }

    /** An insert, and where to tell what is wrong with it. */
    record Asked(Mention.Insert insert, TextOrigin origin, Findings findings) {

        Location at(Argument argument) {
            return origin.locate(argument.offset(), argument.text());
        }

        Location atValue(Argument argument) {
            return origin.locate(argument.valueOffset(), argument.value());
        }

        /** Whether it stands where its result has room; else that is told. */
        boolean fits(Shortcode shortcode) {
            Location at = origin.locate(insert.offset(), insert.text());
            if (!shortcode.isWords() && !insert.isAlone()) {
                findings.add(Diagnostic.of(Code.LOOSE_MARKUP, at, insert.text()).variant("insert"));
                return false;
            }
            if (shortcode.isWords() && insert.place() == Mention.Insert.Place.FIGURE) {
                findings.add(
                        Diagnostic.of(Code.UNKNOWN_INSERT, at, insert.name()).variant("caption"));
                return false;
            }
            return true;
        }

        boolean atMost(int number) {
            if (insert.arguments().size() > number) {
                bad("argument", insert.arguments().get(number));
            }
            return insert.arguments().size() <= number;
        }

        Optional<Argument> first(String name) {
            if (insert.arguments().isEmpty()) {
                findings.add(Diagnostic.of(Code.UNKNOWN_INSERT, origin.locate(insert.offset(), insert.text()), name)
                        .variant("no-code"));
            }
            return insert.arguments().stream().findFirst();
        }

        /** @param variant of {@code unknown-insert}: says what the argument should have been */
        void bad(String variant, Argument argument) {
            findings.add(Diagnostic.of(Code.UNKNOWN_INSERT, at(argument), argument.text(), insert.name())
                    .variant(variant));
        }

        /** @param key as written, of {@code key=value} or alone */
        void unknownKey(Argument argument, String key, Collection<String> known) {
            findings.add(named(
                    Diagnostic.of(Code.UNKNOWN_INSERT, at(argument), key, insert.name())
                            .variant("key"),
                    key,
                    known));
        }

        void unknownCode(Argument argument, Collection<String> codes) {
            findings.add(Nearest.of(argument.value(), codes)
                    .map(nearest -> Diagnostic.of(Code.UNRESOLVED_MILESTONE, atValue(argument), argument.value())
                            .help("did-you-mean", nearest))
                    .orElseGet(() -> Diagnostic.of(Code.UNRESOLVED_MILESTONE, atValue(argument), argument.value())));
        }

        <T> Optional<T> word(Argument argument, T[] values, Function<T, String> id) {
            return word(argument, argument.value(), values, id);
        }

        <T> Optional<T> word(Argument argument, String word, T[] values, Function<T, String> id) {
            Optional<T> found = Arrays.stream(values)
                    .filter(value -> id.apply(value).equals(word))
                    .findFirst();
            if (found.isEmpty()) {
                Location at = origin.locate(
                        argument.valueOffset() + Math.max(0, argument.value().indexOf(word)), word);
                findings.add(named(
                        Diagnostic.of(Code.UNKNOWN_INSERT, at, word, insert.name())
                                .variant("value"),
                        word,
                        Arrays.stream(values).map(id).toList()));
            }
            return found;
        }

        /** With the nearest known name as the mend, or else all of them. */
        Diagnostic named(Diagnostic finding, String name, Collection<String> known) {
            return Nearest.of(name, known)
                    .map(nearest -> finding.help("did-you-mean", nearest))
                    .orElseGet(() -> finding.help("known-names", String.join(", ", known)));
        }
    }
}
