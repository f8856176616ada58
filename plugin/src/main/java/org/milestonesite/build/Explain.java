package org.milestonesite.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.ConsolePrinter;
import org.milestonesite.diagnostic.Explanation;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Visible;
import org.milestonesite.page.Dossier;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.source.Location;

/** Answers to an author who asks what a milestone is, or what a finding means. */
public final class Explain {

    /**
     * @param found whether what was asked for is known
     * @param lines the answer
     * @param last in one sentence, what to do where it is not known
     */
    public record Answer(boolean found, List<String> lines, String last) {

        public Answer {
            lines = lines.stream().map(Visible::of).toList();
            last = Visible.of(last);
        }
    }

    private static final int MOST_FINDINGS = 20;

    private Explain() {}

    /** What the plan knows about a milestone, by its code or an older one, and what was found about it. */
    public static Answer milestone(BuildRequest request, String code) {
        BuildResult result = SiteBuild.run(request);
        Messages words = result.findingsMessages();
        if (result.plan().isEmpty()) {
            return new Answer(false, printed(result.report(), words), words.text("explain.no-plan"));
        }
        Plan plan = result.plan().get();
        Map<String, Milestone> names = names(plan);
        if (!names.containsKey(code)) {
            return new Answer(
                    false,
                    List.of(),
                    Nearest.of(code, names.keySet())
                            .map(nearest -> words.text("explain.unknown-code.nearest", code, nearest))
                            .orElseGet(() -> words.text("explain.unknown-code", code)));
        }
        Milestone milestone = names.get(code);
        Messages pageWords = result.theme().messages();
        List<String> lines = new ArrayList<>();
        if (!milestone.code().equals(code)) {
            lines.add(pageWords.text("older-code-sentence", code, milestone.code()));
        }
        lines.addAll(Dossier.of(milestone, plan, new Paths(plan), pageWords));
        Report about = about(milestone, result.report());
        if (!about.entries().isEmpty()) {
            lines.add("");
            lines.add(words.text("explain.findings"));
            lines.addAll(printed(about, words));
        }
        if (result.report().hasErrors()) {
            lines.add("");
            lines.add(words.text("explain.errors", new ConsolePrinter(words, MOST_FINDINGS).summary(result.report())));
        }
        return new Answer(true, lines, "");
    }

    /** What a finding means, with a wrong and a right example. */
    public static Answer finding(BuildRequest request, String id) {
        Messages words = LoadedTheme.theme(request).theme().findingsMessages();
        Optional<Code> code = Code.byId(id);
        if (code.isPresent()) {
            List<String> lines = new ArrayList<>();
            lines.add(words.text(
                    code.get().isFatal() ? "explain.severity.fatal" : "explain.severity",
                    id,
                    code.get().severity().id()));
            lines.add("");
            lines.addAll(Explanation.of(code.get()).plain().lines().toList());
            return new Answer(true, lines, "");
        }
        return Nearest.of(id, codes())
                .map(nearest ->
                        new Answer(false, List.of(), words.text("explain.unknown-finding.nearest", id, nearest)))
                .orElseGet(() -> new Answer(false, codes(), words.text("explain.unknown-finding", id)));
    }

    /** What can be asked. */
    public static Answer usage(BuildRequest request) {
        Messages words = LoadedTheme.theme(request).theme().findingsMessages();
        List<String> lines =
                new ArrayList<>(List.of(words.text("explain.usage.code"), words.text("explain.usage.finding")));
        codes().forEach(id -> lines.add("  " + id));
        return new Answer(true, lines, "");
    }

    private static List<String> codes() {
        return Arrays.stream(Code.values()).map(Code::id).sorted().toList();
    }

    private static Map<String, Milestone> names(Plan plan) {
        Map<String, Milestone> names = new TreeMap<>();
        plan.milestones().forEach(milestone -> names.put(milestone.code(), milestone));
        plan.milestones()
                .forEach(milestone -> milestone.aka().forEach(older -> names.putIfAbsent(older.value(), milestone)));
        return names;
    }

    /** Findings that name it, and those in a file that is its own. */
    private static Report about(Milestone milestone, Report report) {
        return new Report(
                report.entries().stream()
                        .filter(entry -> entry.diagnostic().arguments().contains(milestone.code())
                                || entry.diagnostic()
                                        .at()
                                        .map(Location::file)
                                        .filter(file -> file.path().endsWith(".md"))
                                        .filter(milestone.at().file()::equals)
                                        .isPresent())
                        .toList(),
                0);
    }

    private static List<String> printed(Report report, Messages words) {
        List<String> lines = new ArrayList<>();
        new ConsolePrinter(words, MOST_FINDINGS).print(report, (severity, line) -> lines.add("  " + line));
        return lines;
    }
}
