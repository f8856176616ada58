package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class StarterTest {

    @TempDir
    Path folder;

    @Test
    void theStarterBuildsWithoutAFinding() throws IOException {
        BuildResult result = StarterProject.in(folder).build();
        assertEquals("\n", result.console());
        assertTrue(result.site().isPresent());
    }

    @Test
    void theStarterHasThreeMilestonesAndOneOfEachOtherSource() throws IOException {
        List<String> paths = StarterProject.in(folder).build().site().orElseThrow().files().keySet().stream()
                .filter(path -> path.startsWith("milestones/") || path.startsWith("documents/R"))
                .toList();
        assertEquals(
                List.of(
                        "documents/RFC-3339.html",
                        "milestones/FEA-1.html",
                        "milestones/FEA-2.html",
                        "milestones/REL-1.html",
                        "milestones/index.html"),
                paths);
    }

    @Test
    void everyFileOfTheSkeletonsStarterIsWritten() throws Exception {
        TreeMap<String, byte[]> written = new TreeMap<>(new Starter(folder, new Names("A", "B"), "1").files());
        assertEquals(
                written.keySet().stream()
                        .map(path -> path.substring(path.startsWith("src/") ? 0 : path.lastIndexOf('/') + 1))
                        .map(path -> Map.of(".gitignore", "gitignore", "milestone-site.yml", "workflow.yml")
                                .getOrDefault(path, path))
                        .sorted()
                        .toList(),
                skeleton().filter(path -> !path.equals("plugin.xml")).sorted().toList());
    }

    @Test
    void theSecondTimeNothingChanges() throws IOException {
        StarterProject.in(folder);
        TreeMap<String, String> before = texts();
        NewFiles again = new NewFiles(folder);
        again.create(new Starter(folder, new Names("B", "Another"), "2.0").files());
        again.schemas(folder.resolve(Starter.SOURCES + Schemas.FOLDER));
        assertEquals(before, texts());
        assertEquals(0, again.count(NewFiles.Fate.CREATED) + again.count(NewFiles.Fate.REFRESHED));
    }

    @Test
    void aFileThatIsThereStaysAndIsNamed() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "mine\n");
        Files.createSymbolicLink(folder.resolve("pom.xml"), folder.resolve("nowhere"));
        NewFiles files = new NewFiles(folder);
        files.create(new Starter(folder, new Names("A", "A plan"), "1.0").files());
        assertEquals("mine\n", Files.readString(folder.resolve(".gitignore")));
        assertFalse(Files.exists(folder.resolve("nowhere")));
        assertTrue(files.lines(StarterWords.load())
                .containsAll(List.of("left as it is: .gitignore", "left as it is: pom.xml")));
    }

    @Test
    void aPlanThatIsThereGetsNoMilestonesOfOurs() throws IOException {
        Files.createDirectories(folder.resolve(Starter.SOURCES));
        Files.writeString(folder.resolve(Starter.SOURCES + "site.yaml"), "document: {handle: A, title: B}\n");
        StarterProject.in(folder);
        assertFalse(Files.exists(folder.resolve(Starter.SOURCES + "milestones")));
        assertTrue(Files.exists(folder.resolve(Starter.SOURCES + ".schemas/site.schema.json")));
    }

    /** It is for a build that is nothing but the site: another may run long enough for the better compiler. */
    @Test
    void onlyAProjectOfOursTellsTheJvmToCompileQuickly() throws IOException {
        assertEquals(
                "-XX:TieredStopAtLevel=1\n",
                StarterProject.in(folder.resolve("new")).text(".mvn/jvm.config"));
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("pom.xml"), "<project/>");
        StarterProject.in(theirs);
        assertFalse(Files.exists(theirs.resolve(".mvn")));
    }

    @Test
    void inAProjectTheSiteHasAFolderOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        StarterProject project = StarterProject.in(folder);
        assertEquals("<project/>", project.text("pom.xml"));
        assertTrue(project.text(".github/workflows/milestone-site.yml").contains("path: target/site/milestones\n"));
        Starter starter = new Starter(folder, new Names("A", "A plan"), "1.0");
        assertTrue(starter.wantsPlugin());
        assertTrue(starter.plugin().contains("<version>1.0</version>"));
    }

    @Test
    void theWorkflowIsYamlAndPublishesWhatTheBuildWrites() throws IOException {
        String text = StarterProject.in(folder).text(".github/workflows/milestone-site.yml");
        JsonNode workflow = YAMLMapper.builder().build().readTree(text);
        assertEquals("build", workflow.at("/jobs/publish/needs").asString());
        assertTrue(text.contains("path: target/site\n"));
        assertTrue(text.contains("sarif_file: target/milestone-site/findings.sarif\n"));
    }

    @Test
    void schemasOfOursAreBroughtUpToDateAndOthersStay() throws IOException {
        Path schemas = folder.resolve("schemas");
        NewFiles first = new NewFiles(folder);
        first.schemas(schemas);
        Path old = schemas.resolve("page.schema.json");
        Files.writeString(old, Files.readString(old).replace("\"numbered\"", "\"counted\""));
        Files.writeString(schemas.resolve("site.schema.json"), "{}");
        NewFiles second = new NewFiles(folder);
        second.schemas(schemas);
        assertTrue(Files.readString(old).contains("\"numbered\""));
        assertEquals("{}", Files.readString(schemas.resolve("site.schema.json")));
        assertEquals(
                List.of("brought up to date schemas/page.schema.json", "left as it is: schemas/site.schema.json"),
                second.lines(StarterWords.load()).stream()
                        .filter(line -> line.contains("page") || line.contains("site.schema"))
                        .sorted()
                        .toList());
    }

    /** The paths of the starter in the skeleton: a folder while this build runs its tests early, else a jar. */
    private static Stream<String> skeleton() throws Exception {
        URI root = StarterTest.class.getClassLoader().getResource(Starter.ROOT).toURI();
        if (root.getScheme().equals("file")) {
            return files(Path.of(root)).stream();
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            return files(jar.getPath(Starter.ROOT)).stream();
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .toList();
        }
    }

    private TreeMap<String, String> texts() throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
