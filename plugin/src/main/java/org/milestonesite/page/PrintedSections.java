package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.text.Mention;

/**
 * The sections of the document on one page: its prose, then what it must have and no page of prose says, then the
 * references and the acronyms. They go on with the numbers where the prose has any.
 */
record PrintedSections(
        Optional<PrintView.Heading> releases,
        Optional<PrintView.Heading> timeline,
        Optional<PrintView.Heading> references,
        Optional<PrintView.Heading> acronyms,
        List<LocalContents.Item> contents) {

    static PrintedSections of(Catalogue catalogue) {
        Further further = new Further(catalogue);
        List<LocalContents.Item> contents = new ArrayList<>();
        catalogue.plan().pages().forEach(page -> addPage(catalogue, page, contents));
        boolean hasReleases = !catalogue.ofKind(Milestone.Kind.RELEASE).isEmpty();
        Optional<PrintView.Heading> releases =
                further.heading(hasReleases && !says(catalogue, "releases"), PrintAnchors.RELEASES, "releases");
        releases.ifPresent(heading -> {
            contents.add(item(heading));
            addReleases(
                    catalogue,
                    heading.number()
                            .map(number -> ReleaseSections.numbers(catalogue, number))
                            .orElse(Map.of()),
                    contents);
        });
        boolean hasBars = !catalogue.schedule().bars().isEmpty();
        Optional<PrintView.Heading> timeline =
                further.heading(hasBars && !says(catalogue, "timeline"), PrintAnchors.TIMELINE, "timeline");
        Optional<PrintView.Heading> references =
                further.heading(!catalogue.plan().documents().isEmpty(), PrintAnchors.REFERENCES, "references");
        Optional<PrintView.Heading> acronyms =
                further.heading(!catalogue.plan().terms().isEmpty(), PrintAnchors.ACRONYMS, "acronyms");
        timeline.map(PrintedSections::item).ifPresent(contents::add);
        references.map(PrintedSections::item).ifPresent(contents::add);
        acronyms.map(PrintedSections::item).ifPresent(contents::add);
        return new PrintedSections(releases, timeline, references, acronyms, contents);
    }

    static PrintView.Heading heading(Catalogue catalogue, ProsePage page) {
        String path = catalogue.paths().page(page.id());
        return new PrintView.Heading(
                catalogue.paths().printed().of(path), page.section().map(String::valueOf), page.plainTitle());
    }

    /** Numbers sections after those of the prose. */
    private static final class Further {
        private final Catalogue catalogue;
        private int number;

        Further(Catalogue catalogue) {
            this.catalogue = catalogue;
            this.number = catalogue.plan().pages().stream()
                    .flatMap(page -> page.section().stream())
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
        }

        Optional<PrintView.Heading> heading(boolean present, String id, String key) {
            if (!present) {
                return Optional.empty();
            }
            Optional<String> next = number == 0 ? Optional.empty() : Optional.of(String.valueOf(++number));
            return Optional.of(new PrintView.Heading(id, next, catalogue.words().text(key)));
        }
    }

    private static boolean says(Catalogue catalogue, String name) {
        return catalogue.plan().pages().stream()
                .flatMap(page -> page.body().text().mentions().stream())
                .anyMatch(mention -> mention instanceof Mention.Insert insert
                        && insert.isAlone()
                        && insert.name().equals(name));
    }

    private static void addPage(Catalogue catalogue, ProsePage page, List<LocalContents.Item> contents) {
        String prefix = catalogue.paths().printed().prefix(catalogue.paths().page(page.id()));
        contents.add(item(heading(catalogue, page)));
        catalogue.sections().get(page.id()).all().stream()
                .filter(section -> section.depth() <= 2)
                .forEach(section -> contents.add(new LocalContents.Item(
                        "#" + Relative.escape(prefix + section.id()),
                        section.number(),
                        section.title(),
                        "d" + (section.depth() + 2))));
        ReleaseSections.of(catalogue, page).ifPresent(releases -> addReleases(catalogue, releases.numbers(), contents));
    }

    private static void addReleases(
            Catalogue catalogue, Map<String, String> numbers, List<LocalContents.Item> contents) {
        catalogue
                .ofKind(Milestone.Kind.RELEASE)
                .forEach(release -> contents.add(new LocalContents.Item(
                        catalogue
                                .paths()
                                .ofTexts(Paths.PRINT)
                                .toPath(catalogue.paths().milestone(release.code())),
                        Optional.ofNullable(numbers.get(release.code())),
                        catalogue.words().text("print-release", release.plainName(), release.code()),
                        "d3")));
    }

    private static LocalContents.Item item(PrintView.Heading heading) {
        return new LocalContents.Item("#" + Relative.escape(heading.id()), heading.number(), heading.title(), "d2");
    }
}
