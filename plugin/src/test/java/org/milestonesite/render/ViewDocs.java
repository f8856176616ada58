package org.milestonesite.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milestonesite.page.Pages;

/** What the Javadoc of package {@code page} says of view records and their components. */
final class ViewDocs {

    private static final Path SOURCES = Path.of("src/main/java/org/milestonesite/page");

    /** A comment, and the name of the record that it belongs to. */
    private static final Pattern RECORD =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record (\\w+)");

    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ((?:(?!@param ).)*)");

    /** A name that means the same in every view. */
    private static final Pattern SHARED = Pattern.compile("<li>`(\\w+)`: ((?:(?!<li>|</ul>).)*)");

    /** The template of a record, which the page tells elsewhere. */
    private static final Pattern TEMPLATE = Pattern.compile(":? `[a-z-]+\\.mustache`( and `[a-z-]+\\.mustache`)?");

    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link ([^}]*)}");

    private record Doc(String sentence, Map<String, String> components) {}

    private final Map<String, Doc> records = new HashMap<>();
    private final Map<String, String> shared;

    ViewDocs() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shared = pairs(SHARED, text(uncommented(SOURCES.resolve("package-info.java"))));
    }

    /** What a record is, in a sentence. */
    Optional<String> sentence(Class<?> record) {
        return doc(record).map(Doc::sentence).filter(sentence -> !sentence.isEmpty());
    }

    /** What its record says of a component, else what all views mean by the name, else what its type is. */
    Optional<String> meaning(Class<?> record, String component, ViewType type) {
        return doc(record)
                .map(doc -> doc.components.get(component))
                .or(() -> Optional.ofNullable(shared.get(component)))
                .or(() -> SkeletonTemplates.held(type).flatMap(this::sentence).map(ViewDocs::asClause));
    }

    private Optional<Doc> doc(Class<?> record) {
        return Optional.ofNullable(records.get(record.getName()));
    }

    private void read(Path file) {
        String outer = file.getFileName().toString().replace(".java", "");
        Matcher comments = RECORD.matcher(uncommented(file));
        while (comments.find()) {
            String name = comments.group(2).equals(outer) ? outer : outer + "$" + comments.group(2);
            String comment = text(comments.group(1));
            int parameters = comment.indexOf("@param ");
            String about = parameters < 0 ? comment : comment.substring(0, parameters);
            records.put(
                    Pages.class.getPackageName() + "." + name,
                    new Doc(TEMPLATE.matcher(about).replaceAll("").trim(), pairs(PARAMETER, comment)));
        }
    }

    private static String uncommented(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one line, with Markdown's code in place of Javadoc's. */
    private static String text(String comment) {
        String line =
                comment.replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").trim();
        String coded = CODE.matcher(line).replaceAll("`$1`").replace("<p>", "");
        return LINK.matcher(coded).replaceAll(link -> RecordNames.link(link.group(1)));
    }

    private static Map<String, String> pairs(Pattern pattern, String text) {
        Map<String, String> pairs = new HashMap<>();
        pattern.matcher(text)
                .results()
                .forEach((MatchResult pair) ->
                        pairs.put(pair.group(1), pair.group(2).trim()));
        return pairs;
    }

    private static String asClause(String sentence) {
        String first = sentence.replaceFirst("\\.( .*)?$", "");
        return Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }
}
