package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a sentence: some text, then a date, which a line never breaks.
 *
 * @param text up to the date
 * @param date ISO 8601
 */
public record SentencePart(String text, Optional<String> date) {

    private static final Pattern DATE = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    static List<SentencePart> of(String sentence) {
        List<SentencePart> parts = new ArrayList<>();
        Matcher dates = DATE.matcher(sentence);
        int from = 0;
        while (dates.find()) {
            parts.add(new SentencePart(sentence.substring(from, dates.start()), Optional.of(dates.group())));
            from = dates.end();
        }
        parts.add(new SentencePart(sentence.substring(from), Optional.empty()));
        return parts;
    }
}
