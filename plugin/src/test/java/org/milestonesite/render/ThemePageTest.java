package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milestonesite.harness.Golden;

/** The page of the plugin's documentation on themes: its end is made of the templates, the view records and their Javadoc. */
class ThemePageTest {

    private static final String PAGE = "src/site/markdown/theme.md";

    /** What stands above it is written by hand. */
    private static final String MADE =
            "<!-- From here made by ThemePageTest of the templates and the view records. -->\n\n";

    @Test
    void everyFieldThatATemplateCanReachHasAMeaning() {
        ViewDocs docs = new ViewDocs();
        List<String> without = new ArrayList<>();
        SkeletonTemplates.records()
                .forEach(record -> SkeletonTemplates.of(record).stream()
                        .filter(field ->
                                docs.meaning(record, field.name(), field.type()).isEmpty())
                        .forEach(
                                field -> without.add(record.getName().replaceFirst(".*\\.", "") + "." + field.name())));
        assertEquals(
                List.of(),
                without,
                "say what they mean with @param, or in package-info.java where they mean the same in all views");
    }

    @Test
    void everyCustomPropertyOfTheStyleSheetIsThereAndSaysWhatItIsFor() {
        Set<String> set = new TreeSet<>();
        Matcher declared = Pattern.compile("(--[\\w-]+):").matcher(StyleTokens.sheet());
        declared.results().forEach(property -> set.add(property.group(1)));
        Set<String> missing = new TreeSet<>();
        Matcher used = Pattern.compile("var\\((--[\\w-]+)\\)").matcher(StyleTokens.sheet());
        used.results()
                .map(property -> property.group(1))
                .filter(name -> !set.contains(name))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
        assertTrue(StyleTokens.all().size() > 20, () -> StyleTokens.all().toString());
        StyleTokens.all().forEach(token -> assertFalse(token.use().isEmpty(), token::name));
    }

    @Test
    void thePageListsTheTemplatesAsTheyAre() throws IOException {
        String page = Files.readString(Path.of(PAGE));
        String head = page.substring(0, page.indexOf(MADE) + MADE.length());
        Golden.check(PAGE, head + ThemePage.text().stripTrailing() + "\n");
    }
}
