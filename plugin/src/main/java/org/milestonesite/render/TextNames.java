package org.milestonesite.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Target;
import org.milestonesite.text.PlainText;

/** What links say of where they lead, for all pages of a plan: gathered once. */
public final class TextNames {

    private final Map<String, String> milestones;
    private final Map<String, String> documents;
    private final Map<String, String> terms;

    private TextNames(Map<String, String> milestones, Map<String, String> documents, Map<String, String> terms) {
        this.milestones = milestones;
        this.documents = documents;
        this.terms = terms;
    }

    public static TextNames of(Plan plan) {
        Map<String, String> milestones = new HashMap<>();
        plan.milestones().forEach(milestone -> milestones.put(milestone.code(), milestone.plainName()));
        Map<String, String> documents = new HashMap<>();
        plan.documents().forEach(document -> documents.put(document.handle(), document.title()));
        Map<String, String> terms = new HashMap<>();
        plan.terms()
                .forEach(term -> terms.put(
                        term.term(),
                        PlainText.ofBlocks(term.description().text().blocks())));
        return of(milestones, documents, terms);
    }

    /** Names of milestones by code, titles of documents by handle, descriptions of terms. */
    static TextNames of(Map<String, String> milestones, Map<String, String> documents, Map<String, String> terms) {
        return new TextNames(milestones, documents, terms);
    }

    Optional<String> of(Target target) {
        if (target instanceof Target.ToMilestone milestone) {
            return Optional.ofNullable(milestones.get(milestone.code()));
        } else if (target instanceof Target.ToDocument document) {
            return Optional.ofNullable(documents.get(document.handle()));
        } else if (target instanceof Target.ToTerm term) {
            return Optional.ofNullable(terms.get(term.term()));
        }
        return Optional.empty();
    }
}
