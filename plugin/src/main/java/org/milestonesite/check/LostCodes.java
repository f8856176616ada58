package org.milestonesite.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** Codes are cited by others: one that was published keeps its page for ever, if only to lead to the code that is used now. */
final class LostCodes implements Rule {

    /** Of many lost codes it is the file that was lost, and nobody wants to wait for guesses at each. */
    private static final int MOST_GUESSES = 50;

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        if (!plan.editions().isEmpty()) {
            check(plan, plan.editions().get(plan.editions().size() - 1), findings);
        }
    }

    private static void check(Plan plan, Edition edition, Consumer<Diagnostic> findings) {
        Set<String> known = new HashSet<>();
        plan.milestones().forEach(milestone -> {
            known.add(milestone.code());
            milestone.aka().stream().map(Sourced::value).forEach(known::add);
        });
        Map<String, Edition.Entry> lost = new LinkedHashMap<>();
        edition.milestones().forEach((code, entry) -> {
            if (!known.contains(code)) {
                lost.put(code, entry);
            }
            entry.lines("aka").stream()
                    .filter(older -> !known.contains(older))
                    .forEach(older -> lost.putIfAbsent(older, entry));
        });
        Map<String, Milestone> fresh = new TreeMap<>();
        if (!lost.isEmpty() && lost.size() <= MOST_GUESSES) {
            plan.milestones().stream()
                    .filter(milestone -> !edition.milestones().containsKey(milestone.code()))
                    .forEach(milestone -> fresh.put(milestone.code(), milestone));
        }
        lost.forEach((code, entry) -> findings.accept(finding(code, entry, edition, plan, fresh)));
    }

    private static Diagnostic finding(
            String code, Edition.Entry entry, Edition edition, Plan plan, Map<String, Milestone> fresh) {
        Diagnostic finding = Diagnostic.of(
                Code.LOST_CODE,
                entry.at().orElseThrow(),
                code,
                edition.revision().orElse(""));
        return now(code, entry, plan, fresh)
                .map(milestone ->
                        finding.help("lost-code", code, milestone.code()).also(milestone.at()))
                .orElse(finding);
    }

    /** What it is called now, by all appearance: its own milestone if that is there, one of its name, one nearly so called. */
    private static Optional<Milestone> now(String code, Edition.Entry entry, Plan plan, Map<String, Milestone> fresh) {
        Optional<Milestone> own =
                Optional.of(entry).filter(it -> it.lines("aka").contains(code)).flatMap(it -> codeOf(it, plan));
        List<Milestone> namesakes = fresh.values().stream()
                .filter(milestone -> Optional.of(milestone.plainName()).equals(entry.text("name")))
                .toList();
        return own.or(() ->
                        namesakes.stream().filter(one -> namesakes.size() == 1).findFirst())
                .or(() -> Nearest.of(code, fresh.keySet()).map(fresh::get));
    }

    /** The milestone that lost an older code of its. */
    private static Optional<Milestone> codeOf(Edition.Entry entry, Plan plan) {
        return plan.editions().get(plan.editions().size() - 1).milestones().entrySet().stream()
                .filter(other -> other.getValue() == entry)
                .flatMap(other -> plan.milestones().find(other.getKey()).stream())
                .findFirst();
    }
}
