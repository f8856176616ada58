package org.milestonesite.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Target;
import org.milestonesite.plan.Term;
import org.milestonesite.text.PlainText;

/** What links say of where they lead, for all pages of a plan: gathered once. */
public final class TextNames {

    private final Map<String, String> milestones = new LinkedHashMap<>();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Map<String, String> terms = new LinkedHashMap<>();

    private TextNames() {}

    public static TextNames of(Plan plan) {
        TextNames names = new TextNames();
        for (Milestone milestone : plan.milestones()) {
            names.milestones.put(milestone.code(), milestone.plainName());
        }
        for (Document document : plan.documents()) {
            names.documents.put(document.handle(), document.title());
        }
        for (Term term : plan.terms()) {
            names.terms.put(
                    term.term(), PlainText.ofBlocks(term.description().text().blocks()));
        }
        return names;
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
