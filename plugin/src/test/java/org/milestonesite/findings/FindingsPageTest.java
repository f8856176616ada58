package org.milestonesite.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Explanation;
import org.milestonesite.harness.Golden;

/** The page of the plugin's documentation that explains every finding is made of the catalogue. */
class FindingsPageTest {

    private static final String INTRODUCTION = """
            <!-- Made by FindingsPageTest of the catalogue and its explanations. -->
            # Findings

            Everything that is wrong, doubtful or worth knowing in the sources is said in one run: on the console, in
            `target/milestone-site/findings.json` (described by `findings.schema.json` beside it) and in
            `target/milestone-site/findings.sarif` for services that show findings in pull requests. With an **error** the site is not
            written. A **warning** is doubtful, an **info** worth knowing. `site.yaml` changes how grave a finding is, or switches it
            off; what is off is counted in the summary. Findings that leave no whole site, such as `colliding-paths`, are always
            errors.

            ```yaml
            findings:
              undefined-acronym: error
              unused-term: off
            ```

            `mvn milestone-site:explain -Dfinding=unknown-key` prints one of these explanations.

            """;

    @Test
    void thePageIsThatOfTheCatalogue() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("| finding | severity | cause |\n|---|---|---|\n");
        List<Code> codes = Arrays.stream(Code.values())
                .sorted(Comparator.comparing(Code::id))
                .toList();
        codes.forEach(code -> page.append("| [`%s`](#%s) | %s | %s |\n"
                .formatted(
                        code.id(),
                        code.id(),
                        code.severity().id(),
                        Explanation.of(code).cause())));
        codes.forEach(code -> page.append(
                "\n## %s\n\n%s\n".formatted(code.id(), Explanation.of(code).markdown())));
        Golden.check("src/site/markdown/findings.md", page.toString());
    }
}
