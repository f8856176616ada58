package org.milestonesite.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.link.Takeover;
import org.milestonesite.plan.Register;
import org.milestonesite.read.ReadCache;
import org.milestonesite.read.SourceReader;
import org.milestonesite.render.RegisterYaml;
import org.milestonesite.site.Site;

/** The plan in our own format, for those who leave the exports of a scheduling tool behind. It writes nothing. */
public final class PlanExport {

    /** From the folder of the export as from that of the sources. */
    private static final String FOLDER = "milestones/";

    /** Enough names to know what is meant; the findings of the build name many of the rest. */
    private static final int MOST_NAMES = 8;

    private final Register register;

    private PlanExport(Register register) {
        this.register = register;
    }

    /**
     * Reads the sources once more: a build keeps no raw records, since of a large plan they are many.
     *
     * @throws java.util.NoSuchElementException if the sources have no settings, which a build tells first
     */
    public static PlanExport of(BuildRequest request) {
        return new PlanExport(Takeover.register(SourceReader.read(
                        request.projectDirectory(),
                        request.sourceDirectory(),
                        request.workDirectory(),
                        ReadCache.none())
                .value()
                .orElseThrow()));
    }

    /** The files of the export; none where every milestone has a file of its own already. */
    public Site files() {
        TreeMap<String, Site.Content> files = new TreeMap<>();
        if (!register.entries().isEmpty()) {
            for (byte[] bytes : RegisterYaml.files(register.entries())) {
                String number = files.isEmpty() ? "" : "-" + (files.size() + 1);
                files.put(FOLDER + "schedule" + number + ".yaml", () -> bytes);
            }
        }
        return new Site(files);
    }

    /** What was written, what it replaces, and what it could not hold. */
    public List<String> summary(Messages words, String folder) {
        List<String> lines = new ArrayList<>();
        if (register.entries().isEmpty()) {
            words.find("export.nothing", List.of()).ifPresent(lines::add);
            return lines;
        }
        words.find("export.done", List.of(register.entries().size(), folder + "/" + FOLDER))
                .ifPresent(lines::add);
        words.find("export.replaces", List.of(String.join(", ", register.replaces())))
                .ifPresent(lines::add);
        register.asOf()
                .flatMap(asOf -> words.find("export.as-of", List.of(asOf)))
                .ifPresent(lines::add);
        register.lost()
                .forEach(lost -> words.find(
                                "export.lost." + lost.what().id(), List.of(lost.count(), names(words, lost.names())))
                        .ifPresent(lines::add));
        return lines;
    }

    private static String names(Messages words, List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() <= MOST_NAMES
                ? first
                : words.find("export.lost.more", List.of(first, names.size() - MOST_NAMES))
                        .orElse(first);
    }
}
