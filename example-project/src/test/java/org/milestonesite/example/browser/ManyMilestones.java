package org.milestonesite.example.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.Site;

/** So many milestones that their names do not fit into the first file that a search loads. Only what it needs is written. */
final class ManyMilestones {

    static final int NUMBER = 14_000;

    private static final String[] WORDS = {
        "camera", "pipeline", "archive", "calibration", "alert", "catalogue", "network", "telescope", "mirror", "survey"
    };

    private ManyMilestones() {}

    /** @return the folder of the site, with no page but those that search */
    static Path build(Path project) throws IOException {
        Path sources = project.resolve("src/milestones");
        Files.createDirectories(sources.resolve("milestones"));
        Files.writeString(sources.resolve("site.yaml"), """
                document: {handle: MANY-1, title: A plan of many milestones}
                plan: {asOf: 2026-10-31, releases: ["REL-*"], features: ["FEA-*"]}
                """);
        StringBuilder register = new StringBuilder("code,name,due,description\n");
        for (int i = 0; i < NUMBER; i++) {
            register.append("REL-%05d,The %s of a %s for the %s of its %s,%d-%02d-%02d,Text %s\n"
                    .formatted(
                            i,
                            word(i),
                            word(i / 10),
                            word(i / 100),
                            word(i / 1000),
                            2020 + i / 1000,
                            1 + i % 12,
                            1 + i % 28,
                            i % 100 == 0 ? "with a quasar" : "of " + word(i + 3)));
        }
        Files.writeString(sources.resolve("milestones/all.csv"), register);
        Path output = project.resolve("site");
        BuildResult result = SiteBuild.run(new BuildRequest(project, sources, output, project.resolve("work"), false));
        Site site = result.site().orElseThrow(() -> new AssertionError(result.console()));
        for (Map.Entry<String, Site.Content> file : site.files().entrySet()) {
            String path = file.getKey();
            if (path.startsWith("assets/") || path.startsWith("search") || path.equals("404.html")) {
                Files.createDirectories(output.resolve(path).getParent());
                Files.write(output.resolve(path), file.getValue().bytes());
            }
        }
        return output;
    }

    private static String word(int number) {
        return WORDS[number % WORDS.length];
    }
}
