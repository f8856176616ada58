package org.milestonesite.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Picked;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Target;
import org.milestonesite.plan.Texts;
import org.milestonesite.text.Inline;
import org.milestonesite.text.Inserted;
import org.milestonesite.text.Mention;

/** Works out the counts, dates and statuses that texts ask for, so that everything that reads a text finds them in it. */
public final class Computed {

    private final Plan plan;
    private final Messages words;
    private final Phrases phrases;
    /** By what is written: a large plan is not counted again on each page. */
    private final Map<String, Inline.Computed> known = new HashMap<>();

    private final Map<LinkedText, LinkedText> changed = new IdentityHashMap<>();

    private Computed(Plan plan, Messages words) {
        this.plan = plan;
        this.words = words;
        this.phrases = new Phrases(words, plan.asOf());
    }

    /** The same plan, the texts of which say what they asked for. */
    public static Plan in(Plan plan, Messages words) {
        if (Texts.of(plan).noneMatch(text -> Inserted.isAsked(text.text()))) {
            return plan;
        }
        Computed computed = new Computed(plan, words);
        return Texts.change(plan, computed::text);
    }

    private LinkedText text(LinkedText text) {
        return Inserted.isAsked(text.text())
                ? changed.computeIfAbsent(
                        text,
                        asked -> new LinkedText(
                                Inserted.in(asked.text(), insert -> words(insert, asked)), asked.pieces()))
                : text;
    }

    private Optional<Inline.Computed> words(Mention.Insert insert, LinkedText text) {
        return text.pieces(insert).get(0).target() instanceof Target.ToGenerated asked
                        && asked.shortcode().isWords()
                ? Optional.of(known.computeIfAbsent(insert.text(), written -> words(asked.shortcode())))
                : Optional.empty();
    }

    private Inline.Computed words(Shortcode shortcode) {
        if (shortcode instanceof Shortcode.Count count) {
            String number = Integer.toString(Picked.of(plan, count.selection()).size());
            return new Inline.Computed(Inline.Computed.Kind.COUNT, number, number);
        }
        if (shortcode instanceof Shortcode.Day day) {
            Optional<String> date =
                    date(plan.milestone(day.code()), day.field()).map(LocalDate::toString);
            return new Inline.Computed(
                    Inline.Computed.Kind.DATE,
                    date.orElseGet(() -> words.text("no-date-" + day.field().id())),
                    date.orElse(""));
        }
        StatusMark status = phrases.status(plan.milestone(((Shortcode.Status) shortcode).code()));
        return new Inline.Computed(Inline.Computed.Kind.STATUS, status.label(), status.shape());
    }

    private static Optional<LocalDate> date(Milestone milestone, Shortcode.Day.Field field) {
        Optional<Sourced<LocalDate>> date = switch (field) {
            case DUE -> milestone.due();
            case FORECAST -> milestone.forecast();
            case COMPLETED -> milestone.completed();
        };
        return date.map(Sourced::value);
    }
}
