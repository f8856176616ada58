package org.milestonesite.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.link.Relinker;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.BodyEdit;
import org.milestonesite.site.Site;
import org.milestonesite.source.Location;

/**
 * A build that can go on from where it was: while its author changes nothing but words in a text, its site follows
 * without the rest being linked, checked and listed again. For one thread.
 */
final class Amendable {

    private final BuildResult whole;
    private final SiteFiles files;
    private final Relinker relinker;
    private Map<String, List<Location>> told = Map.of();

    /** @param whole what the whole build made */
    Amendable(BuildResult whole, SiteFiles files, Relinker relinker) {
        this.whole = whole;
        this.files = files;
        this.relinker = relinker;
    }

    /**
     * @param now the whole build, or what it was amended to
     * @return empty where all has to be built
     */
    Optional<BuildResult> amend(BuildResult now, BodyEdit edit) {
        Optional<Site> site = whole.site();
        Optional<Plan> plan = now.plan();
        if (site.isEmpty() || plan.isEmpty() || isTold(edit)) {
            return Optional.empty();
        }
        return relinker.relink(plan.get(), edit)
                .map(amended -> new BuildResult(
                        whole.report(),
                        Optional.of(files.with(amended.plan(), amended.page(), site.get())),
                        Optional.of(amended.plan()),
                        whole.paths(),
                        whole.settings(),
                        whole.theme()));
    }

    /** Findings in a text move when it changes; those above it stay. */
    private boolean isTold(BodyEdit edit) {
        if (told.isEmpty()) {
            told = whole.report().entries().stream()
                    .map(Report.Entry::diagnostic)
                    .flatMap(finding -> Stream.of(finding.at(), finding.also()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(at -> at.file().path()));
        }
        return told.getOrDefault(edit.path(), List.of()).stream().anyMatch(edit::isInBody);
    }
}
