package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Hostile text in any field appears as text. */
class HostileTextTest {

    private static final String EVIL = "<script>alert(1)</script>\\\"'><img src=x onerror=alert(2)>{{shell}}{{{word}}}";
    private static final String SHOWN = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{shell}}{{{word}}}";

    @TempDir
    Path folder;

    @Test
    void everyFieldIsOnlyText() {
        Built built = site().builds();
        List<String> faults = new ArrayList<>();
        built.paths().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> check(path, built.page(path), faults));
        assertEquals(List.of(), faults);
    }

    @Test
    void theTextIsThere() {
        Built built = site().builds();
        for (String path : List.of("index.html", "milestones/REL-1.html", "glossary.html", "documents/index.html")) {
            assertTrue(built.page(path).text().contains(SHOWN), path);
        }
        assertTrue(built.page("introduction.html").title().contains("<script>"));
    }

    private TestSite site() {
        return TestSite.good(folder)
                .with("site.yaml", """
                        document:
                          handle: ABC-1
                          title: "%1$s"
                          authors: ["%1$s"]
                          revision: "%1$s"
                          abstract: "%1$s"
                          statement: "%1$s"
                          source: "https://example.org/\\"><img/src=x>"
                          changes: [{version: "%1$s", date: 2020-01-01, description: "%1$s", owner: "%1$s"}]
                        plan:
                          asOf: 2025-07-31
                          releases: ["REL-*"]
                          features: ["FEA-*"]
                          campaign: "%1$s {code}"
                        links: {edit: "https://example.org/\\"><img/src=x>{path}"}
                        """.formatted(EVIL))
                .with("milestones/REL-1.md", """
                        ---
                        code: REL-1
                        name: "%1$s"
                        shortName: "%1$s"
                        wbs: "%1$s"
                        type: "%1$s"
                        due: 2024-01-31
                        completed: 2024-03-01
                        features: [FEA-1]
                        tags: ["%1$s"]
                        aka: ["O<img>"]
                        description: "%1$s"
                        comment: "%1$s"
                        note: "%1$s"
                        testSpec: "%1$s"
                        jira: "%1$s"
                        testPlan: "%1$s"
                        location: "%1$s"
                        ---

                        <script>alert(5)</script> <img src=x onerror=alert(6)> [x](https://example.org/"onclick="alert(7))
                        ![a" onerror="alert(8)](figures/box.svg "b\\" onload=\\"alert(9)"){#fig-a onclick="alert(10)"}

                        The QX.
                        """.formatted(EVIL))
                .replacing("pages/introduction.md", "title: Introduction", "title: \"" + EVIL + "\"")
                .with("glossary/evil.csv", "term,description\nQ2,\"" + SHOWN.replace("\"", "\"\"") + "\"\n")
                .replacing(
                        "references.bib",
                        "The other document",
                        SHOWN.replace("{", "\\{").replace("}", "\\}").replace("\"", "{\"}"));
    }

    private static boolean isOurScript(Element element) {
        return element.normalName().equals("script")
                && element.data().isEmpty()
                && element.attr("src").matches("(\\.\\./)*assets/[a-z-]+\\.js");
    }

    private static void check(String path, Document page, List<String> faults) {
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            if (List.of("script", "iframe", "object", "embed", "form", "svg:script")
                            .contains(name)
                    && !isOurScript(element)) {
                faults.add(path + ": " + element);
            }
            if (name.equals("img") && !element.attr("src").endsWith("figures/box.svg")) {
                faults.add(path + ": " + element);
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().toLowerCase(Locale.ROOT);
                boolean address = List.of("href", "src", "action").contains(attribute.getKey());
                if (attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style")
                        || address && value.contains("javascript:")) {
                    faults.add(path + ": " + element);
                }
            }
        }
    }
}
