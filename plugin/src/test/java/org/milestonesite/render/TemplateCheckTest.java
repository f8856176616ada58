package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.milestonesite.render.ThemeFixture.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.page.Html;

class TemplateCheckTest {

    public record Toc(String title, List<Toc> children) {}

    public record Row(String code) {}

    public record Page(
            String title,
            boolean draft,
            Html body,
            List<Row> rows,
            Row row,
            Optional<String> note,
            Optional<Toc> toc) {}

    public record Bad(Object anything) {}

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a\n {{titel}}",
                        "2:4 unknown-name [titel, page, body, draft, note, row, rows, title, toc]",
                        "title"),
                fault(
                        "{{#rows}}{{cod}}{{/rows}}",
                        "1:12 unknown-name [cod, page, body, code, draft, note, row, rows, title, toc]",
                        "code"),
                fault("{{row.cde}}", "1:3 unknown-name [row.cde, page, row.code]", "row.code"),
                fault(
                        "{{^rows}}{{#note}}{{nope}}{{/note}}{{/rows}}",
                        "1:21 unknown-name [nope, page, body, draft, note, row, rows, title, toc]",
                        "note"),
                fault("{{word.titel}}", "1:3 unknown-word [titel]", "title"),
                fault("{{word.count}}", "1:3 word-arguments [count, page]", ""),
                fault("{{>ro}}", "1:4 unknown-partial [ro]", "row"),
                fault("{{>../row}}", "1:4 bad-partial [../row]", ""),
                fault("{{{title}}}", "1:4 raw-text [title, page]", ""),
                fault("{{&title}}", "1:4 raw-text [title, page]", ""),
                fault("{{body}}", "1:3 escaped-html [body, page]", ""),
                fault("{{row}}", "1:3 not-printable [row, page]", ""),
                fault("{{note}}", "1:3 not-printable [note, page]", ""),
                fault("{{.}}", "1:3 not-printable [., page]", ""),
                fault("{{#title}}{{/title}}", "1:4 no-section [title, page]", ""),
                fault("{{^row}}{{/row}}", "1:4 never-empty [row, page]", ""),
                fault("{{#rows}}", "1:4 unclosed-section [rows]", ""),
                fault("x {{/rows}}", "1:6 unopened-section [rows]", ""),
                fault("{{#rows}}{{#row}}{{/rows}}{{/row}}", "1:21 crossed-section [rows, row]", ""),
                fault("{{title", "1:1 unclosed-tag [{{]", ""),
                fault("{{{body}} x", "1:1 unclosed-tag [{{{]", ""),
                fault("{{}}", "1:1 bad-name []", ""),
                fault("{{ #rows}}", "1:4 bad-name [#rows]", ""),
                fault("{{=<% %>=}}<%x%>", "1:1 unsupported-tag [{{=]", ""),
                fault("{{<row}}{{$a}}{{/a}}{{/row}}", "1:1 unsupported-tag [{{<]", ""),
                fault("{{>page}}", "1:4 endless-partial [page, page]", ""));
    }

    private static Arguments fault(String template, String finding, String nearest) {
        int space = finding.indexOf(' ');
        String line = "skeleton:templates/page.mustache:" + finding.substring(0, space) + " broken-template."
                + finding.substring(space + 1)
                + (nearest.isEmpty() ? "" : " help.did-you-mean [" + nearest + "]");
        return Arguments.of(template, line);
    }

    private static ThemeFixture page(String template) {
        return theme().page("page", Page.class, template)
                .template("row", "{{code}}")
                .template("tree", "{{title}}{{#children}}{{>tree}}{{/children}}")
                .file("messages.properties", "title=Title\ncount={0} of them");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsFoundWhereItIs(String template, String finding) {
        assertEquals(List.of(finding), page(template).findings());
    }

    @Test
    void whatFitsIsNotReported() {
        String template =
                "{{! any {thing} }}{{title}}{{draft}}{{{body}}}{{&body}}{{#rows}}{{>row}}{{row.code}}{{/rows}}"
                        + "{{^rows}}-{{/rows}}{{#note}}{{.}}{{/note}}{{#toc}}{{>tree}}{{/toc}}{{#draft}}{{word.title}}{{/draft}}";
        assertEquals(List.of(), page(template).findings());
    }

    @Test
    void aFaultOfAPartialIsReportedOnceForAllPages() {
        ThemeFixture theme =
                page("{{>bad}}").page("other", Page.class, "{{>bad}}{{>bad}}").template("bad", "\n{{x}}");
        assertEquals(
                List.of("skeleton:templates/bad.mustache:2:3 broken-template.unknown-name"
                        + " [x, other, body, draft, note, row, rows, title, toc]"),
                theme.findings());
    }

    @Test
    void aPartialIsCheckedInEveryScopeItIsUsedIn() {
        assertEquals(
                List.of("skeleton:templates/row.mustache:1:3 broken-template.unknown-name"
                        + " [code, page, body, draft, note, row, rows, title, toc]"),
                page("{{#rows}}{{>row}}{{/rows}}{{>row}}").findings());
    }

    @Test
    void aPageWithoutTemplateIsReported() {
        assertEquals(
                List.of("broken-template.missing [page]"),
                theme().page("page", Page.class, "").without("page").findings());
    }

    @Test
    void aViewOfAnUnknownTypeIsAMistakeOfOurs() {
        ThemeFixture theme = theme().page("page", Bad.class, "{{anything}}");
        assertThrows(IllegalArgumentException.class, theme::compile);
    }
}
