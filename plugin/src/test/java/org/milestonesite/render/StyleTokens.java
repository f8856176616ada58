package org.milestonesite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The custom properties that the style sheet offers: those of its first rule, each line with what it is for. */
final class StyleTokens {

    record Token(String name, String value, String use) {}

    private static final Pattern LINE = Pattern.compile("(?m)^  (--.*;)(?: /\\* (.*) \\*/)?$");
    private static final Pattern PROPERTY = Pattern.compile("(--[\\w-]+): ([^;]*);");

    private StyleTokens() {}

    /** As its authors write it: readers get it without its comments. */
    static String sheet() {
        String path = "milestone-site/theme/assets/site.css";
        try (InputStream sheet = Theme.class.getClassLoader().getResourceAsStream(path)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Token> all() {
        String sheet = sheet();
        int start = sheet.indexOf(":root {");
        Matcher lines = LINE.matcher(sheet.substring(start, sheet.indexOf("\n}", start)));
        List<Token> tokens = new ArrayList<>();
        while (lines.find()) {
            String use = Optional.ofNullable(lines.group(2)).orElse("");
            for (MatchResult property :
                    PROPERTY.matcher(lines.group(1)).results().toList()) {
                tokens.add(new Token(property.group(1), property.group(2), use));
            }
        }
        return tokens;
    }
}
