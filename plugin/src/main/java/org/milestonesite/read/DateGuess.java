package org.milestonesite.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that somebody meant who wrote a date in another manner, where there is only one that it can be. */
final class DateGuess {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/._ ])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})(?: .*)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ]([A-Za-z]{3,9})\\.?,?[- ](\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private DateGuess() {}

    static Optional<LocalDate> of(String written) {
        String text = written.replaceAll("[\"'`\u2018\u2019\u201c\u201d]", "")
                .replaceAll("[\u2010-\u2015]", "-")
                .strip();
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return date.group(2) == null
                    ? day(date.group(1), date.group(5), date.group(6))
                    : day(date.group(1), date.group(3), date.group(4));
        }
        date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            return yearLast(date);
        }
        date = DAY_MONTH.matcher(text);
        if (date.matches()) {
            return day(date.group(3), month(date.group(2)), date.group(1));
        }
        date = MONTH_DAY.matcher(text);
        return date.matches() ? day(date.group(3), month(date.group(1)), date.group(2)) : Optional.empty();
    }

    /** With dots the day comes first everywhere; with slashes one number must be too large for a month, or both equal. */
    private static Optional<LocalDate> yearLast(Matcher date) {
        Optional<LocalDate> dayFirst = day(date.group(4), date.group(3), date.group(1));
        Optional<LocalDate> monthFirst = day(date.group(4), date.group(1), date.group(3));
        if (date.group(2).equals(".")) {
            return dayFirst;
        }
        List<LocalDate> days = List.of(dayFirst, monthFirst).stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static String month(String name) {
        int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? String.valueOf(at / 3 + 1) : "0";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
