package org.milestonesite.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;

/**
 * What a link says of where it leads.
 *
 * @param title in one line or two: of a milestone its name and how it stands, of a document its title and whose it is
 * @param shape of a milestone, as of a {@link StatusMark}
 */
public record About(String title, Optional<String> shape) {

    /** More authors than these are not all named. */
    private static final int FEW = 3;

    /** @param words of the theme @param asOf the data date */
    public static About of(Milestone milestone, Messages words, LocalDate asOf) {
        return of(milestone, new Phrases(words, asOf));
    }

    static About of(Milestone milestone, Phrases phrases) {
        return new About(
                milestone.plainName() + "\n" + phrases.told(milestone),
                Optional.of(phrases.status(milestone).shape()));
    }

    public static About of(Document document, Messages words) {
        String whose = Stream.of(authors(document, words), document.year())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.text("list-separator")));
        return new About(document.title() + (whose.isEmpty() ? "" : "\n" + whose), Optional.empty());
    }

    private static Optional<String> authors(Document document, Messages words) {
        List<String> names = document.authors();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean all = names.size() <= FEW && !document.others();
        return Optional.of(
                all
                        ? String.join(words.text("list-separator"), names)
                        : words.text("authors-and-others", names.get(0)));
    }
}
