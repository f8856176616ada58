package org.milestonesite.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.TextOrigin;

/**
 * A Markdown file's YAML between two lines {@code ---}, and the text after it. Flexmark's front matter is not YAML, so
 * it is split off here.
 *
 * @param fields empty if the YAML is broken, which is then a finding
 */
record FrontMatter(Optional<Node> fields, TextOrigin body) {

    private static final Pattern ALMOST_FENCE = Pattern.compile("-{2,}|[\u2013\u2014]+-?|\\+{3}|={3,}");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*:(?:\\s|$)");

    /** @param kind of the file, for the mend where there is nothing: {@code page} or {@code milestone} */
    static FrontMatter of(SourceFile file, String kind, Findings findings) {
        if (!isFence(file.lineText(1))) {
            findings.add(missing(file, kind));
            return new FrontMatter(Optional.empty(), TextOrigin.body(file, 0));
        }
        int start = file.lineStart(2);
        for (int line = 2; file.lineStart(line) < file.text().length(); line++) {
            if (isFence(file.lineText(line))) {
                int end = file.lineStart(line);
                Optional<Node> fields = YamlReader.read(file, start, end, findings);
                if (fields.isPresent()) {
                    findings.addAll(TextCheck.of(file));
                }
                return new FrontMatter(fields, TextOrigin.body(file, file.lineStart(line + 1)));
            }
        }
        findings.add(Diagnostic.of(Code.BAD_SYNTAX, file.at(0, 3)).variant("front-matter"));
        return new FrontMatter(
                Optional.empty(), TextOrigin.body(file, file.text().length()));
    }

    /** Every file has front matter: where it seems to be there but for its fence, that is what is told. */
    private static Diagnostic missing(SourceFile file, String kind) {
        int line = 1;
        while (file.lineText(line).isBlank()
                && file.lineStart(line) < file.text().length()) {
            line++;
        }
        String text = file.lineText(line).strip();
        Location at = file.at(
                file.lineStart(line), file.lineStart(line) + file.lineText(line).length());
        if (line > 1 && isFence(text)) {
            return Diagnostic.of(Code.BAD_SYNTAX, at).variant("front-matter-late");
        }
        if (ALMOST_FENCE.matcher(text).matches()) {
            return Diagnostic.of(Code.BAD_SYNTAX, at, text).variant("front-matter-fence");
        }
        return KEY.matcher(text).lookingAt()
                ? Diagnostic.of(Code.BAD_SYNTAX, at).variant("front-matter-start")
                : Diagnostic.of(Code.MISSING_KEY, file.whole())
                        .variant("front-matter")
                        .help("front-matter-" + kind);
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }
}
