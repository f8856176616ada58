package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Milestone;

/**
 * The controls above a list: {@code finder.mustache}. A script brings them to life; until then, and without scripts, they
 * are hidden and the whole list stands in document order.
 *
 * @param search what filters the list, unless it is short
 * @param copied how many rows were copied, with <code>{0}</code> where the script writes that number
 */
public record Finder(Optional<Search> search, String copied) {

    /** Fewer rows than these are seen at a glance. */
    private static final int FEW = 12;

    /**
     * What filters a list.
     *
     * @param count how many of the rows are shown, with <code>{0}</code> where the script writes that number
     * @param all the same where all are
     */
    public record Search(String count, String all, List<Filter> filters) {}

    /**
     * A choice of one of several values.
     *
     * @param key name of the filter in addresses: {@code status}, {@code year}, {@code wbs} or {@code tag}
     */
    public record Filter(String key, String label, List<Choice> choices) {}

    /**
     * One of the values.
     *
     * @param value what rows are compared with and what stands in addresses, in no language
     * @param text what is read
     */
    public record Choice(String value, String text) {}

    /** @param milestones those of the rows, in any order; one that has several rows comes several times */
    static Optional<Finder> of(Catalogue catalogue, List<Milestone> milestones) {
        Messages words = catalogue.words();
        return milestones.size() < 2
                ? Optional.empty()
                : Optional.of(new Finder(
                        milestones.size() < FEW
                                ? Optional.empty()
                                : Optional.of(new Search(
                                        words.text("finder-count", "{0}", milestones.size()),
                                        words.text("finder-count", milestones.size(), milestones.size()),
                                        new Choices(catalogue, milestones).filters())),
                        words.text("finder-rows-copied", "{0}")));
    }
}
