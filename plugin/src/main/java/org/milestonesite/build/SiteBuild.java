package org.milestonesite.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.milestonesite.check.Checks;
import org.milestonesite.check.Gate;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.link.Linked;
import org.milestonesite.link.Linker;
import org.milestonesite.page.Computed;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.ReadCache;
import org.milestonesite.read.Reading;
import org.milestonesite.read.SourceReader;
import org.milestonesite.render.CitationStyle;
import org.milestonesite.render.Theme;
import org.milestonesite.site.Site;

/** The way from sources to a site: read, link, check, render. It writes nothing. */
public final class SiteBuild {

    private final BuildRequest request;
    private final ReadCache cache;
    private final LoadedTheme loaded;
    private final List<Diagnostic> findings = new ArrayList<>();

    SiteBuild(BuildRequest request, ReadCache cache, LoadedTheme loaded) {
        this.request = request;
        this.cache = cache;
        this.loaded = loaded;
    }

    /** The site is lazy: its pages are rendered when their bytes are asked for. */
    public static BuildResult run(BuildRequest request) {
        return Workspace.once(request).build();
    }

    /** @param amendable empty where there is no site, or more of it than its files */
    record Outcome(BuildResult result, Optional<Amendable> amendable) {}

    Outcome run() {
        Theme theme = loaded.theme();
        findings.addAll(loaded.findings());
        Optional<Sources> sources = sources(CitationStyle.of(theme, findings::add));
        Optional<Built> built = sources.flatMap(this::built);
        Map<Code, Severity> severities = sources.map(Sources::severities).orElse(Map.of());
        Report report = report(built.isPresent(), severities);
        if (request.pdf() && built.isPresent() && !report.hasErrors()) {
            Plan plan = sources.flatMap(read -> read.linked().plan()).orElseThrow();
            built = Optional.of(printed(built.get(), plan, theme));
            report = report(true, severities);
        }
        BuildResult result = result(report, built, sources, theme);
        Optional<Amendable> amendable = built.filter(made -> result.site().isPresent() && !request.pdf())
                .map(made -> new Amendable(
                        result, made.files(), sources.orElseThrow().linked().relinker()));
        return new Outcome(result, amendable);
    }

    private Built printed(Built built, Plan plan, Theme theme) {
        return new Built(keep(PdfFile.in(built.site(), plan, built.paths(), theme)), built.files(), built.paths());
    }

    private static BuildResult result(Report report, Optional<Built> built, Optional<Sources> sources, Theme theme) {
        return new BuildResult(
                report,
                built.map(Built::site).filter(complete -> !report.hasErrors()),
                sources.flatMap(read -> read.linked().plan()),
                built.map(Built::paths),
                sources.map(Sources::settings),
                theme);
    }

    /** A finding that is silenced is no reason to leave out the error that follows from it. */
    private Report report(boolean complete, Map<Code, Severity> severities) {
        Report report = Report.of(Consequences.leftOut(findings, severities), severities);
        return complete || report.hasErrors() ? report : Report.of(findings, severities);
    }

    /** What is left of the sources when they are linked. The raw records are not: of a large plan they are many. */
    private record Sources(Linked linked, Figures figures, RawSite settings) {

        Map<Code, Severity> severities() {
            return settings.severities();
        }
    }

    private Optional<Sources> sources(UnaryOperator<List<Document>> style) {
        return keep(SourceReader.read(
                        request.projectDirectory(), request.sourceDirectory(), request.workDirectory(), cache))
                .map(raw -> new Sources(computed(Linker.link(raw, style)), keep(Figures.read(raw, cache)), raw.site()));
    }

    private Linked computed(Linked linked) {
        return new Linked(
                linked.plan().map(plan -> Computed.in(plan, loaded.theme().messages())),
                linked.paths(),
                linked.findings(),
                linked.relinker());
    }

    private record Built(Site site, SiteFiles files, Paths paths) {}

    private Optional<Built> built(Sources sources) {
        Linked linked = sources.linked();
        findings.addAll(linked.findings());
        if (linked.plan().isEmpty()) {
            return Optional.empty();
        }
        Plan plan = linked.plan().get();
        findings.addAll(Checks.of(plan));
        if (request.gate()) {
            findings.addAll(Gate.of(plan));
        }
        Paths paths = new Paths(plan, request.pdf());
        findings.addAll(PathFindings.of(paths, loaded.theme().assets().keySet(), linked.paths()));
        SiteFiles files = SiteFiles.of(plan, paths, loaded.theme(), loaded.templates(), sources.figures());
        return Optional.of(new Built(files.site(), files, paths));
    }

    private <T> T keep(Reading<T> reading) {
        findings.addAll(reading.findings());
        return reading.value();
    }
}
