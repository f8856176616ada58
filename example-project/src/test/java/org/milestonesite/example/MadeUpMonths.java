package org.milestonesite.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.EditionFile;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.SiteWriter;

/** A plan with months and an edition, in which milestones move, vanish and wait for each other: LDM-564 has none of these. */
public final class MadeUpMonths {

    public static final String HOST = "https://obs-8.example.org/plan/";

    /** Pages that the example does not have, or not with so much on them. */
    public static final List<String> PAGES = List.of(
            "introduction.html",
            "changes/index.html",
            "changes/2025-05-31-to-2025-06-30.html",
            "changes/2025-06-30-to-2025-07-31.html",
            "changes/1.0-to-1.1.html",
            "milestones/REL-3.html",
            "milestones/FEA-4.html",
            "progress.html",
            "slip.html",
            "delayed.html",
            "remaining.html",
            "graph.html",
            "print.html");

    private static final YearMonth LAST = YearMonth.of(2025, 7);
    private static final int NUMBER = 18;

    private static final String SITE = """
            document:
              handle: OBS-8
              title: Months of the example observatory
              authors: [Ada Lovelace]
              revision: "%s"
              status: draft
              abstract: A made-up plan.
              url: https://obs-8.example.org/plan/
              changes: [{version: "1.0", date: 2025-06-30, description: First issue., owner: Ada}]
            plan:
              releases: ["REL-*"]
              features: ["FEA-*"]
              exclude: [FEA-13]
              progress:
                - {name: All}
                - {name: Features, codes: ["FEA-*"], snapshot: 2025-05-31}
            findings: {dependency-cycle: warning}
            """;

    private static final String PAGE = """
            ---
            title: Introduction
            ---

            %s, [[count status=overdue]] are late.

            [[progress "How the plan burns down."]]{#fig-progress}

            [[progress set=Features]]

            [[slip "How far it slipped."]]{#fig-slip}

            [[graph "What waits for what."]]{#fig-graph}

            [[graph REL-3 "What the third release waits for."]]{#fig-third}

            [[graph REL-1]]
            """;

    private MadeUpMonths() {}

    /** Builds it, freezes it in June, and goes on to July. @return the folder of the site */
    public static Path buildIn(Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        Files.createDirectories(sources.resolve("schedule"));
        Files.createDirectories(sources.resolve("pages"));
        Files.writeString(sources.resolve("annotations.yaml"), "REL-2: {aka: [REL-2-OLD]}\n");
        for (int back = 4; back >= 1; back--) {
            month(sources, back);
        }
        say(sources, "1.0", "Of all the milestones");
        BuildRequest request = new BuildRequest(folder, sources, folder.resolve("site"), folder.resolve("work"), false);
        EditionFile.write(request, built(request), false);
        month(sources, 0);
        say(sources, "1.1", "Of the milestones of this plan");
        BuildResult result = built(request);
        new SiteWriter(request.outputDirectory(), request.workDirectory(), "site")
                .write(result.site().orElseThrow());
        return request.outputDirectory();
    }

    private static BuildResult built(BuildRequest request) {
        BuildResult result = SiteBuild.run(request);
        if (result.site().isEmpty()) {
            throw new AssertionError(result.console());
        }
        return result;
    }

    private static void say(Path sources, String revision, String words) throws IOException {
        Files.writeString(sources.resolve("site.yaml"), SITE.formatted(revision));
        Files.writeString(sources.resolve("pages/introduction.md"), PAGE.formatted(words));
    }

    private static void month(Path sources, int back) throws IOException {
        YearMonth month = LAST.minusMonths(back);
        StringBuilder rows =
                new StringBuilder("task_code,task_name,status_code,base_end_date,end_date,act_end_date,pred_list\n");
        for (int i = 1; i <= NUMBER; i++) {
            // one is new in July, and one had left before the edition, which would make it an error
            if (!(i == 16 && back > 0) && !(i == 17 && back < 2)) {
                rows.append(row(i, back, month));
            }
        }
        Files.writeString(sources.resolve("schedule/" + month.toString().replace("-", "") + "-ME.csv"), rows);
    }

    private static String row(int i, int back, YearMonth month) {
        LocalDate due = LocalDate.of(2025, 1, 15).plusMonths(i);
        LocalDate baseline = back > 2 && i % 4 == 0 ? due.minusDays(40) : due;
        LocalDate end = due.plusDays((4 - back) * (i % 5 - 1) * 12L);
        boolean done = i % 5 < 3 && !end.isAfter(month.atEndOfMonth());
        // each release waits for the two before it; the sixth and the seventh wait for each other
        String needs = i == 6 ? "FEA-5;FEA-7" : i < 3 ? "" : code(i - 1, back) + ";" + code(i - 2, back);
        return String.join(
                        ",",
                        code(i, back),
                        i == 8 && back == 0 ? "Renamed since" : "Number " + i + " of the made-up milestones",
                        done ? "Completed" : "Not Started",
                        baseline.toString(),
                        end.toString(),
                        done ? end.toString() : "",
                        '"' + needs.replace(";", ",") + '"')
                + "\n";
    }

    private static String code(int i, int back) {
        return i % 6 == 0 ? "REL-" + i / 6 + (i == 12 && back > 0 ? "-OLD" : "") : "FEA-" + i;
    }
}
