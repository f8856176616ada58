package org.milestonesite.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.example.Page.Stated;

/** Compares the facts with the page of each milestone and with the pages that list milestones. */
record MilestonePages(Facts facts, BuiltSite site, Differences found) {

    void run() {
        facts.releases().forEach(this::release);
        facts.features().forEach(this::feature);
        List<String> releases =
                facts.releases().stream().map(Facts.Milestone::code).toList();
        List<String> features =
                facts.features().stream().map(Facts.Milestone::code).toList();
        page("milestones/index.html").ifPresent(index -> {
            List<Stated> rows = index.rows("table.milestones");
            compare(index.path(), rows);
            found.expect(index.path() + " releases", releases, codesOf(rows, releases));
            found.expect(index.path() + " features", features, codesOf(rows, features));
        });
        page("functionality.html").ifPresent(lists -> {
            List<Stated> rows = lists.rows("table.milestones");
            compare(lists.path(), rows);
            found.expect(lists.path() + " releases", releases, codesOf(rows, releases));
        });
    }

    private void release(Facts.Milestone release) {
        page("milestones/" + release.code() + ".html").ifPresent(page -> {
            milestone(release, page);
            List<Stated> rows = page.rows("#features");
            compare(page.path(), rows);
            found.expect(
                    page.path() + " features",
                    release.features(),
                    rows.stream().map(Stated::code).toList());
        });
    }

    private void feature(Facts.Milestone feature) {
        page("milestones/" + feature.code() + ".html").ifPresent(page -> {
            milestone(feature, page);
            for (String release : facts.releasesOf(feature)) {
                found.expect(page.path() + " links to " + release, true, page.linksTo(release + ".html"));
            }
        });
    }

    private void milestone(Facts.Milestone expected, Page page) {
        found.expectContains(page.path() + " heading", expected.name(), page.words("h1"));
        found.expect(page.path() + " due", expected.due(), page.date("dl.facts dd.due"));
        found.expect(page.path() + " completed", expected.completed(), page.date("dl.facts dd.completed"));
        found.expect(
                page.path() + " name is cut",
                expected.nameCut(),
                Page.isCut(page.html().selectFirst("h1")));
    }

    private void compare(String path, List<Stated> rows) {
        Map<String, Facts.Milestone> byCode = facts.byCode();
        for (Stated row : rows) {
            Facts.Milestone expected = byCode.get(row.code());
            found.expect(
                    path + " row " + row.code(),
                    expected == null
                            ? null
                            : new Stated(
                                    expected.code(),
                                    expected.name(),
                                    expected.nameCut(),
                                    expected.due(),
                                    expected.completed()),
                    row);
        }
    }

    private static List<String> codesOf(List<Stated> rows, List<String> kind) {
        return rows.stream().map(Stated::code).filter(kind::contains).toList();
    }

    private Optional<Page> page(String path) {
        Optional<Page> page = Page.of(site, path);
        if (page.isEmpty()) {
            found.missing(path);
        }
        return page;
    }
}
