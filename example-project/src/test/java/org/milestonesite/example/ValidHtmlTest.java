package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the built site is valid HTML, as the Nu checker sees it. */
class ValidHtmlTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));

    @TempDir
    Path folder;

    @Test
    void theCheckerHasNothingToSay() throws IOException, InterruptedException {
        check(SITE);
    }

    /** The fragment too, in the page of somebody who includes it. */
    @Test
    void norOfAPlanThatHasEverything() throws IOException, InterruptedException {
        Path site = MadeUpPlan.buildIn(folder);
        Path fragment = site.resolve("fragments/key-milestones.html");
        String page = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body>%s</body></html>";
        Files.writeString(fragment, page.formatted(Files.readString(fragment)));
        check(site);
    }

    @Test
    void norOfAPlanWithMonthsAndAnEdition() throws IOException, InterruptedException {
        check(MadeUpMonths.buildIn(folder));
    }

    /** The site that the Invoker project of the plugin built before. */
    @Test
    void norOfTheObservatory() throws IOException, InterruptedException {
        Path site = Path.of("../plugin/target/it/observatory/target/site");
        assumeTrue(Files.isDirectory(site), "the Invoker project has not built the site");
        check(site);
    }

    /** In a process of its own: the checker ends with {@code System.exit}. */
    private void check(Path site) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss2m",
                        "-cp",
                        classPath,
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--skip-non-html",
                        site.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = checker.waitFor(5, TimeUnit.MINUTES);
        checker.destroyForcibly();
        List<String> faults = Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                // a page that is read from a file has no origin that its policy could allow
                .filter(line -> !line.contains("Resource violates Content Security Policy"))
                .filter(line -> !line.isBlank())
                .limit(20)
                .collect(Collectors.toList());
        assertEquals(List.of(), faults);
        assertEquals(true, ended, "the checker did not end");
        assertEquals(0, checker.exitValue(), () -> read(said));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
