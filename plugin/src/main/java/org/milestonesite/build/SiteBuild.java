package org.milestonesite.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.milestonesite.check.Checks;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.link.Linked;
import org.milestonesite.link.Linker;
import org.milestonesite.page.Pages;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.Reading;
import org.milestonesite.read.SourceReader;
import org.milestonesite.render.CitationStyle;
import org.milestonesite.render.Templates;
import org.milestonesite.render.Theme;
import org.milestonesite.render.ThemeReading;
import org.milestonesite.site.Site;

/** The way from sources to a site: read, link, check, render. It writes nothing. */
public final class SiteBuild {

    private final BuildRequest request;
    private final List<Diagnostic> findings = new ArrayList<>();

    private SiteBuild(BuildRequest request) {
        this.request = request;
    }

    /** The site is lazy: its pages are rendered when their bytes are asked for. */
    public static BuildResult run(BuildRequest request) {
        return new SiteBuild(request).run();
    }

    private BuildResult run() {
        Theme theme = theme();
        Templates templates = Templates.compile(theme, Pages.views(), findings::add);
        Optional<Sources> sources = sources(CitationStyle.of(theme, findings::add));
        Optional<Site> site = sources.flatMap(read -> site(read, theme, templates));
        Map<Code, Severity> severities = sources.map(Sources::severities).orElse(Map.of());
        Report report = report(site.isPresent(), severities);
        return new BuildResult(
                report,
                site.filter(complete -> !report.hasErrors()),
                sources.flatMap(read -> read.linked().plan()),
                theme);
    }

    /** A finding that is silenced is no reason to leave out the error that follows from it. */
    private Report report(boolean complete, Map<Code, Severity> severities) {
        Report report = Report.of(Consequences.leftOut(findings), severities);
        return complete || report.hasErrors() ? report : Report.of(findings, severities);
    }

    /** What is left of the sources when they are linked. The raw records are not: of a large plan they are many. */
    private record Sources(Linked linked, Figures figures, Map<Code, Severity> severities) {}

    private Optional<Sources> sources(UnaryOperator<List<Document>> style) {
        return keep(SourceReader.read(request.projectDirectory(), request.sourceDirectory(), request.workDirectory()))
                .map(raw -> new Sources(
                        Linker.link(raw, style),
                        keep(Figures.read(raw)),
                        raw.site().severities()));
    }

    private Theme theme() {
        ThemeReading reading = theme(request);
        findings.addAll(reading.findings());
        return reading.theme();
    }

    static ThemeReading theme(BuildRequest request) {
        Path folder = request.sourceDirectory().resolve("theme");
        String display =
                request.projectDirectory().relativize(folder).toString().replace('\\', '/');
        return Theme.load(Optional.of(folder), display);
    }

    private Optional<Site> site(Sources sources, Theme theme, Templates templates) {
        Linked linked = sources.linked();
        findings.addAll(linked.findings());
        if (linked.plan().isEmpty()) {
            return Optional.empty();
        }
        Plan plan = linked.plan().get();
        findings.addAll(Checks.of(plan));
        Paths paths = new Paths(plan);
        findings.addAll(PathFindings.of(paths, theme.assets().keySet(), linked.paths()));
        return Optional.of(SiteFiles.of(plan, paths, theme, templates, sources.figures()));
    }

    private <T> T keep(Reading<T> reading) {
        findings.addAll(reading.findings());
        return reading.value();
    }
}
