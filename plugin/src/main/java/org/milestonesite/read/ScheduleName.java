package org.milestonesite.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.text.Placeholder;

/**
 * What the name of an export tells.
 *
 * @param month its last day
 */
record ScheduleName(RawSchedule.Kind kind, Optional<LocalDate> month) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-?(\\d{2})");

    /** Of {@code 201904-ME.xls} and {@code 2019-04-ME.xls}: April 2019. A name that fits no pattern is a month-end export. */
    static ScheduleName of(String fileName, ScheduleSettings settings) {
        Optional<ScheduleName> baseline = match(fileName, settings.baselines(), RawSchedule.Kind.BASELINE);
        return baseline.or(() -> match(fileName, settings.monthEnd(), RawSchedule.Kind.MONTH_END))
                .orElse(new ScheduleName(RawSchedule.Kind.MONTH_END, Optional.empty()));
    }

    /** Of several months that fit the last counts. */
    private static Optional<ScheduleName> match(String fileName, String pattern, RawSchedule.Kind kind) {
        Placeholder place = Placeholder.of(pattern, "{month}");
        Matcher matcher = MONTH.matcher(fileName);
        for (int start = fileName.length(); start >= 0; start--) {
            matcher.region(start, fileName.length());
            if (matcher.lookingAt() && place.isAt(start, matcher.end(), fileName)) {
                return Optional.of(new ScheduleName(kind, lastDay(matcher.group(1), matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> lastDay(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                    .atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
