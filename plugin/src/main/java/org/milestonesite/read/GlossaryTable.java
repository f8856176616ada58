package org.milestonesite.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Located;

/**
 * What the columns of a glossary are called.
 *
 * @param shared the observatory's columns, of which we read five; the documentation tags are none of our business
 */
record GlossaryTable(String term, String description, boolean shared) {

    private static final GlossaryTable OWN = new GlossaryTable("term", "description", false);
    private static final GlossaryTable SHARED = new GlossaryTable("Term", "Description", true);
    private static final String TAGS = "Subsystem Tags";
    private static final String RELATED = "Associated Acronyms and Alternative Terms";
    private static final String TYPE = "Type";

    static boolean isShared(CsvTable table) {
        return table.header().stream().anyMatch(name -> name.value().equals(SHARED.term));
    }

    static List<RawTerm> terms(CsvTable table, List<Diagnostic> findings) {
        List<RawTerm> terms = new ArrayList<>();
        GlossaryTable columns = isShared(table) ? SHARED : OWN;
        if (!table.header().isEmpty() && columns.check(table.header(), findings)) {
            for (CsvTable.Row row : table.rows()) {
                // what a ragged row lacks has been told
                List<Diagnostic> told = row.ragged() ? new ArrayList<>() : findings;
                GlossaryReader.checked(columns.term(row), told).ifPresent(terms::add);
            }
        }
        return terms;
    }

    /** Whether there is anything to read. */
    private boolean check(List<Located<String>> header, List<Diagnostic> findings) {
        List<String> wanted = List.of(term, description);
        List<String> names = header.stream().map(Located::value).toList();
        if (!shared) {
            header.stream()
                    .filter(name -> !wanted.contains(name.value()))
                    .forEach(name -> findings.add(unknown(name, wanted)));
        }
        List<String> missing =
                wanted.stream().filter(name -> !names.contains(name)).toList();
        // A column that is merely misspelt has been told already.
        boolean misspelt =
                missing.stream().anyMatch(name -> Nearest.of(name, names).isPresent());
        if (!missing.isEmpty() && (shared || !misspelt)) {
            findings.add(Diagnostic.of(Code.MISSING_KEY, header.get(0).at(), String.join(", ", missing))
                    .variant("column"));
        }
        return missing.isEmpty();
    }

    private static Diagnostic unknown(Located<String> name, List<String> known) {
        Diagnostic finding =
                Diagnostic.of(Code.UNKNOWN_KEY, name.at(), name.value()).variant("column");
        return Nearest.of(name.value(), known)
                .map(near -> finding.help("did-you-mean", near))
                .orElseGet(() -> finding.help("known-names", String.join(", ", known)));
    }

    private RawTerm term(CsvTable.Row row) {
        Located<String> empty = new Located<>("", row.at());
        Located<String> text = row.cells().getOrDefault(description, empty);
        return new RawTerm(
                row.cells().getOrDefault(term, empty).map(String::strip),
                shared ? text.map(Latex::decode) : text.map(String::strip),
                shared ? list(row, TAGS, "[\\s,]+") : List.of(),
                shared ? list(row, RELATED, ",") : List.of(),
                !shared
                        || !row.cells()
                                .getOrDefault(TYPE, empty)
                                .value()
                                .strip()
                                .equalsIgnoreCase("G"));
    }

    private static List<String> list(CsvTable.Row row, String column, String separators) {
        return Stream.ofNullable(row.cells().get(column))
                .flatMap(cell -> Arrays.stream(cell.value().split(separators)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
