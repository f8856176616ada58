package org.milestonesite.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * The words of findings. A message that a bundle lacks is a mistake of ours, and no reason to keep a finding back: its
 * key is shown.
 */
record Wording(Messages words) {

    String message(Diagnostic finding) {
        return one(finding)
                .or(() -> words.find(finding.key(), finding.arguments()))
                .or(() -> words.find(finding.code().id(), finding.arguments()))
                .orElseGet(() -> finding.key() + " " + finding.arguments());
    }

    /** The message {@code KEY.one}, where argument 0 is 1 and there is such a message. */
    private Optional<String> one(Diagnostic finding) {
        return finding.arguments().stream()
                .findFirst()
                .filter("1"::equals)
                .flatMap(number -> words.find(finding.key() + ".one", finding.arguments()));
    }

    /** The mend by its own key, else that of the message, else that of the code. */
    Optional<String> help(Diagnostic finding) {
        return finding.helpKey()
                .flatMap(key -> words.find(key, finding.helpArguments()))
                .or(() -> words.find(finding.key() + ".help", finding.arguments()))
                .or(() -> words.find(finding.code().id() + ".help", finding.arguments()));
    }

    /** The message {@code CODE.also}, else {@code finding.also}, with the place as argument 0. */
    String also(Diagnostic finding, Location place) {
        List<String> arguments = new ArrayList<>(List.of(place.display()));
        arguments.addAll(finding.arguments());
        return words.find(finding.code().id() + ".also", arguments)
                .or(() -> words.find("finding.also", arguments))
                .orElse(place.display());
    }

    /** That some findings are not shown: how many, and how many there are. */
    String more(int hidden, int all) {
        return words.find(hidden == 1 ? "summary.more.one" : "summary.more", List.of(hidden, all))
                .orElse("+ " + hidden);
    }

    /** {@code 3 errors, 2 warnings, 1 info; 4 silenced}; empty if there is nothing to say. */
    String summary(Report report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            if (report.count(severity) > 0) {
                parts.add(count("summary." + severity.id(), report.count(severity)));
            }
        }
        String silenced = report.silenced() > 0 ? count("summary.silenced", report.silenced()) : "";
        String shown = String.join(", ", parts);
        return shown.isEmpty() || silenced.isEmpty() ? shown + silenced : shown + "; " + silenced;
    }

    private String count(String key, long number) {
        return words.find(number == 1 ? key + ".one" : key, List.of(number))
                .orElseGet(() -> number + " " + key.substring(key.indexOf('.') + 1));
    }
}
