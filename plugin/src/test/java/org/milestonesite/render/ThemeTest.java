package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.milestonesite.render.ThemeFixture.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    public record Page(String title) {}

    @TempDir
    Path folder;

    private final ThemeFixture skeleton = theme().page("page", Page.class, "{{title}}")
            .file("assets/css/site.css", "body{}")
            .file("data/x.json", "{}")
            .file("messages.properties", "home=Home\nlist=List\n")
            .file("findings.properties", "bad-date=no date\n");

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private ThemeReading load() {
        return skeleton.loader().load(Optional.of(folder));
    }

    private List<String> findings() {
        return load().findings().stream().map(ThemeFixture::line).toList();
    }

    @Test
    void aFileOfTheSamePathTakesThePlaceOfOurs() throws IOException {
        write("templates/page.mustache", "mine: {{title}}");
        write("assets/css/site.css", "mine");
        write("assets/logo.png", "logo");
        Theme theme = load().theme();
        assertEquals(List.of(), findings());
        assertEquals("mine: {{title}}", theme.templates().get("page").text());
        assertEquals(
                "theme/templates/page.mustache", theme.templates().get("page").path());
        assertEquals(
                Set.of("assets/css/site.css", "assets/logo.png", "data/x.json"),
                theme.assets().keySet());
        assertArrayEquals(
                "mine".getBytes(StandardCharsets.UTF_8),
                theme.assets().get("assets/css/site.css").bytes());
    }

    @Test
    void ownRulesStandAtTheEndOfTheStyleSheet() throws IOException {
        write("assets/custom.css", "a{color:red}");
        ThemeFixture skeleton = theme().file("assets/site.css", "a{}");
        Theme theme = skeleton.loader().load(Optional.of(folder)).theme();
        assertEquals(Set.of("assets/site.css"), theme.assets().keySet());
        assertEquals(
                "a{}\na{color:red}",
                new String(theme.assets().get("assets/site.css").bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void messagesAreMergedOneByOneInUtf8() throws IOException {
        write("messages.properties", "# Ü\nhome = Zuhause \\\n   hüben\n");
        assertEquals(
                Map.of("home", "Zuhause hüben", "list", "List"),
                load().theme().messages().byKey());
        assertEquals(List.of(), findings());
    }

    @Test
    void aMessageThatNoPagePrintsIsReportedWithTheNearest() throws IOException {
        write("messages.properties", "home: x\n\n  ! comment\nhoem = y\n");
        write("findings.properties", "bad-data=no\n");
        assertEquals(
                List.of(
                        "theme/messages.properties:4:1 unknown-message [hoem] help.did-you-mean [home]",
                        "theme/findings.properties:1:1 unknown-message [bad-data] help.did-you-mean [bad-date]"),
                findings());
    }

    @Test
    void aMessageThatIsGivenTwiceIsReportedAtBothPlaces() throws IOException {
        write("messages.properties", "home=x\nlist=y\nhome=z\n");
        assertEquals(List.of("theme/messages.properties:3:1 duplicate-key [home]"), findings());
        assertEquals(1, load().findings().get(0).also().orElseThrow().line());
        assertEquals("x", load().theme().messages().text("home"));
    }

    @Test
    void aBrokenEscapeIsReported() throws IOException {
        write("messages.properties", "home=\\u12\nlist=y\n");
        assertEquals(List.of("theme/messages.properties:1:1 bad-syntax.escape [\\u]"), findings());
        assertEquals("y", load().theme().messages().text("list"));
    }

    @Test
    void otherEncodingsAreReported() throws IOException {
        Files.write(folder.resolve("messages.properties"), "home=f\u00FCr".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("theme/messages.properties:1:7 bad-encoding [theme/messages.properties]"), findings());
    }

    @Test
    void aFileThatNothingReadsIsReported() throws IOException {
        write("asets/css/site.css", "");
        write("custom.css", "");
        write("template/page.mustache", "");
        write("README.md", "");
        write(".DS_Store", "");
        assertEquals(
                List.of(
                        "theme/asets/css/site.css:1:1 unread-source.theme [asets/css/site.css]"
                                + " help.did-you-mean [assets/css/site.css]",
                        "theme/custom.css:1:1 unread-source.theme [custom.css]"
                                + " help.did-you-mean [assets/custom.css]",
                        "theme/template/page.mustache:1:1 unread-source.theme [template/page.mustache]"
                                + " help.did-you-mean [templates/page.mustache]"),
                findings());
    }

    @Test
    void symbolicLinksAreRefused(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret"), "s");
        Files.createDirectories(folder.resolve("assets"));
        Files.createSymbolicLink(folder.resolve("assets/x.txt"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("assets/more"), elsewhere);
        assertEquals(
                List.of(
                        "theme/assets/more:1:1 symbolic-link [theme/assets/more]",
                        "theme/assets/x.txt:1:1 symbolic-link [theme/assets/x.txt]"),
                findings());
        assertEquals(
                Set.of("assets/css/site.css", "data/x.json"),
                load().theme().assets().keySet());
    }

    @Test
    void aTemplateThatNoPageUsesIsReported() throws IOException {
        write("templates/pgae.mustache", "{{anything}}");
        List<String> findings = new java.util.ArrayList<>();
        Templates.compile(load().theme(), Map.of("page", Page.class), f -> findings.add(ThemeFixture.line(f)));
        assertEquals(
                List.of("theme/templates/pgae.mustache:1:1 broken-template.unused [pgae]"
                        + " help.did-you-mean [page.mustache]"),
                findings);
    }

    @Test
    void withoutAFolderTheSkeletonIsTheTheme() {
        ThemeReading reading = skeleton.loader().load(Optional.of(folder.resolve("none")));
        assertEquals(List.of(), reading.findings());
        assertEquals("Home", reading.theme().messages().text("home"));
    }
}
