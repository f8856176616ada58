package org.milestonesite.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/**
 * A bundle of messages in the format of {@link Properties}, in UTF-8, with the place of each key, which that class does
 * not tell. Findings about overrides go where those about reading it went.
 */
record MessageFile(Map<String, Located<String>> byKey, Consumer<Diagnostic> findings) {

    /** A logical line: lines that end in an odd number of backslashes go on in the next. */
    private static final Pattern LOGICAL_LINE =
            Pattern.compile("(?m)^[ \\t\\f]*+(?![#!\\s])(?:[^\\\\\\r\\n]|\\\\(?:\\r\\n|[\\s\\S]))++");

    static MessageFile read(SourceFile file, Consumer<Diagnostic> findings) {
        Map<String, Located<String>> byKey = new LinkedHashMap<>();
        Matcher lines = LOGICAL_LINE.matcher(file.text());
        while (lines.find()) {
            int start = lines.start()
                    + lines.group().length()
                    - lines.group().stripLeading().length();
            try {
                properties(lines.group()).forEach((key, value) -> {
                    Located<String> message = new Located<>(
                            value.toString(),
                            file.at(start, start + key.toString().length()));
                    Located<String> earlier = byKey.putIfAbsent(key.toString(), message);
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
        return new MessageFile(byKey, findings);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        byKey.forEach((key, message) -> texts.put(key, message.value()));
        return texts;
    }

    /** Our messages with those of the override in their place; what we do not have, no page would ever print. */
    Map<String, String> merge(MessageFile override) {
        Map<String, String> merged = texts();
        override.byKey.forEach((key, message) -> {
            if (merged.containsKey(key)) {
                merged.put(key, message.value());
            } else {
                findings.accept(unknown(key, message));
            }
        });
        return merged;
    }

    private Diagnostic unknown(String key, Located<String> message) {
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_MESSAGE, message.at(), key);
        return Nearest.of(key, byKey.keySet())
                .map(nearest -> unknown.help("did-you-mean", nearest))
                .orElse(unknown);
    }

    private static Properties properties(String logicalLine) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(logicalLine));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
