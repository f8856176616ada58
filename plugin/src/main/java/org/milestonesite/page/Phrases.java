package org.milestonesite.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Standing;
import org.milestonesite.insight.Status;
import org.milestonesite.insight.Told;
import org.milestonesite.plan.Milestone;

/** Dates and statuses in words. */
record Phrases(Messages words, LocalDate asOf) {

    StatusMark status(Milestone milestone) {
        Standing standing = Standing.of(milestone, asOf);
        long slip = standing.slipDays().orElse(0L);
        String tail = standing.status() != Status.COMPLETED || slip == 0 ? "" : slip > 0 ? " late" : " early";
        return new StatusMark(
                standing.status().id() + tail,
                words.text("status-" + standing.status().id()));
    }

    boolean isOverdue(Milestone milestone) {
        return Standing.of(milestone, asOf).status() == Status.OVERDUE;
    }

    /** {@code completed 2018-05-30, 181 days after its baseline date 2017-11-30} */
    String told(Milestone milestone) {
        Told told = Told.of(milestone, asOf);
        String dates = words.text(
                "told-" + told.phrase().id(),
                told.date().map(LocalDate::toString).orElse(""),
                told.base().map(LocalDate::toString).orElse(""),
                days(told.days()));
        return told.forecast().map(forecast -> told(dates, forecast)).orElse(dates);
    }

    private String told(String dates, Told.Forecast forecast) {
        long days = forecast.days().orElse(0L);
        String key = forecast.days().isEmpty() ? "undated" : days > 0 ? "after" : days < 0 ? "before" : "on";
        return words.text("told-forecast-" + key, dates, forecast.date(), days(Math.abs(days)));
    }

    /** As {@link #told}, as a sentence. */
    String sentence(Milestone milestone) {
        String told = told(milestone);
        int first = told.offsetByCodePoints(0, told.isEmpty() ? 0 : 1);
        return words.text("sentence", told.substring(0, first).toUpperCase(Locale.ROOT) + told.substring(first));
    }

    List<SentencePart> parts(Milestone milestone) {
        return SentencePart.of(told(milestone));
    }

    String days(long number) {
        return words.count("days-of-delay", number);
    }

    /** {@code +181}, {@code −454}, {@code 0}, or nothing. */
    String slip(Milestone milestone) {
        return Standing.of(milestone, asOf).slipDays().map(Phrases::signed).orElse("");
    }

    /** {@code +181}, {@code −454}, {@code 0}. */
    static String signed(long days) {
        return days > 0 ? "+" + days : days < 0 ? "\u2212" + -days : "0";
    }
}
