package org.milestonesite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the plugin's documentation, whose examples are tested as they stand. */
public record DocumentationPage(String text) {

    public static DocumentationPage of(String name) {
        try {
            return new DocumentationPage(Files.readString(Path.of("src/site/markdown", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first block of code of a section. */
    public String example(String heading) {
        String section = text.substring(text.indexOf("\n## " + heading + "\n"));
        Matcher fence = Pattern.compile("```\\w+\n(.*?)```\n", Pattern.DOTALL).matcher(section);
        if (!fence.find()) {
            throw new AssertionError("no example in " + heading);
        }
        return fence.group(1);
    }
}
