package org.milestonesite.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/** The columns of a CSV table by their places; those without a name, or with the name of another, are empty here. */
record CsvColumns(List<Optional<Located<String>>> byIndex) {

    /** Of two columns with one name the first counts. */
    static CsvColumns of(SourceFile file, CsvRecord header, List<Diagnostic> findings) {
        Map<String, Located<String>> byName = new LinkedHashMap<>();
        List<Optional<Located<String>>> byIndex = new ArrayList<>();
        for (CsvRecord.Cell cell : header.cells()) {
            Located<String> name =
                    new Located<>(TextCheck.clean(cell.value()).strip(), file.at(cell.start(), cell.end()));
            Located<String> first = name.value().isEmpty() ? name : byName.putIfAbsent(name.value(), name);
            byIndex.add(first == null ? Optional.of(name) : Optional.empty());
            if (first != null && first != name) {
                findings.add(Diagnostic.of(Code.DUPLICATE_KEY, name.at(), name.value())
                        .variant("column")
                        .also(first.at()));
            }
        }
        return new CsvColumns(byIndex);
    }

    List<Located<String>> named() {
        return byIndex.stream().flatMap(Optional::stream).toList();
    }

    int size() {
        return byIndex.size();
    }

    /** The name of a column, empty where it has none or where there is no such column. */
    Optional<String> name(int index) {
        return index < size() ? byIndex.get(index).map(Located::value) : Optional.empty();
    }
}
