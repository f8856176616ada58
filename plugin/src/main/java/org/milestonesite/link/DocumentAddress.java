package org.milestonesite.link;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.read.RawDocument;
import org.milestonesite.source.Located;

/**
 * Where a document is to be had.
 *
 * @param url its {@code url}, else the address of its {@code doi}, else where ADS describes it
 */
record DocumentAddress(Optional<String> url, Optional<String> doi) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://[^/?#\\s\\p{C}<>\"\\\\^`{|}]+[^\\s\\p{C}<>\"\\\\^`{|}]*");
    private static final Pattern DOI_PREFIX = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:)\\s*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\\p{C}]+");
    private static final String NOT_IN_PATHS = "<>\"#%?\\^`{|}";

    /** What is there but cannot be linked is a finding; the next one is taken then. */
    static DocumentAddress of(RawDocument raw, Consumer<Diagnostic> findings) {
        Optional<String> doi = doi(raw.fields().get("doi"), findings);
        Optional<String> url = address(raw.fields().get("url"), findings)
                .or(() -> doi)
                .or(() -> address(raw.fields().get("adsurl"), findings));
        return new DocumentAddress(url, doi);
    }

    private static Optional<String> address(Located<String> url, Consumer<Diagnostic> findings) {
        if (url == null || url.value().isEmpty()) {
            return Optional.empty();
        }
        if (!ADDRESS.matcher(url.value()).matches()) {
            findings.accept(
                    Diagnostic.of(Code.REFUSED_LINK, url.at(), url.value()).variant("document"));
            return Optional.empty();
        }
        return Optional.of(url.value());
    }

    private static Optional<String> doi(Located<String> field, Consumer<Diagnostic> findings) {
        if (field == null || field.value().isEmpty()) {
            return Optional.empty();
        }
        String doi = DOI_PREFIX.matcher(field.value()).replaceFirst("");
        if (!DOI.matcher(doi).matches()) {
            findings.accept(
                    Diagnostic.of(Code.BAD_VALUE, field.at(), field.value()).variant("doi"));
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder("https://doi.org/");
        for (char c : doi.toCharArray()) {
            address.append(
                    NOT_IN_PATHS.indexOf(c) < 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return Optional.of(address.toString());
    }
}
