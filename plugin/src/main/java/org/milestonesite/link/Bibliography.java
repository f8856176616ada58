package org.milestonesite.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.Document;
import org.milestonesite.read.RawDocument;

/**
 * The documents that can be cited.
 *
 * @param byHandle entries by the handle under which they are listed
 * @param names every name that an entry can be cited by, with its handle
 */
record Bibliography(Map<String, RawDocument> byHandle, Map<String, String> names) {

    private static final Pattern TITLE = Pattern.compile("(?mi)^\\s*title\\s*=");

    static Bibliography of(List<RawDocument> entries, Findings findings) {
        Bibliography bibliography = new Bibliography(new LinkedHashMap<>(), new HashMap<>());
        Map<String, RawDocument> keys = new HashMap<>();
        for (RawDocument entry : entries) {
            String handle = Citations.handle(entry);
            RawDocument first = keys.putIfAbsent(entry.key().value(), entry);
            if (first == null) {
                first = bibliography.byHandle.putIfAbsent(handle, entry);
            }
            if (first != null) {
                findings.add(Diagnostic.of(Code.DUPLICATE_DOCUMENT, entry.key().at(), handle)
                        .also(first.key().at()));
            } else {
                bibliography.names.put(handle, handle);
                Citations.handles(entry).forEach(name -> bibliography.names.putIfAbsent(name, handle));
            }
        }
        return bibliography;
    }

    /** Asked only for documents that are cited: of the others in shared bibliographies nothing is told. */
    Document document(String handle, Vocabulary vocabulary, Findings findings) {
        RawDocument entry = byHandle.get(handle);
        if (Citations.title(entry).isEmpty() && !isTitleUnread(entry)) {
            findings.add(untitled(entry, handle));
        }
        return Citations.document(entry, DocumentTexts.of(entry, vocabulary), findings::add);
    }

    /** Whether the title is there, but with a fault that its reader has told. */
    private static boolean isTitleUnread(RawDocument entry) {
        return !entry.fields().containsKey("title")
                && TITLE.matcher(entry.bibtex()).find();
    }

    private static Diagnostic untitled(RawDocument entry, String handle) {
        return Nearest.of("title", entry.fields().keySet())
                .map(near -> Diagnostic.of(
                                Code.MISSING_KEY, entry.fields().get(near).at(), handle, near)
                        .variant("document-title-misspelt"))
                .orElseGet(() -> Diagnostic.of(Code.MISSING_KEY, entry.key().at(), handle)
                        .variant("document-title"));
    }
}
