package org.milestonesite.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;

/** Texts of our own formats as what they mean. */
final class Values {

    private Values() {}

    /** ISO 8601 calendar dates, {@code 2025-07-31}, that exist. */
    static Optional<Located<LocalDate>> date(Located<String> text, String name, Findings findings) {
        String value = text.value().strip();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return Optional.of(new Located<>(LocalDate.parse(value), text.at()));
            } catch (DateTimeParseException e) {
                findings.add(Diagnostic.of(Code.BAD_DATE, text.at(), value, name));
                return Optional.empty();
            }
        }
        findings.add(Diagnostic.of(Code.BAD_DATE, text.at(), value, name).variant("format"));
        return Optional.empty();
    }

    /** Sources may come from strangers, and pages link to these: only the schemes of the web. */
    static Optional<Located<String>> address(Located<String> text, Findings findings) {
        String value = text.value().strip();
        if (value.matches("(?i)https?://[^\\s\\p{Cntrl}]+")) {
            return Optional.of(new Located<>(value, text.at()));
        }
        findings.add(Diagnostic.of(Code.REFUSED_LINK, text.at(), value).variant("document"));
        return Optional.empty();
    }

    static Optional<Located<Integer>> integer(Located<String> text, String name, Findings findings) {
        String value = text.value().strip();
        if (value.matches("-?\\d{1,9}")) {
            return Optional.of(new Located<>(Integer.valueOf(value), text.at()));
        }
        findings.add(Diagnostic.of(Code.BAD_VALUE, text.at(), value, name).variant("integer"));
        return Optional.empty();
    }

    /** So many days that a date less them still has a year of four digits. */
    static Optional<Integer> days(Located<String> text, Findings findings) {
        String value = text.value().strip();
        if (value.matches("\\d{1,3}")) {
            return Optional.of(Integer.valueOf(value));
        }
        findings.add(Diagnostic.of(Code.BAD_VALUE, text.at(), value).variant("days"));
        return Optional.empty();
    }

    static Optional<Boolean> flag(Located<String> text, String name, Findings findings) {
        String value = text.value().strip();
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(value.equals("true"));
        }
        findings.add(Diagnostic.of(Code.BAD_VALUE, text.at(), value, name).variant("flag"));
        return Optional.empty();
    }

    /** A word of a closed set, by its lower-case name. */
    static <E extends Enum<E>> Optional<E> word(Located<String> text, String name, Class<E> type, Findings findings) {
        String value = text.value().strip();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return Optional.of(constant);
            }
        }
        java.util.List<String> known = java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        findings.add(Fields.unknown(
                Diagnostic.of(Code.BAD_VALUE, text.at(), value, name).variant("word"), value, known));
        return Optional.empty();
    }
}
