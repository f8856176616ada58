package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.TestSite;

/** "Edit this" opens what an author would look for: of every page the file and the line. */
class EditLinkTest {

    private static final Pattern EDIT =
            Pattern.compile("<a href=\"vscode://file([^:\"]*):(\\d+):\\d+\" class=\"edit\">");

    @TempDir
    Path folder;

    /** {@code milestones/REL-1.md: code: REL-1}: the file and the line that the link opens. */
    private static String opened(TestSite site, Previewed preview, String page) {
        String panel = preview.get("/_/panel?page=" + page);
        Matcher edit = EDIT.matcher(panel);
        assertTrue(edit.find(), page + ": " + panel);
        String file = site.sources().relativize(Path.of(edit.group(1))).toString();
        return file + ": "
                + site.read(file)
                        .lines()
                        .skip(Integer.parseInt(edit.group(2)) - 1)
                        .findFirst()
                        .orElse("(no such line)")
                        .strip();
    }

    private static TestSite site(Path folder) {
        return TestSite.good(folder)
                .with("site.yaml", """
                document:
                  handle: ABC-1
                  title: The plan
                  authors: [Ada Lovelace]
                  status: draft
                  revision: "2.0"
                  date: 2025-07-31
                  abstract: What we release, after ABC-2.
                  changes:
                    - {version: "1.0", date: 2024-01-01, description: The first., owner: Ada}
                    - {version: "2.0", date: 2025-07-31, description: The second., owner: Ada}
                plan:
                  asOf: 2025-07-31
                  releases: ["REL-*"]
                  features: ["FEA-*"]
                  keyTag: key
                  campaign: "The test campaign of this release is {code} in [@ABC-2]."
                  progress:
                    - name: All of it
                links:
                  issues: {"RFC-#": "https://issues.example.org/{key}"}
                documents:
                  series: {ABC: "https://abc-{number}.example.org/"}
                """)
                .replacing(
                        "milestones/REL-1.md", "name: First release", "name: First release\naka: [OLD-1]\ntags: [key]");
    }

    @Test
    void everyPageLeadsToItsSource() throws Exception {
        TestSite site = site(folder);
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("index.html", "site.yaml: abstract: What we release, after ABC-2."),
                Map.entry("print.html", "site.yaml: title: The plan"),
                Map.entry("introduction.html", "pages/introduction.md: ---"),
                Map.entry("timeline.html", "site.yaml: plan:"),
                Map.entry("graph.html", "site.yaml: plan:"),
                Map.entry("open.html", "site.yaml: plan:"),
                Map.entry("milestones/index.html", "site.yaml: releases: [\"REL-*\"]"),
                Map.entry("milestones/REL-1.html", "milestones/REL-1.md: code: REL-1"),
                Map.entry("milestones/REL-2.html", "milestones/REL-2.md: code: REL-2"),
                Map.entry(
                        "milestones/FEA-1.html", "milestones/features.csv: FEA-1,First feature,2023-12-31,2023-12-01"),
                Map.entry("milestones/FEA-2.html", "milestones/REL-2.md: - code: FEA-2"),
                Map.entry("milestones/OLD-1.html", "milestones/REL-1.md: aka: [OLD-1]"),
                Map.entry("glossary.html", "glossary/terms.csv: QX,Quick exchange"),
                Map.entry("documents/index.html", "references.bib: @techreport{ABC-2,"),
                Map.entry("documents/ABC-2.html", "references.bib: @techreport{ABC-2,"),
                Map.entry("changes/index.html", "site.yaml: changes:"),
                Map.entry(
                        "campaigns.html",
                        "site.yaml: campaign: \"The test campaign of this release is {code} in [@ABC-2].\""),
                Map.entry("tracker.html", "site.yaml: issues: {\"RFC-#\": \"https://issues.example.org/{key}\"}"),
                Map.entry("key-milestones.html", "site.yaml: keyTag: key"),
                Map.entry("fragments/key-milestones.html", "site.yaml: keyTag: key"),
                Map.entry("progress.html", "site.yaml: progress:"),
                Map.entry("slip.html", "site.yaml: progress:"),
                Map.entry("delayed.html", "site.yaml: progress:"),
                Map.entry("remaining.html", "site.yaml: progress:"),
                Map.entry("search.html", "site.yaml: document:"),
                Map.entry("404.html", "site.yaml: document:")));
        try (Previewed preview = Previewed.of(site)) {
            Map<String, String> actual = new TreeMap<>();
            for (String page : pages(preview)) {
                actual.put(page, opened(site, preview, page));
            }
            assertEquals(text(expected), text(actual));
            assertEquals("site.yaml: document:", opened(site, preview, "no/such/page.html"));
        }
    }

    @Test
    void whatChangedInAMonthLeadsToTheExportOfItsEnd() throws Exception {
        TestSite site = site(folder);
        for (String month : List.of("2025-05", "2025-06", "2025-07")) {
            site.with("schedule/" + month + "-ME.csv", "task_code,task_name,end_date\nFEA-9,Ninth," + month + "-20\n");
        }
        try (Previewed preview = Previewed.of(site)) {
            List<String> steps = pages(preview).stream()
                    .filter(page -> page.startsWith("changes/") && !page.equals("changes/index.html"))
                    .toList();
            assertEquals(2, steps.size(), steps::toString);
            assertEquals(
                    List.of("schedule/2025-06-ME.csv", "schedule/2025-07-ME.csv"),
                    steps.stream()
                            .map(step -> opened(site, preview, step).replaceAll(":.*", ""))
                            .toList());
        }
    }

    private static String text(Map<String, String> places) {
        return String.join(
                "\n", places.entrySet().stream().map(Object::toString).toList());
    }

    private static List<String> pages(Previewed preview) {
        List<String> pages = new ArrayList<>();
        Matcher link = Pattern.compile("<li><a href=\"/([^\"]+\\.html)\">").matcher(preview.get("/_/"));
        while (link.find()) {
            pages.add(link.group(1));
        }
        return pages;
    }

    @Test
    void linesAreThoseOfTheSourcesAsTheyAreEvenWithErrors() throws Exception {
        TestSite site = site(folder);
        try (Previewed preview = Previewed.of(site)) {
            assertEquals("site.yaml: abstract: What we release, after ABC-2.", opened(site, preview, "index.html"));
            site.replacing("site.yaml", "  title: The plan", "  # one\n  # two\n  title: The plan");
            site.replacing("milestones/REL-1.md", "due: 2024-01-31", "due: 2024-13-31");
            preview.await("/_/panel?page=index.html", panel -> panel.contains("bad-date"));
            assertEquals("site.yaml: abstract: What we release, after ABC-2.", opened(site, preview, "index.html"));
            assertEquals("milestones/REL-1.md: code: REL-1", opened(site, preview, "milestones/REL-1.html"));
            site.with("site.yaml", "document: [");
            preview.await("/_/panel?page=index.html", panel -> panel.contains("site.yaml:1:"));
            for (String page : Stream.of("index.html", "glossary.html").toList()) {
                assertTrue(opened(site, preview, page).matches("(site.yaml|glossary/terms.csv): .*"), page);
            }
        }
    }
}
