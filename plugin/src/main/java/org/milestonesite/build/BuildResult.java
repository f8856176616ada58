package org.milestonesite.build;

import java.util.Optional;
import org.milestonesite.diagnostic.ConsolePrinter;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.page.Owner;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.RawSite;
import org.milestonesite.render.Theme;
import org.milestonesite.site.Site;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * What a build made.
 *
 * @param site empty if there are errors
 * @param plan empty if there is no data date or no milestone; with other errors it is there, for what it is worth
 * @param paths what stands where, wherever there is a plan
 * @param settings {@code site.yaml}, unless it can't be read
 */
public record BuildResult(
        Report report,
        Optional<Site> site,
        Optional<Plan> plan,
        Optional<Paths> paths,
        Optional<RawSite> settings,
        Theme theme) {

    /**
     * Where the sources say what a page shows; of a list, which many places make, where its author is likely to change
     * it. Empty only where {@code site.yaml} says nothing.
     */
    public Optional<Location> source(String path) {
        return paths.map(Paths::all)
                .map(all -> all.get(path))
                .flatMap(Owner::at)
                .or(() -> settings.flatMap(site -> new EditPlaces(site.keys()).of(path, plan)));
    }

    /** Whether the plan gives the site a page or file at a path; with errors too. */
    public boolean knows(String path) {
        return paths.map(Paths::all).filter(all -> all.containsKey(path)).isPresent();
    }

    /** What {@code site.yaml} says of how the preview opens a file. */
    public Optional<String> editor() {
        return settings.flatMap(RawSite::editor).map(Located::value);
    }

    /** The words in which to print the report. */
    public Messages findingsMessages() {
        return theme.findingsMessages();
    }

    /** No goal may end well without a site, nor write one that has errors. */
    public BuildResult {
        if (site.isPresent() == report.hasErrors()) {
            throw new IllegalStateException(site.isPresent() ? "a site with errors" : "no site, and no error says why");
        }
    }

    /** How many there are in the plan; there must be one. */
    public int milestones() {
        return plan.orElseThrow().milestones().size();
    }

    /** What a copy of the site is called that leaves its place: {@code LDM-564-1.6}. There must be a plan. */
    public String edition() {
        return Paths.edition(plan.orElseThrow().document());
    }

    /** Every finding as text, then their summary. */
    public String console() {
        ConsolePrinter printer = new ConsolePrinter(findingsMessages(), Integer.MAX_VALUE);
        StringBuilder text = new StringBuilder();
        printer.print(report, (severity, line) -> text.append(line).append('\n'));
        return text.append(printer.summary(report)).append('\n').toString();
    }
}
