package org.milestonesite.plan;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** All milestones of a plan in its order, and each by its code. Immutable. */
public final class MilestoneList extends AbstractList<Milestone> implements RandomAccess {

    private final Milestone[] all;
    private final Map<String, Integer> places;

    private MilestoneList(Milestone[] all, Map<String, Integer> places) {
        this.all = all;
        this.places = places;
    }

    /** @throws IllegalArgumentException if two have one code */
    public static MilestoneList of(List<Milestone> milestones) {
        Map<String, Integer> places = new HashMap<>(2 * milestones.size());
        for (Milestone milestone : milestones) {
            if (places.put(milestone.code(), places.size()) != null) {
                throw new IllegalArgumentException("two milestones " + milestone.code());
            }
        }
        return new MilestoneList(milestones.toArray(Milestone[]::new), places);
    }

    @Override
    public Milestone get(int place) {
        return all[place];
    }

    @Override
    public int size() {
        return all.length;
    }

    public Optional<Milestone> find(String code) {
        return Optional.ofNullable(places.get(code)).map(this::get);
    }

    /** The same with another one in the place of the one with its code, which is there. */
    MilestoneList with(Milestone milestone) {
        Milestone[] others = all.clone();
        others[places.get(milestone.code())] = milestone;
        return new MilestoneList(others, places);
    }
}
