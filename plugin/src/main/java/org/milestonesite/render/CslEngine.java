package org.milestonesite.render;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Document;
import org.milestonesite.source.SourceFile;

/** Runs a citation style. Nothing else knows the library, which so is loaded with this class only. */
final class CslEngine {

    private CslEngine() {}

    /** The documents with their citations by a style; as they are, and a finding, where the engine refuses it. */
    static List<Document> cited(SourceFile style, List<Document> documents, Consumer<Diagnostic> findings) {
        boolean plainInitials = style.text().contains("initialize-with-hyphen=\"false\"");
        List<CSLItemData> items = documents.stream()
                .map(document -> CslItem.of(document, plainInitials))
                .toList();
        try {
            CSL csl = new CSL(new ListItemDataProvider(items), style.text().strip());
            csl.setOutputFormat(new CslText());
            return IntStream.range(0, items.size())
                    .mapToObj(i -> documents.get(i).cited(citation(csl, items.get(i), documents.get(i))))
                    .toList();
        } catch (IOException | RuntimeException refused) {
            findings.accept(Diagnostic.of(Code.BROKEN_STYLE, style.whole(), String.valueOf(refused.getMessage()))
                    .variant("refused"));
            return documents;
        }
    }

    /** One by one: the site has an order of its own, and a style that sorts would not tell which entry is whose. */
    private static Document.Citation citation(CSL csl, CSLItemData item, Document document) {
        csl.registerCitationItems(item.getId());
        String[] entries = csl.makeBibliography().getEntries();
        return CslText.citation(
                entries.length == 0 ? "" : entries[0], document.citation().title());
    }
}
