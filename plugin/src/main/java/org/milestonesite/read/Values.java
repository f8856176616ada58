package org.milestonesite.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.TextOrigin;

/** Texts of our own formats as what they mean. */
final class Values {

    /** What older YAML took for truths. */
    private static final Map<String, String> FLAGS =
            Map.of("yes", "true", "on", "true", "true", "true", "no", "false", "off", "false", "false", "false");

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NOT_IN_CODES =
            Pattern.compile("[\\s\\h\\p{Cntrl}\\p{Cf}\"'`,;\u2018\u2019\u201c\u201d\u201e\u2010-\u2015]");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern GAP = Pattern.compile("(?<!\\{)\\{[A-Za-z]+\\}(?!\\})");

    /** A slip of a digit in a year would stretch every timeline to nothing. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private Values() {}

    /** ISO 8601 calendar dates, {@code 2025-07-31}, that exist. */
    static Optional<Located<LocalDate>> date(Located<String> text, String name, Findings findings) {
        String value = text.value().strip();
        if (ISO_DATE.matcher(value).matches()) {
            try {
                LocalDate date = LocalDate.parse(value);
                if (isOfAPlan(date)) {
                    return Optional.of(new Located<>(date, text.at()));
                }
                findings.add(Diagnostic.of(Code.BAD_DATE, text.at(), value, name, date.getYear())
                        .variant("year"));
            } catch (DateTimeParseException e) {
                findings.add(Diagnostic.of(Code.BAD_DATE, text.at(), value, name));
            }
            return Optional.empty();
        }
        Diagnostic format = Diagnostic.of(Code.BAD_DATE, text.at(), value, name).variant("format");
        findings.add(
                DateGuess.of(value).map(meant -> format.help("write", meant)).orElse(format));
        return Optional.empty();
    }

    static boolean isOfAPlan(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** A colour as {@code #rrggbb} or {@code #rgb}. */
    static Optional<Located<String>> colour(Located<String> text, Findings findings) {
        String value = text.value().strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(value).matches()) {
            findings.add(Diagnostic.of(Code.BAD_VALUE, text.at(), text.value()).variant("colour"));
            return Optional.empty();
        }
        return Optional.of(
                new Located<>(value.length() == 4 ? value.replaceAll("[0-9a-f]", "$0$0") : value, text.at()));
    }

    /** Each code once, as listed; one that was listed before is a finding, since another was probably meant. */
    static List<Located<String>> each(List<Located<String>> codes, String name, Findings findings) {
        Map<String, Location> seen = new LinkedHashMap<>();
        List<Located<String>> once = new ArrayList<>();
        for (Located<String> code : codes) {
            Location first = seen.putIfAbsent(code.value(), code.at());
            if (first == null) {
                once.add(code);
            } else {
                findings.add(Diagnostic.of(Code.DUPLICATE_ENTRY, code.at(), code.value(), name)
                        .also(first));
            }
        }
        return List.copyOf(once);
    }

    /** A code with blanks, quotes or invisible characters in it can neither be listed nor be found in a text. */
    static void checkCode(Located<String> code, Findings findings) {
        if (NOT_IN_CODES.matcher(code.value()).find()) {
            String meant = NOT_IN_CODES
                    .matcher(code.value().replaceAll("[\u2010-\u2015]", "-"))
                    .replaceAll(" ")
                    .strip()
                    .replaceAll(" +", "-");
            findings.add(Diagnostic.of(Code.BAD_VALUE, code.at(), code.value(), meant)
                    .variant("code"));
        }
    }

    /** A template without its gap would lead everywhere to the same place; one with another gap leads nowhere. */
    static void checkGaps(Located<String> template, List<String> required, List<String> known, Findings findings) {
        for (String gap : required) {
            if (!template.value().contains(gap)) {
                findings.add(Diagnostic.of(Code.BAD_VALUE, template.at(), template.value(), gap)
                        .variant("gap"));
                return;
            }
        }
        TextOrigin origin = TextOrigin.value(template.at(), template.value());
        Matcher gaps = GAP.matcher(template.value());
        while (gaps.find()) {
            if (!known.contains(gaps.group())) {
                findings.add(Fields.unknown(
                        Diagnostic.of(Code.BAD_VALUE, origin.locate(gaps.start(), gaps.group()), gaps.group())
                                .variant("unknown-gap"),
                        gaps.group(),
                        known));
            }
        }
    }

    /** Sources may come from strangers, and pages link to these: only the schemes of the web. */
    static Optional<Located<String>> address(Located<String> text, Findings findings) {
        String value = text.value().strip();
        if (value.matches("(?i)https?://[^\\s\\p{Cntrl}]+")) {
            return Optional.of(new Located<>(value, text.at()));
        }
        Diagnostic refused = Diagnostic.of(Code.REFUSED_LINK, text.at(), value).variant("document");
        boolean host = value.matches("[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+(?:/[^\\s\\p{Cntrl}]*)?");
        findings.add(host ? refused.help("write", "https://" + value) : refused);
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

    /** So many exports before the newest. */
    static Optional<Integer> snapshots(Located<String> text, Findings findings) {
        String value = text.value().strip();
        if (value.matches("[1-9]\\d{0,2}")) {
            return Optional.of(Integer.valueOf(value));
        }
        findings.add(Diagnostic.of(Code.BAD_VALUE, text.at(), value).variant("snapshots"));
        return Optional.empty();
    }

    static Optional<Boolean> flag(Located<String> text, String name, Findings findings) {
        String value = text.value().strip();
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(value.equals("true"));
        }
        Diagnostic flag = Diagnostic.of(Code.BAD_VALUE, text.at(), value, name).variant("flag");
        String meant = FLAGS.get(value.toLowerCase(Locale.ROOT));
        findings.add(meant == null ? flag : flag.help("write", meant));
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
        List<String> known = java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        findings.add(Fields.unknown(
                Diagnostic.of(Code.BAD_VALUE, text.at(), value, name).variant("word"), value, known));
        return Optional.empty();
    }
}
