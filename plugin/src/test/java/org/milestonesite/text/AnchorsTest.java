package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {

    private static List<String> ids(String... lines) {
        return Md.read(lines).text().headings().stream().map(Block.Heading::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "What it is = what-it-is",
                "The `code` & *more*: 2.1! = the-code--more-21",
                "Über Straße = über-straße",
                "ИСТОЧНИК = источник",
                "snake_case = snake_case",
                "See [LDM-503](x) = see-ldm-503",
                "??? = section",
                "TITLE = title"
            })
    void slugIsThatOfGitHub(String heading, String id) {
        assertEquals(List.of(id), ids("# " + heading));
    }

    @Test
    void slugsAreTheSameInTurkey() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
            assertEquals(List.of("titling"), ids("# TITLING"));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void secondOfANameIsNumbered() {
        assertEquals(List.of("a", "a-1", "a-2", "a-1-1"), ids("# A", "# A", "# A", "# A-1"));
    }

    @Test
    void writtenIdIsTakenAndItsBracesAreNot() {
        Md md = Md.read("# title *x* {#here .wide onclick=\"alert(1)\"}", "", "setext {#there}", "---");
        assertEquals("h1#here(title em(x)) h2#there(setext)", Tree.of(md.text().blocks()));
    }

    @Test
    void writtenIdIsNeverTakenByASlugBeforeIt() {
        assertEquals(List.of("a-1", "a"), ids("# A", "# B {#a}"));
    }

    @Test
    void writtenIdThatStandsTwiceIsFound() {
        Md md = Md.read("# A {#x}", "# B {#x}");
        assertEquals("h1#x(A) h1#x-1(B)", Tree.of(md.text().blocks()));
        assertEquals(List.of("2:7 duplicate-key.id x"), md.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x", "a\"b", "a<b", "ü", "-x", "x:y"})
    void otherIdsAreRefused(String id) {
        Md md = Md.read("# Title {#" + id + "}");
        assertEquals(
                List.of("title"),
                md.text().headings().stream().map(Block.Heading::id).toList());
        assertEquals(List.of("1:11 bad-value.id " + id), md.findings());
    }

    @Test
    void bracesThatAreNoAttributesAreText() {
        assertEquals("h1#a-set-x-y(A set {x, y})", Md.tree("# A set {x, y}"));
        assertEquals("h1#a-b(A {#b})", Md.tree("# A \\{#b}"));
    }

    @Test
    void otherAttributesAreIgnored() {
        assertEquals("figure(a|x|x)", Md.tree("![x](a){onclick=\"alert(1)\" .y}"));
    }
}
