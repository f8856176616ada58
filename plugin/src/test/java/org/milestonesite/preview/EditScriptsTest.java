package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.build.Workspace;
import org.milestonesite.harness.TestSite;

/** However the sources came to be what they are, the preview shows what a clean build makes of them. */
class EditScriptsTest {

    private static final int SCRIPTS = 200;
    private static final int EDITS = 3;

    private static final List<String> TEXTS =
            List.of("milestones/REL-1.md", "milestones/REL-2.md", "pages/introduction.md", "pages/plain.md");

    private static final List<String> WORDS = List.of(
            "Plain words.",
            "Other words, and *more* of them.",
            "It brings the QX.",
            "After REL-1, see [@ABC-2, §3].",
            "After REL-1, says [@ABC-2].",
            "See REL-2 and FEA-2.",
            "## Scope",
            "## Other",
            "A word in a note.[^1]\n\n[^1]: The QX.",
            "Nobody knows the XYZQ.",
            "REL-77 is not there.",
            "[there](../glossary.html) or [here](#scope)",
            "![A box](figures/box.svg)",
            "[[releases]]",
            "`QX` and\n\n    REL-1\n",
            "There are [[count kind=release]] releases.",
            "RFC-12 &lt; <b>raw</b>");

    @TempDir
    Path folder;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(SCRIPTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void servedIsWhatACleanBuildMakes(long seed) throws IOException {
        TestSite site = TestSite.good(folder);
        Workspace workspace = Workspace.of(site.request());
        Optional<Edition> edition = Optional.of(edition(Optional.empty(), workspace.build(), workspace));
        Random random = new Random(seed);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Map<Path, String> before = files(site);
            done.add(edit(site, random));
            edition = Optional.of(edition(edition, workspace.build(changed(before, files(site))), workspace));
        }
        BuildResult clean = SiteBuild.run(site.request());
        assertEquals(clean.console(), edition.get().result().console(), () -> "findings after " + done);
        if (clean.site().isPresent()) {
            assertEquals(texts(clean), served(edition.get()), () -> "pages after " + done);
        }
    }

    /** Writers change words far oftener than anything else, and then all is to stay as it was but those words. */
    @ParameterizedTest
    @MethodSource("seeds")
    void wordsAreServedAsACleanBuildMakesThem(long seed) {
        TestSite site = TestSite.good(folder)
                .with("pages/plain.md", "---\ntitle: Plain\n---\n\nNo figure.\n\n## Scope\n\nOf it.\n");
        Workspace workspace = Workspace.of(site.request());
        Optional<Edition> edition = Optional.of(edition(Optional.empty(), workspace.build(), workspace));
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            String path = TEXTS.get(random.nextInt(TEXTS.size()));
            String text = site.read(path);
            int end = text.lastIndexOf("\n\n");
            String words = WORDS.get(random.nextInt(WORDS.size()));
            site.with(path, (random.nextBoolean() ? text.substring(0, end) : text) + "\n\n" + words + "\n");
            edition = Optional.of(
                    edition(edition, workspace.build(Set.of(site.sources().resolve(path))), workspace));
        }
        BuildResult clean = SiteBuild.run(site.request());
        assertEquals(clean.console(), edition.get().result().console());
        if (clean.site().isPresent()) {
            assertEquals(texts(clean), served(edition.get()));
        }
    }

    private static Edition edition(Optional<Edition> before, BuildResult result, Workspace workspace) {
        return Edition.after(before, result, workspace.lastRead(), Set.of(), 0);
    }

    private static Map<Path, String> files(TestSite site) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site.sources())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file));
            }
        }
        return files;
    }

    private static Set<Path> changed(Map<Path, String> before, Map<Path, String> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(file -> !Objects.equals(before.get(file), now.get(file)))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(BuildResult result) {
        Map<String, String> texts = new TreeMap<>();
        result.site().orElseThrow().files().forEach((path, content) -> texts.put(path, text(content.bytes())));
        return texts;
    }

    private static Map<String, String> served(Edition edition) {
        Client client = new Client("token", "run");
        Map<String, String> served = new TreeMap<>();
        edition.site().orElseThrow().site().files().keySet().forEach(path -> {
            Body body = edition.body(path).orElseThrow();
            String text = text(body.isPage() ? client.addTo(body) : body.bytes());
            served.put(path, text.replaceFirst("<script defer src=\"/_/client\\.js\"[^>]*></script>", ""));
        });
        return served;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String edit(TestSite site, Random random) throws IOException {
        int n = random.nextInt(1000);
        int kind = random.nextInt(12);
        switch (kind) {
            case 0 ->
                site.with(
                        "milestones/REL-1.md", site.read("milestones/REL-1.md") + "\nAlso QX and REL-2, " + n + ".\n");
            case 1 ->
                site.with(
                        "milestones/REL-2.md",
                        site.read("milestones/REL-2.md").replaceFirst("due: 20\\d\\d", "due: 20" + (10 + n % 40)));
            case 2 -> rename(site, random);
            case 3 -> delete(site, random);
            case 4 ->
                site.with(
                        "milestones/REL-3.md",
                        "---\ncode: REL-" + n + "\nname: New " + n + "\ndue: 2026-01-01\naka: [REL-OLD-" + n % 3
                                + "]\npredecessors: [REL-1]\n---\n\nAfter [@ABC-2] comes QX.\n");
            case 5 ->
                site.with("glossary/terms.csv", "term,description\nQX,Exchange " + n + "\nQY" + n % 3 + ",Other\n");
            case 6 ->
                site.with(
                        "references.bib",
                        "@techreport{ABC-2, author = {Doe, Jane}, title = {Number " + n
                                + "}, number = {ABC-2}, institution = {Ours}, year = {2020}}\n");
            case 7 -> site.with("theme/messages.properties", "glossary=Words " + n + "\n");
            case 8 ->
                site.with(
                        "theme/templates/not-found.mustache",
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + n
                                + "</title></head><body>Gone</body></html>\n");
            case 9 ->
                site.with(
                        "pages/more/p" + n % 3 + ".md",
                        "---\ntitle: More\norder: " + n % 7 + "\n---\n\n## Part " + n + "\n\nREL-1.\n");
            case 10 -> site.with("site.yaml", site.read("site.yaml").replaceFirst("title: .*", "title: Plan " + n));
            default ->
                site.with(
                        "milestones/REL-2.md", site.read("milestones/REL-2.md").replace("FEA-1", "FEA-" + n % 3));
        }
        return kind + "/" + n;
    }

    private static List<Path> sources(TestSite site) throws IOException {
        try (Stream<Path> files = Files.walk(site.sources())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("site.yaml")
                            && !file.endsWith("REL-1.md")
                            && !file.endsWith("REL-2.md")
                            && !file.endsWith("terms.csv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static void rename(TestSite site, Random random) throws IOException {
        List<Path> files = sources(site);
        Path file = files.get(random.nextInt(files.size()));
        Files.move(file, file.resolveSibling("new-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(TestSite site, Random random) throws IOException {
        List<Path> files = sources(site);
        Files.delete(files.get(random.nextInt(files.size())));
    }
}
