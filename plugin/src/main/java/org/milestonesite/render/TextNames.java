package org.milestonesite.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.About;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Target;
import org.milestonesite.plan.Term;
import org.milestonesite.text.PlainText;

/** What links say of where they lead, for all pages of a plan: told of those only that are linked. */
public final class TextNames {

    private final Function<Target, Optional<About>> about;

    private TextNames(Function<Target, Optional<About>> about) {
        this.about = about;
    }

    /** @param words of the theme */
    public static TextNames of(Plan plan, Messages words) {
        Map<String, Document> documents = new HashMap<>();
        plan.documents().forEach(document -> documents.put(document.handle(), document));
        Map<String, Term> terms = new HashMap<>();
        plan.terms().forEach(term -> terms.put(term.term(), term));
        return of(target -> {
            if (target instanceof Target.ToMilestone milestone) {
                return plan.milestones().find(milestone.code()).map(known -> About.of(known, words, plan.asOf()));
            } else if (target instanceof Target.ToDocument document) {
                return Optional.ofNullable(documents.get(document.handle())).map(known -> About.of(known, words));
            } else if (target instanceof Target.ToTerm term) {
                return Optional.ofNullable(terms.get(term.term())).map(TextNames::meaning);
            }
            return Optional.empty();
        });
    }

    static TextNames of(Function<Target, Optional<About>> about) {
        return new TextNames(about);
    }

    private static About meaning(Term term) {
        return new About(PlainText.ofBlocks(term.description().text().blocks()), Optional.empty());
    }

    Optional<About> of(Target target) {
        return about.apply(target);
    }
}
