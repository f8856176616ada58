package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Reads glossaries: {@code .csv} with the columns {@code term,description} or as the observatory's shared glossary has
 * them, any other file as lines {@code TERM:description}; and the lists of words that are no acronyms.
 *
 * <p>The observatory's formats are written for LaTeX, and their descriptions are decoded.
 */
final class GlossaryReader {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,;\\s\\h]");

    private final SourceFile file;
    private final List<Diagnostic> findings;
    private final List<RawTerm> terms = new ArrayList<>();

    private GlossaryReader(SourceFile file, List<Diagnostic> findings) {
        this.file = file;
        this.findings = new ArrayList<>(findings);
    }

    /**
     * One file.
     *
     * @param shared whether many documents share it, so that its terms are printed only where they are used
     * @param terms in the order of the file; of equal terms, all
     */
    record Glossary(boolean shared, List<RawTerm> terms) {}

    static Reading<Glossary> read(SourceFile file) {
        if (file.path().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            Reading<CsvTable> table = CsvReader.read(file);
            GlossaryReader reader = new GlossaryReader(file, table.findings());
            reader.terms.addAll(GlossaryTable.terms(table.value(), reader.findings));
            return reader.glossary(GlossaryTable.isShared(table.value()));
        }
        GlossaryReader reader = new GlossaryReader(file, TextCheck.of(file));
        lines(file).forEach(reader::line);
        return reader.glossary(false);
    }

    private Reading<Glossary> glossary(boolean shared) {
        return new Reading<>(new Glossary(shared, List.copyOf(terms)), findings);
    }

    /** The words of a list, which are no acronyms: one a line, each once. */
    static Reading<List<Located<String>>> skip(SourceFile file) {
        Set<String> seen = new TreeSet<>();
        List<Diagnostic> findings = new ArrayList<>(TextCheck.of(file));
        List<Located<String>> words =
                lines(file).filter(line -> seen.add(line.value())).toList();
        words.stream()
                .filter(word -> BETWEEN_WORDS.matcher(word.value()).find())
                .forEach(word -> findings.add(
                        Diagnostic.of(Code.BAD_VALUE, word.at(), word.value()).variant("skip")));
        return new Reading<>(words, findings);
    }

    /** The format knows no comments: {@code #} is a character like others. */
    private void line(Located<String> line) {
        int start = ((Location.Span) line.at()).start();
        int colon = line.value().indexOf(':');
        if (colon < 0) {
            findings.add(Diagnostic.of(Code.BAD_SYNTAX, line.at(), line.value()).variant("glossary-line"));
            return;
        }
        Located<String> term = part(start, line.value().substring(0, colon));
        Located<String> description =
                part(start + colon + 1, line.value().substring(colon + 1)).map(Latex::decode);
        checked(new RawTerm(term, description, List.of(), List.of(), true), findings)
                .ifPresent(terms::add);
    }

    private Located<String> part(int start, String text) {
        int from = start + text.length() - text.stripLeading().length();
        String value = text.strip();
        return new Located<>(TextCheck.clean(value), file.at(from, from + value.length()));
    }

    /** The term, if it is one and says something. */
    static Optional<RawTerm> checked(RawTerm term, List<Diagnostic> findings) {
        if (term.term().value().isBlank()) {
            findings.add(Diagnostic.of(Code.MISSING_KEY, term.term().at()).variant("glossary-term"));
        } else if (term.description().value().isBlank()) {
            findings.add(Diagnostic.of(
                            Code.MISSING_KEY, term.term().at(), term.term().value())
                    .variant("glossary-description"));
        } else {
            return Optional.of(term);
        }
        return Optional.empty();
    }

    /** Lines that are not blank, with the exact place of their text, which is as long as its value. */
    private static Stream<Located<String>> lines(SourceFile file) {
        List<Located<String>> lines = new ArrayList<>();
        String text = file.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                String line = text.substring(start, i);
                int from = start + line.length() - line.stripLeading().length();
                if (!line.isBlank()) {
                    lines.add(new Located<>(
                            line.strip(), file.at(from, from + line.strip().length())));
                }
                start = i + 1;
            }
        }
        return lines.stream();
    }
}
