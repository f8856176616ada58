package org.milestonesite.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as exports write them: {@code 11/30/2017 5:00:00 PM}. Plans count in days, so the time is left out; so is the
 * {@code A} or {@code *} with which Primavera marks actual and constrained dates.
 */
final class ExportDates {

    private static final Pattern MARK = Pattern.compile("(?i)\\s*[A*]$");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?:[T\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*[AP]\\.?M\\.?)?)?(?:\\s*[A*])?$");

    /** Of a month, a day, an hour and a minute that can't be taken for each other. */
    private static final ZonedDateTime SAMPLE =
            LocalDateTime.of(2017, 11, 30, 17, 45, 50).atZone(ZoneOffset.UTC);

    private final List<DateTimeFormatter> formats;
    /** A plan has few days that differ. */
    private final Map<String, Optional<LocalDate>> known = new HashMap<>();

    ExportDates(List<String> patterns) {
        formats = patterns.stream().map(ExportDates::format).toList();
    }

    /** Days that do not exist are refused, and so they need the year of the calendar ({@code u}), not that of an era. */
    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Whether a pattern can read a day: what it writes of one, it reads as the same. */
    static boolean isPattern(String pattern) {
        try {
            DateTimeFormatter format = format(pattern);
            return LocalDate.parse(format.format(SAMPLE), format).equals(SAMPLE.toLocalDate());
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** A pattern may have a time of day itself, and so the whole text is tried too. */
    Optional<LocalDate> parse(String written) {
        String text = written.strip();
        return known.computeIfAbsent(AFTER.matcher(text).replaceFirst(""), this::day)
                .or(() -> known.computeIfAbsent(MARK.matcher(text).replaceFirst(""), this::day))
                .or(() -> known.computeIfAbsent(text, this::day));
    }

    private Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }
}
