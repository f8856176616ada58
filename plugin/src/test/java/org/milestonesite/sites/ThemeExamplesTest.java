package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** The overrides that the page of the documentation shows, as they stand there: what each changes, and nothing else. */
class ThemeExamplesTest {

    private static final Path PAGE = Path.of("src/site/markdown/theme.md");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)\n`src/milestones/(theme/[^`]+)`:\n\n```[a-z]+\n(.*?)```\n");

    private static final String COLOUR = "theme/assets/custom.css";
    private static final String FOOTER = "theme/templates/shell-end.mustache";
    private static final String PROSE = "theme/templates/page.mustache";
    private static final String MESSAGES = "theme/messages.properties";
    private static final String CITATIONS = "theme/citation.csl";

    @TempDir
    Path folder;

    private final SortedMap<String, String> examples = new TreeMap<>();
    private SortedMap<String, String> plain;

    @BeforeEach
    void readThePage() throws IOException {
        Matcher found = EXAMPLE.matcher(Files.readString(PAGE));
        while (found.find()) {
            examples.put(found.group(1), found.group(2));
        }
        plain = texts(TestSite.good(folder.resolve("plain")));
    }

    /** Without what browsers search and Sphinx reads: they hold the words of all pages, each by itself. */
    private static SortedMap<String, String> texts(TestSite site) {
        Built built = site.builds();
        assertEquals("\n", built.console());
        SortedMap<String, String> texts = new TreeMap<>(built.texts());
        texts.keySet().removeIf(path -> path.startsWith("search/") || path.equals("objects.inv"));
        return texts;
    }

    private SortedMap<String, String> with(String... paths) {
        TestSite site = TestSite.good(folder.resolve("changed"));
        for (String path : paths) {
            site.with(path, examples.get(path));
        }
        return texts(site);
    }

    /** Holds a site to be the plain one with one change; gives the paths of the files in which it is seen. */
    private Set<String> changed(SortedMap<String, String> site, UnaryOperator<String> change) {
        SortedMap<String, String> expected = new TreeMap<>(plain);
        expected.replaceAll((path, text) -> change.apply(text));
        assertEquals(expected, site);
        Set<String> changed = new TreeSet<>(plain.keySet());
        changed.removeIf(path -> plain.get(path).equals(site.get(path)));
        return changed;
    }

    private Set<String> pages() {
        return plain.keySet().stream()
                .filter(path -> path.endsWith(".html") && plain.get(path).contains("<footer>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePageShowsOneOfEachKind() {
        SortedSet<String> kinds = new TreeSet<>(Set.of(COLOUR, FOOTER, PROSE, MESSAGES, CITATIONS));
        assertEquals(kinds, examples.keySet());
    }

    @Test
    void aColourChangesTheStyleSheet() {
        SortedMap<String, String> site = with(COLOUR);
        String sheet = plain.get("assets/site.css");
        assertEquals(
                Set.of("assets/site.css"),
                changed(site, text -> text.equals(sheet) ? sheet + "\n" + examples.get(COLOUR) : text));
    }

    @Test
    void theFooterChangesOnEveryPage() {
        assertEquals(pages(), changed(with(FOOTER), ThemeExamplesTest::footer));
    }

    private static String footer(String text) {
        return text.replace(
                "Made with Milestone Site.</p>",
                "Made with Milestone Site. Questions: <a href=\"mailto:releases@example.org\">the release manager</a></p>");
    }

    @Test
    void aTemplateChangesItsPages() {
        assertEquals(Set.of("introduction.html"), changed(with(PROSE), ThemeExamplesTest::prose));
    }

    private static String prose(String text) {
        return text.replace("Introduction</h1>\n", "Introduction</h1>\n<p class=\"muted\">ABC-1: The plan</p>\n");
    }

    @Test
    void messagesChangeWhereTheyArePrinted() {
        assertEquals(pages(), changed(with(MESSAGES), ThemeExamplesTest::messages));
    }

    private static String messages(String text) {
        return text.replace("Campaigns", "Verification campaigns")
                .replace("Draft. Not yet approved. Data as of", "Draft. For review only. Data as of");
    }

    @Test
    void theFormOfCitationsChangesWhereDocumentsAreListed() {
        assertEquals(
                Set.of("documents/ABC-2.html", "documents/index.html", "print.html"),
                changed(with(CITATIONS), ThemeExamplesTest::citations));
    }

    private static String citations(String text) {
        return text.replace(
                "Doe, J., 2020, <cite>The other document</cite>, Controlled Document ABC-2, Example Observatory",
                "Jane Doe: <cite>The other document</cite> (ABC-2, 2020)");
    }

    @Test
    void allOfThemStandTogether() {
        SortedMap<String, String> site = with(examples.keySet().toArray(String[]::new));
        site.computeIfPresent("assets/site.css", (path, sheet) -> sheet.replace("\n" + examples.get(COLOUR), ""));
        changed(site, text -> messages(citations(prose(footer(text)))));
    }

    @Test
    void theMistakeOnThePageIsToldAsItStandsThere() throws IOException {
        String titel = examples.get(PROSE).replace("{{/number}}{{title}}", "{{/number}}{{titel}}");
        String console = TestSite.good(folder.resolve("changed"))
                .with(PROSE, titel)
                .build()
                .console();
        String told = console.substring(0, console.lastIndexOf("\n  help: "));
        assertTrue(Files.readString(PAGE).contains("\n```\n" + told + "\n  help: "), console);
    }
}
