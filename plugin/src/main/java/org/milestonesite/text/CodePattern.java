package org.milestonesite.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of codes, such as {@code DM-#}: {@code *} is any text, {@code #} is digits, the rest is itself. */
public record CodePattern(String pattern, Pattern regex) {

    public static CodePattern of(String pattern) {
        String regex = pattern.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '#' ? "\\d+" : Pattern.quote(String.valueOf((char) c)))
                .collect(Collectors.joining());
        return new CodePattern(pattern, Pattern.compile(regex));
    }

    public boolean matches(String code) {
        return regex.matcher(code).matches();
    }
}
