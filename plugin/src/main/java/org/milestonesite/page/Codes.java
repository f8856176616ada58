package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milestonesite.plan.Milestone;

/**
 * Some milestones, one or more, by their codes alone, where their names would fill the page.
 *
 * @param folded how many they are, where they are too many to be shown at once
 */
public record Codes(List<Item> items, Optional<String> folded) {

    /** More codes than these are folded away. */
    private static final int FEW = 24;

    /**
     * A milestone by its code.
     *
     * @param about what the link says of it, in its title
     * @param remark what sets it apart
     */
    public record Item(String href, String code, About about, Optional<String> remark, boolean last) {}

    static Optional<Codes> of(Catalogue catalogue, Hrefs hrefs, List<Milestone> milestones) {
        return of(catalogue, hrefs, milestones, milestone -> Optional.empty());
    }

    /** Of milestones of any kind, none folded away. */
    static Optional<Codes> all(Catalogue catalogue, Hrefs hrefs, List<Milestone> milestones) {
        return of(catalogue, hrefs, milestones).map(codes -> new Codes(codes.items(), Optional.empty()));
    }

    static Optional<Codes> of(
            Catalogue catalogue,
            Hrefs hrefs,
            List<Milestone> milestones,
            Function<Milestone, Optional<String>> remark) {
        List<Item> items = new ArrayList<>();
        for (Milestone milestone : milestones) {
            items.add(new Item(
                    hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                    milestone.code(),
                    About.of(milestone, catalogue.phrases()),
                    remark.apply(milestone),
                    items.size() == milestones.size() - 1));
        }
        Optional<String> number = Optional.of(catalogue.words().count("features-number", items.size()));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Codes(items, number.filter(words -> items.size() > FEW)));
    }
}
