package org.milestonesite.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * One thing wrong, doubtful or worth knowing: what, where, and how to mend it.
 *
 * <p>It holds no words: its text is the message {@code CODE} or {@code CODE.VARIANT} of the bundle
 * {@code findings.properties}, its mend the message of the same key followed by {@code .help}, both with the same
 * arguments; {@link #help} names another key for the mend.
 *
 * @param at the place, or empty where there is none to show (nothing was read at all)
 * @param also a second place that belongs to it, such as the first of two equal codes
 */
public record Diagnostic(
        Code code,
        Optional<Location> at,
        String key,
        List<String> arguments,
        Optional<String> helpKey,
        List<String> helpArguments,
        Optional<Location> also) {

    public static Diagnostic of(Code code, Location at, Object... arguments) {
        return new Diagnostic(
                code, Optional.of(at), code.id(), strings(arguments), Optional.empty(), List.of(), Optional.empty());
    }

    /** A finding about the whole, such as a source folder that is missing. */
    public static Diagnostic nowhere(Code code, Object... arguments) {
        return new Diagnostic(
                code, Optional.empty(), code.id(), strings(arguments), Optional.empty(), List.of(), Optional.empty());
    }

    /** The message {@code CODE.variant} instead of {@code CODE}. */
    public Diagnostic variant(String variant) {
        return new Diagnostic(code, at, code.id() + "." + variant, arguments, helpKey, helpArguments, also);
    }

    /** The mend is the message {@code help.NAME} with these arguments, such as {@code help.did-you-mean}. */
    public Diagnostic help(String name, Object... values) {
        return new Diagnostic(code, at, key, arguments, Optional.of("help." + name), strings(values), also);
    }

    public Diagnostic also(Location place) {
        return new Diagnostic(code, at, key, arguments, helpKey, helpArguments, Optional.of(place));
    }

    private static List<String> strings(Object... values) {
        return java.util.Arrays.stream(values).map(Objects::toString).toList();
    }
}
