package org.milestonesite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Document;
import org.milestonesite.source.SourceFile;

/**
 * How documents are cited: in the published form, or as the project's {@code theme/citation.csl} says, a style of the
 * Citation Style Language 1.0.2.
 *
 * <p>A style prints everything but the address, which pages add as a link. The engine that runs it costs a third of a
 * second, as much as all the rest of a small site: it is loaded only where there are a style and something to cite.
 */
public final class CitationStyle {

    private CitationStyle() {}

    /**
     * What gives cited documents their citations.
     *
     * @param findings gets what is wrong with the style, even where nothing is cited; the published form is used then
     */
    public static UnaryOperator<List<Document>> of(Theme theme, Consumer<Diagnostic> findings) {
        Optional<SourceFile> style = theme.citationStyle().filter(file -> isSound(file, findings));
        return documents ->
                style.isEmpty() || documents.isEmpty() ? documents : CslEngine.cited(style.get(), documents, findings);
    }

    private static boolean isSound(SourceFile style, Consumer<Diagnostic> findings) {
        List<Diagnostic> faults = new ArrayList<>();
        CslCheck.check(style, faults::add);
        faults.forEach(findings);
        return faults.isEmpty();
    }
}
