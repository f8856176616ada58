package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.plan.Milestone;

/** Milestones by name, each with its dates in words. */
public record Neighbours(List<Item> items) {

    /**
     * A milestone with its dates.
     *
     * @param shape as of a {@link StatusMark}
     */
    public record Item(String href, String code, Name name, String shape, List<SentencePart> told) {}

    static Optional<Neighbours> of(Catalogue catalogue, Hrefs hrefs, List<Milestone> milestones) {
        return milestones.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(milestones.stream()
                        .map(milestone -> item(catalogue, hrefs, milestone))
                        .toList()));
    }

    static Item item(Catalogue catalogue, Hrefs hrefs, Milestone milestone) {
        return new Item(
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                milestone.code(),
                Name.of(milestone),
                catalogue.phrases().status(milestone).shape(),
                catalogue.phrases().parts(milestone));
    }
}
