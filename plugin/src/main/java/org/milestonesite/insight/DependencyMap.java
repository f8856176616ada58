package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * All relations of a plan, in parts that can be drawn. Up to {@link #MOST} milestones are one part; of more, features are
 * folded into their releases, and what is still too much is split by elements of the work breakdown structure, then by date.
 *
 * @param between relations from one part to another, by the places of the parts
 * @param folded by code: how many features are folded into a release; empty if none are
 * @param drawn whether the parts are drawn: of a very large plan only how they hang together is
 */
public record DependencyMap(List<Part> parts, Map<Link, Integer> between, Map<String, Integer> folded, boolean drawn) {

    /** More nodes than these in one figure nobody reads. */
    public static final int MOST = 400;

    /** Of more milestones, features folded, the parts are not drawn: each figure takes a tenth of a second. */
    static final int LARGE = 2_000;

    /**
     * Milestones that are drawn together.
     *
     * @param name of the element of the work breakdown structure; empty if they are all, or have none
     * @param dates the first and the last, where the part is one of several by date
     * @param nodes in the order of the plan
     * @param links among them, by their places
     */
    public record Part(Optional<String> name, Optional<Dates> dates, List<Milestone> nodes, List<Link> links) {}

    /** From one day to another. */
    public record Dates(LocalDate first, LocalDate last) {}

    public static DependencyMap of(Plan plan) {
        Folding all = Folding.of(plan, false);
        if (all.nodes().size() <= MOST) {
            return of(all, List.of(new Group(Optional.empty(), Optional.empty(), all.nodes())), true);
        }
        Folding folded = Folding.of(plan, true);
        boolean drawn = !isLarge(plan);
        return of(folded, Group.of(folded.nodes(), plan, drawn), drawn);
    }

    /** How many pages the parts need beside that of the whole. */
    public static int pages(Plan plan) {
        if (isLarge(plan)) {
            return 0;
        }
        DependencyMap map = of(plan);
        return map.parts.size() > 1 ? map.parts.size() : 0;
    }

    private static boolean isLarge(Plan plan) {
        return plan.milestones().stream()
                        .filter(milestone -> milestone.releases().isEmpty())
                        .count()
                > LARGE;
    }

    private static DependencyMap of(Folding folding, List<Group> groups, boolean drawn) {
        Map<String, Integer> partOf = new HashMap<>();
        Map<String, Integer> placeOf = new HashMap<>();
        for (int part = 0; part < groups.size(); part++) {
            List<Milestone> nodes = groups.get(part).nodes();
            for (int place = 0; place < nodes.size(); place++) {
                partOf.put(nodes.get(place).code(), part);
                placeOf.put(nodes.get(place).code(), place);
            }
        }
        Map<Link, Integer> between =
                new TreeMap<>(java.util.Comparator.comparingInt(Link::from).thenComparingInt(Link::to));
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < groups.size(); part++) {
            Group group = groups.get(part);
            List<Link> links = new ArrayList<>();
            for (Milestone to : group.nodes()) {
                for (String from : folding.before().getOrDefault(to.code(), Set.of())) {
                    int other = partOf.get(from);
                    if (other == part) {
                        links.add(new Link(placeOf.get(from), placeOf.get(to.code())));
                    } else {
                        between.merge(new Link(other, part), 1, Integer::sum);
                    }
                }
            }
            parts.add(new Part(group.name(), group.dates(), group.nodes(), links));
        }
        return new DependencyMap(parts, between, folding.folded(), drawn);
    }

    /** How many milestones have relations. */
    public int size() {
        return parts.stream().mapToInt(part -> part.nodes.size()).sum();
    }
}
