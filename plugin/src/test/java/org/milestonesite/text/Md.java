package org.milestonesite.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/**
 * A text that was read, and what was found in it.
 *
 * @param findings as {@code line:column key arguments}
 */
record Md(ParsedText text, List<String> findings) {

    static Md read(String... lines) {
        SourceFile file = SourceFile.of("pages/a.md", String.join("\n", lines));
        List<Diagnostic> found = new ArrayList<>();
        ParsedText text = Markdown.blocks(TextOrigin.body(file, 0), found::add);
        return new Md(text, found.stream().map(Md::show).toList());
    }

    /** The tree of a text in which nothing is found. */
    static String tree(String... lines) {
        Md md = read(lines);
        if (!md.findings().isEmpty()) {
            throw new AssertionError(md.findings());
        }
        return Tree.of(md.text().blocks());
    }

    List<String> mentions() {
        return text.mentions().stream().map(Mention::text).toList();
    }

    /** The words of one context. */
    String words(Mention.Context context) {
        return text.mentions().stream()
                .filter(Mention.Word.class::isInstance)
                .map(Mention.Word.class::cast)
                .filter(word -> word.context() == context)
                .map(Mention.Word::text)
                .collect(Collectors.joining(" "));
    }

    private static String show(Diagnostic found) {
        var at = found.at().orElseThrow();
        return at.line() + ":" + at.column() + " " + found.key() + " " + String.join(",", found.arguments());
    }
}
