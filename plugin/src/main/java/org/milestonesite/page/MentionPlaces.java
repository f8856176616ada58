package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Target;
import org.milestonesite.source.Location;
import org.milestonesite.text.Mention;

/** Where texts mention a milestone. The plan's indexes name pages; an author looks for lines. */
record MentionPlaces(Plan plan, String code) {

    /** In the order of the text. */
    List<Location> on(PageId page) {
        List<Location> places = new ArrayList<>();
        texts(page)
                .forEach(text -> text.text().mentions().stream()
                        .filter(mention -> refersTo(text, mention))
                        .forEach(mention -> places.add(text.text().origin().locate(mention.offset(), mention.text()))));
        return places;
    }

    private boolean refersTo(LinkedText text, Mention mention) {
        return text.pieces(mention).stream().anyMatch(piece -> piece.target().equals(new Target.ToMilestone(code)));
    }

    private Stream<LinkedText> texts(PageId page) {
        if (page instanceof PageId.OfMilestone of) {
            return texts(plan.milestone(of.code()));
        }
        if (page instanceof PageId.Prose) {
            return plan.pages().stream()
                    .filter(prose -> prose.id().equals(page))
                    .flatMap(MentionPlaces::texts);
        }
        ControlledDocument document = plan.document();
        return Stream.concat(
                Stream.of(document.abstractText(), document.statement()).flatMap(Optional::stream),
                document.changes().stream().map(ControlledDocument.Change::description));
    }

    private static Stream<LinkedText> texts(ProsePage page) {
        return Stream.of(page.title(), page.body());
    }

    private static Stream<LinkedText> texts(Milestone milestone) {
        return Stream.concat(
                Stream.of(milestone.name(), milestone.body()),
                Stream.of(
                                milestone.description(),
                                milestone.comment(),
                                milestone.note(),
                                milestone.testSpec(),
                                milestone.testPlan(),
                                milestone.jira(),
                                milestone.location())
                        .flatMap(Optional::stream));
    }
}
