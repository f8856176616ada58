package org.milestonesite.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/** Makes the record of an entry: names apart, LaTeX decoded. */
final class BibtexDocument {

    private static final Set<String> VERBATIM =
            Set.of("url", "doi", "adsurl", "eprint", "file", "link", "pdf", "bdsk-url-1", "bdsk-url-2");

    private BibtexDocument() {}

    static RawDocument of(
            Located<String> key, String type, Map<String, Located<String>> latex, String bibtex, Location at) {
        Located<String> names = latex.getOrDefault("author", latex.get("editor"));
        BibtexNames authors = names == null ? BibtexNames.NONE : BibtexNames.of(TextCheck.clean(names.value()));
        Map<String, Located<String>> fields = new LinkedHashMap<>();
        latex.forEach((name, value) -> fields.put(name, value.map(text -> decoded(name, TextCheck.clean(text)))));
        return new RawDocument(
                key, type, Collections.unmodifiableMap(fields), authors.names(), authors.others(), bibtex, at);
    }

    private static String decoded(String name, String latex) {
        return VERBATIM.contains(name) ? Latex.verbatim(latex) : Latex.decode(latex);
    }
}
