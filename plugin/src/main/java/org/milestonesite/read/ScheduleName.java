package org.milestonesite.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an export tells.
 *
 * @param month its last day
 */
record ScheduleName(RawSchedule.Kind kind, Optional<LocalDate> month) {

    /** Of {@code 201904-ME.xls} and {@code 2019-04-ME.xls}: April 2019. A name that fits no pattern is a month-end export. */
    static ScheduleName of(String fileName, ScheduleSettings settings) {
        Optional<ScheduleName> baseline = match(fileName, settings.baselines(), RawSchedule.Kind.BASELINE);
        return baseline.or(() -> match(fileName, settings.monthEnd(), RawSchedule.Kind.MONTH_END))
                .orElse(new ScheduleName(RawSchedule.Kind.MONTH_END, Optional.empty()));
    }

    private static Optional<ScheduleName> match(String fileName, String pattern, RawSchedule.Kind kind) {
        StringBuilder regex = new StringBuilder();
        String[] parts = pattern.split(Pattern.quote("{month}"), 2);
        regex.append(wild(parts[0])).append("(?<year>\\d{4})-?(?<month>\\d{2})").append(wild(parts[1]));
        Matcher matcher = Pattern.compile(regex.toString()).matcher(fileName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(matcher.group("year")), Integer.parseInt(matcher.group("month")));
            return Optional.of(new ScheduleName(kind, Optional.of(month.atEndOfMonth())));
        } catch (DateTimeException e) {
            return Optional.of(new ScheduleName(kind, Optional.empty()));
        }
    }

    private static String wild(String text) {
        return text.isEmpty()
                ? ""
                : org.milestonesite.text.CodePattern.of(text).regex().pattern();
    }
}
