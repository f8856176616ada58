package org.milestonesite.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * A bundle of messages in the format of {@link Properties}, in UTF-8.
 *
 * @param findings told what is wrong with an override
 */
record MessageFile(SourceFile file, Consumer<Diagnostic> findings) {

    /** A logical line: a line that ends in an odd number of backslashes goes on in the next. */
    private static final Pattern LOGICAL_LINE =
            Pattern.compile("(?m)^[ \\t\\f]*+(?![#!\\s])[^\\\\\\r\\n]*+(?:\\\\(?:\\r\\n|[\\s\\S])[^\\\\\\r\\n]*+)*+");

    private static final Pattern GAP = Pattern.compile("\\{\\d{1,2}}");

    Map<String, String> texts() {
        return properties(file.text());
    }

    /** Our messages with these in their place; what we do not have, no page would ever print. */
    Map<String, String> over(Map<String, String> ours) {
        Map<String, String> merged = new HashMap<>(ours);
        located().forEach((key, message) -> {
            String original = merged.replace(key, message.value());
            if (original == null) {
                findings.accept(unknown(key, message, ours));
            } else {
                surplus(message, original).forEach(gap -> findings.accept(unknownGap(key, message, gap)));
            }
        });
        return merged;
    }

    /** With the place of each key, which Properties does not tell: so each line is read by itself. */
    private Map<String, Located<String>> located() {
        Map<String, Located<String>> byKey = new LinkedHashMap<>();
        Matcher lines = LOGICAL_LINE.matcher(file.text());
        while (lines.find()) {
            String line = lines.group();
            int start = lines.end() - line.stripLeading().length();
            try {
                properties(line).forEach((key, text) -> {
                    Located<String> message = new Located<>(text, file.at(start, start + key.length()));
                    Located<String> earlier = byKey.putIfAbsent(key, message);
                    if (earlier != null) {
                        findings.accept(Diagnostic.of(Code.DUPLICATE_KEY, message.at(), key)
                                .also(earlier.at()));
                    }
                });
            } catch (IllegalArgumentException malformedEscape) {
                findings.accept(Diagnostic.of(Code.BAD_SYNTAX, file.at(start, lines.end()), "\\u")
                        .variant("escape"));
            }
        }
        return byKey;
    }

    /** Gaps that nothing fills: they would be printed as they stand. One that is left out is the author's choice. */
    private static Set<String> surplus(Located<String> message, String original) {
        Set<String> gaps = gaps(message.value());
        gaps.removeAll(gaps(original));
        return gaps;
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private Diagnostic unknownGap(String key, Located<String> message, String gap) {
        int at = file.text().indexOf(gap, ((Location.Span) message.at()).end());
        Location place = at < 0 ? message.at() : file.at(at, at + gap.length());
        return Diagnostic.of(Code.UNKNOWN_MESSAGE, place, key, gap).variant("gap");
    }

    private static Diagnostic unknown(String key, Located<String> message, Map<String, String> ours) {
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_MESSAGE, message.at(), key);
        return Nearest.of(key, ours.keySet())
                .map(nearest -> unknown.help("did-you-mean", nearest))
                .orElse(unknown);
    }

    private static Map<String, String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
