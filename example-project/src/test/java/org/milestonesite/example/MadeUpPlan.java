package org.milestonesite.example;

import java.nio.file.Path;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.SiteWriter;

/** A small plan that has everything a test campaign can have: LDM-564 names neither test plans nor reports. */
public final class MadeUpPlan {

    public static final String HOST = "https://obs-7.example.org/plan/";

    private static final Path SOURCES = Path.of("src/test/resources/campaigns").toAbsolutePath();

    private MadeUpPlan() {}

    /** @return the folder of the site */
    public static Path buildIn(Path folder) {
        Path site = folder.resolve("site");
        Path work = folder.resolve("work");
        BuildResult result = SiteBuild.run(new BuildRequest(SOURCES.getParent(), SOURCES, site, work, false));
        new SiteWriter(site, work, "site").write(result.site().orElseThrow(() -> new AssertionError(result.console())));
        return site;
    }
}
