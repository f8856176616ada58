package org.milestonesite.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.check.Checks;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.link.Linked;
import org.milestonesite.link.Linker;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.RawSources;
import org.milestonesite.read.Reading;
import org.milestonesite.read.SourceReader;
import org.milestonesite.render.Templates;
import org.milestonesite.render.Theme;
import org.milestonesite.render.ThemeReading;
import org.milestonesite.site.Site;

/** The way from sources to a site: read, link, check, render. It writes nothing. */
public final class SiteBuild {

    private SiteBuild() {}

    /** The site is lazy: its pages are rendered when their bytes are asked for. */
    public static BuildResult run(BuildRequest request) {
        List<Diagnostic> findings = new ArrayList<>();
        Reading<Optional<RawSources>> sources =
                SourceReader.read(request.projectDirectory(), request.sourceDirectory());
        findings.addAll(sources.findings());
        ThemeReading theme = theme(request);
        findings.addAll(theme.findings());
        Templates templates = Templates.compile(theme.theme(), Map.of(), findings::add);
        Optional<Site> site = sources.value().flatMap(raw -> site(raw, theme.theme(), templates, findings));
        Map<Code, Severity> severities =
                sources.value().map(raw -> raw.site().severities()).orElse(Map.of());
        Report report = Report.of(Consequences.leftOut(findings), severities);
        return new BuildResult(
                report,
                report.hasErrors() ? Optional.empty() : site,
                theme.theme().findingsMessages());
    }

    private static ThemeReading theme(BuildRequest request) {
        Path folder = request.sourceDirectory().resolve("theme");
        Path display = request.projectDirectory().toAbsolutePath().relativize(folder.toAbsolutePath());
        return Theme.load(Optional.of(folder), display.toString().replace('\\', '/'));
    }

    private static Optional<Site> site(RawSources raw, Theme theme, Templates templates, List<Diagnostic> findings) {
        Linked linked = Linker.link(raw);
        findings.addAll(linked.findings());
        Optional<Plan> plan = linked.plan();
        plan.ifPresent(p -> findings.addAll(Checks.of(p)));
        return Optional.empty();
    }
}
