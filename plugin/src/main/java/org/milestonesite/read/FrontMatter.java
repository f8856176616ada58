package org.milestonesite.read;

import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.TextOrigin;

/**
 * A Markdown file's YAML between two lines {@code ---}, and the text after it. Flexmark's front matter is not YAML, so
 * it is split off here.
 *
 * @param fields empty if the YAML is broken, which is then a finding
 */
record FrontMatter(Optional<Node> fields, TextOrigin body) {

    static FrontMatter of(SourceFile file, Findings findings) {
        if (!isFence(file.lineText(1))) {
            return new FrontMatter(Optional.of(new Node.Absent(file.whole())), TextOrigin.body(file, 0));
        }
        int start = file.lineStart(2);
        for (int line = 2; file.lineStart(line) < file.text().length(); line++) {
            if (isFence(file.lineText(line))) {
                int end = file.lineStart(line);
                return new FrontMatter(
                        YamlReader.read(file, start, end, findings), TextOrigin.body(file, file.lineStart(line + 1)));
            }
        }
        findings.add(Diagnostic.of(Code.BAD_SYNTAX, file.at(0, 3)).variant("front-matter"));
        return new FrontMatter(
                Optional.empty(), TextOrigin.body(file, file.text().length()));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }
}
