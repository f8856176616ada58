package org.milestonesite.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.ProsePage;

/**
 * The releases as sections of the page that lists them: {@code 3.1} and so on, in document order.
 *
 * @param numbers by the code of the release
 */
record ReleaseSections(List<Milestone> releases, Map<String, String> numbers) {

    static Optional<ReleaseSections> of(Catalogue catalogue, ProsePage page) {
        if (!page.hasReleaseSections()) {
            return Optional.empty();
        }
        return Optional.of(new ReleaseSections(
                catalogue.ofKind(Milestone.Kind.RELEASE),
                numbers(catalogue, String.valueOf(page.section().orElseThrow()))));
    }

    /** @param section of which the releases are sections */
    static Map<String, String> numbers(Catalogue catalogue, String section) {
        Map<String, String> numbers = new HashMap<>();
        catalogue
                .ofKind(Milestone.Kind.RELEASE)
                .forEach(release -> numbers.put(release.code(), section + "." + (numbers.size() + 1)));
        return numbers;
    }

    /** The anchor of a release on that page: numbers change with the plan, codes do not. */
    static String anchor(String code) {
        return Slug.of(code);
    }

    static String yearAnchor(String year) {
        return YearRows.anchor("releases", year);
    }

    /** By year: so many sections would fill the side of the page, and are listed above the table. */
    Optional<LocalContents> local(Catalogue catalogue) {
        Set<String> years = new LinkedHashSet<>();
        releases.forEach(release -> years.add(YearRows.year(release)));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalContents(years.stream()
                        .map(year -> LocalContents.part(yearAnchor(year), YearRows.title(catalogue, year)))
                        .toList()));
    }
}
