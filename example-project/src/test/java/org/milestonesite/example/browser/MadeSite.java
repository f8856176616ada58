package org.milestonesite.example.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.SiteWriter;

/** A site of made-up releases, to see how pages bear what the example does not have. */
final class MadeSite {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    private MadeSite() {}

    /** When the release with a number is due. */
    @FunctionalInterface
    interface Due {
        LocalDate of(int number, Random chance);
    }

    /** Builds it, with slips, forecasts, predecessors and milestones around the plan by chance; always the same. */
    static Path build(Path project, int releases, Due due) throws IOException {
        return build(project, releases, due, List.of("A release with a name of some length"));
    }

    /** @param names of the releases, in turn */
    static Path build(Path project, int releases, Due due, List<String> names) throws IOException {
        Random chance = new Random(11);
        StringBuilder register = new StringBuilder("code,name,due,forecast,completed,predecessors\n");
        for (int i = 0; i < releases; i++) {
            LocalDate day = due.of(i, chance);
            LocalDate end = day.plusDays(Math.round(40 + 150 * chance.nextGaussian()));
            boolean done = end.isBefore(AS_OF) && chance.nextInt(10) > 0;
            boolean expected = !done && chance.nextBoolean();
            register.append(code(i))
                    .append(quoted(names.get(i % names.size())))
                    .append(day)
                    .append(',')
                    .append(expected ? later(end) : "")
                    .append(',')
                    .append(done ? end : "")
                    .append(',')
                    .append(i > 0 && chance.nextInt(3) > 0 ? code(Math.max(0, i - 1 - chance.nextInt(25))) : "")
                    .append('\n');
        }
        return of(project, register);
    }

    /** Of releases each of which waits for the one before. */
    static Path chain(Path project, int releases) throws IOException {
        StringBuilder register = new StringBuilder("code,name,due,predecessors\n");
        for (int i = 0; i < releases; i++) {
            register.append(code(i))
                    .append(",A release,2027-01-01,")
                    .append(i > 0 ? code(i - 1) : "")
                    .append('\n');
        }
        return of(project, register);
    }

    private static Path of(Path project, CharSequence register) throws IOException {
        Path sources = project.resolve("src/milestones");
        Files.createDirectories(sources.resolve("milestones"));
        Files.writeString(sources.resolve("milestones/all.csv"), register);
        Files.writeString(sources.resolve("site.yaml"), """
                document: {handle: MADE-1, title: A plan that was made up}
                plan:
                  asOf: %s
                  releases: ["REL-*"]
                  features: ["FEA-*"]
                  context: ["CON-*"]
                """.formatted(AS_OF));
        return written(project, sources);
    }

    private static Path written(Path project, Path sources) {
        Path output = project.resolve("target/site");
        Path work = project.resolve("target/milestone-site");
        BuildResult result = SiteBuild.run(new BuildRequest(project, sources, output, work, false));
        new SiteWriter(output, work, "target/site")
                .write(result.site().orElseThrow(() -> new AssertionError(result.console())));
        return output;
    }

    private static String code(int number) {
        return (number % 10 == 4 ? "CON-" : "REL-") + (1000 + number);
    }

    private static String quoted(String name) {
        return ",\"" + name.replace("\"", "\"\"") + "\",";
    }

    private static LocalDate later(LocalDate end) {
        return end.isBefore(AS_OF) ? AS_OF.plusDays(30) : end;
    }
}
