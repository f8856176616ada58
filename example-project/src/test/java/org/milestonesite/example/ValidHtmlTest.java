package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                        "--errors-only",
                        "--skip-non-html",
                        site.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = checker.waitFor(5, TimeUnit.MINUTES);
        checker.destroyForcibly();
        List<String> errors = Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("error"))
                .limit(20)
                .collect(Collectors.toList());
        assertEquals(List.of(), errors);
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
