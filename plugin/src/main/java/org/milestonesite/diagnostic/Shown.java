package org.milestonesite.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A finding in words, for those who show it otherwise than on a console. Its texts hold nothing that moves a cursor.
 *
 * @param place as findings name it; empty where there is none
 * @param excerpt empty in a spreadsheet, and of an empty line
 */
public record Shown(
        Severity severity,
        String code,
        Optional<String> place,
        String message,
        Optional<Excerpt> excerpt,
        Optional<String> also,
        Optional<String> help) {

    /** The line of the place, and below it as many blanks and carets as point at the place. */
    public record Excerpt(String line, String mark) {}

    public static Shown of(Report.Entry entry, Messages words) {
        Wording wording = new Wording(words);
        Diagnostic finding = entry.diagnostic();
        return new Shown(
                entry.severity(),
                finding.code().id(),
                finding.at().map(at -> Visible.of(at.display())),
                Visible.of(wording.message(finding)),
                finding.at().flatMap(Snippet::of).map(part -> new Excerpt(part.line(), part.blank() + part.mark())),
                finding.also().map(also -> Visible.of(wording.also(finding, also))),
                wording.help(finding).map(Visible::of));
    }

    /** Of every finding, in the order of the report. */
    public static List<Shown> of(Report report, Messages words) {
        return report.entries().stream().map(entry -> of(entry, words)).toList();
    }
}
