package org.milestonesite.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.read.BodyEdit;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.PlainText;

/**
 * Links one text anew after all has been linked, as its author goes on writing.
 *
 * <p>It does so only where nothing else can differ: the page has the same headings, and refers to the same milestones,
 * documents, terms and files in the same order, without a finding. Then no index, no other page and no rule can tell the
 * new plan from the old.
 */
public final class Relinker {

    private final Linker linker;
    private final Map<PageId, Linker.Page<?>> linked = new HashMap<>();

    Relinker(Linker linker, List<Linker.Page<?>> pages) {
        this.linker = linker;
        pages.forEach(page -> linked.put(page.linker().uses().page(), page));
    }

    /** A plan and the page on which it says something else than before. */
    public record Relinked(Plan plan, PageId page) {}

    /**
     * @param plan what was linked, or what came of it here since
     * @return empty where all has to be linked
     */
    public Optional<Relinked> relink(Plan plan, BodyEdit edit) {
        PageId id = linker.sources().get(edit.path());
        if (id == null || !standsStill(edit.before(), edit.after())) {
            return Optional.empty();
        }
        return linker.again(id, edit.before(), edit.after())
                .filter(page -> isLike(page, linked.get(id)) && !asksBeside(page.value()))
                .map(page -> new Relinked(with(plan, page), id));
    }

    private static Plan with(Plan plan, Linker.Page<?> page) {
        Map<String, List<Plan.Mentioned>> citations =
                citations(plan, page.linker().uses());
        return page.value() instanceof Milestone milestone
                ? plan.with(milestone, citations)
                : plan.with((ProsePage) page.value(), citations);
    }

    /**
     * What other texts can point to. Figures are numbered through the whole document; counts, dates and statuses come from
     * elsewhere in it.
     */
    private static boolean standsStill(ParsedText before, ParsedText after) {
        return !asksForWords(before)
                && !asksForWords(after)
                && before.figures().isEmpty()
                && after.figures().isEmpty()
                && headings(before).equals(headings(after))
                && ProsePage.hasReleaseSections(true, before) == ProsePage.hasReleaseSections(true, after);
    }

    /** What is computed for a milestone's other texts is not at hand here. */
    private static boolean asksBeside(Object value) {
        return value instanceof Milestone milestone
                && Stream.of(milestone.description(), milestone.comment(), milestone.note())
                        .flatMap(Optional::stream)
                        .map(LinkedText::text)
                        .anyMatch(Relinker::asksForWords);
    }

    private static boolean asksForWords(ParsedText text) {
        return text.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Insert insert && Shortcode.isWords(insert.name()));
    }

    private static List<String> headings(ParsedText text) {
        return text.headings().stream()
                .map(heading -> heading.level() + heading.id() + " " + PlainText.of(heading.content()))
                .toList();
    }

    private static boolean isLike(Linker.Page<?> page, Linker.Page<?> before) {
        return page.findings().all().isEmpty()
                && before.findings().all().isEmpty()
                && marks(page.linker()).equals(marks(before.linker()));
    }

    /** All that a page adds to indexes and findings of the whole. */
    private static List<Object> marks(TextLinker linker) {
        Uses uses = linker.uses();
        return List.of(
                List.copyOf(uses.milestones()),
                List.copyOf(uses.terms()),
                List.copyOf(uses.aside()),
                List.copyOf(uses.images()),
                uses.citations().stream().map(Uses.Citation::handle).toList(),
                linker.acronyms().stream().map(TextLinker.Acronym::word).toList(),
                linker.paths().stream().map(link -> link.path() + link.anchor()).toList());
    }

    private static Map<String, List<Plan.Mentioned>> citations(Plan plan, Uses uses) {
        Map<String, List<Plan.Mentioned>> citations = new HashMap<>(plan.citations());
        uses.citations().stream().map(Uses.Citation::handle).distinct().forEach(handle -> {
            var own = uses.citations().stream()
                    .filter(citation -> citation.handle().equals(handle))
                    .iterator();
            citations.computeIfPresent(
                    handle,
                    (same, mentioned) -> mentioned.stream()
                            .map(mention -> mention.page().equals(uses.page()) ? mentioned(own.next(), uses) : mention)
                            .toList());
        });
        return citations;
    }

    private static Plan.Mentioned mentioned(Uses.Citation citation, Uses uses) {
        return new Plan.Mentioned(uses.page(), citation.text(), citation.mention());
    }
}
