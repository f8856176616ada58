package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class InitMojoTest {

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "handle", value = "XYZ-7")
    @MojoParameter(name = "title", value = "The plan: one")
    void namesComeFromParameters(InitMojo mojo) throws Exception {
        run(mojo);
        String site = Files.readString(folder.resolve("src/milestones/site.yaml"));
        assertTrue(site.contains("  handle: XYZ-7\n  title: \"The plan: one\"\n"), site);
        assertTrue(lines.contains("created src/milestones/site.yaml"));
        assertEquals(
                "Milestone Site: 18 files created. Next: mvn site, then open target/site/index.html",
                lines.get(lines.size() - 1));
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "handle", value = "XYZ-7")
    void aHandleForAPlanThatIsThereIsToldToBeInVain(InitMojo mojo) throws Exception {
        Files.createDirectories(folder.resolve("src/milestones"));
        Files.writeString(folder.resolve("src/milestones/site.yaml"), "document: {handle: ABC-1, title: Mine}\n");
        run(mojo);
        assertTrue(
                lines.contains("src/milestones/site.yaml is there already: the handle and the title stay those in it,"
                        + " and nothing was added to its folder"),
                lines::toString);
    }

    @Test
    @InjectMojo(goal = "init")
    void withoutATerminalThereAreDefaults(InitMojo mojo) throws Exception {
        run(mojo);
        String site = Files.readString(folder.resolve("src/milestones/site.yaml"));
        assertTrue(site.contains("  handle: PLAN-1\n  title: Release plan\n"), site);
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "title", value = "a\u007Fb")
    void aTitleThatCannotBeShownIsRefusedBeforeAnythingIsWritten(InitMojo mojo) throws Exception {
        MojoFailureException e = assertThrows(MojoFailureException.class, () -> run(mojo));
        assertEquals("the title holds a character that can't be shown: U+007F", e.getMessage());
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    @InjectMojo(goal = "init")
    void inAProjectThePluginIsPrinted(InitMojo mojo) throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        run(mojo);
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("<artifactId>milestone-site-maven-plugin</artifactId>")));
        assertEquals("<project/>", Files.readString(folder.resolve("pom.xml")));
        assertEquals(
                "Milestone Site: 16 files created. Next: add the plugin to pom.xml as shown above, then mvn milestone-site:generate",
                lines.get(lines.size() - 1));
    }

    @Test
    @InjectMojo(goal = "init")
    void whatCannotBeWrittenIsNamed(InitMojo mojo) throws Exception {
        Files.writeString(folder.resolve("src"), "a file");
        MojoExecutionException e = assertThrows(MojoExecutionException.class, () -> run(mojo));
        assertTrue(e.getMessage().startsWith(folder.resolve("src").toString()), e::getMessage);
    }

    @Test
    @InjectMojo(goal = "schemas")
    void schemasGoBesideTheSources(SchemasMojo mojo) throws Exception {
        Files.createDirectories(folder.resolve("src/milestones"));
        MojoExtension.setVariableValueToObject(mojo, "sourceDirectory", new File("src/milestones"));
        run(mojo);
        assertTrue(Files.exists(folder.resolve("src/milestones/.schemas/site.schema.json")));
        assertEquals("Milestone Site: 7 schemas in src/milestones/.schemas", lines.get(lines.size() - 1));
    }

    @Test
    @InjectMojo(goal = "schemas")
    void schemasGoWhereTheyAreWanted(SchemasMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "schemaDirectory", new File("elsewhere"));
        run(mojo);
        assertTrue(Files.exists(folder.resolve("elsewhere/site.schema.json")));
    }

    @Test
    @InjectMojo(goal = "schemas")
    @MojoParameter(name = "sourceDirectory", value = "no/such/folder")
    void withoutSourcesThereAreNoSchemas(SchemasMojo mojo) throws Exception {
        run(mojo);
        assertFalse(Files.exists(folder.resolve("no")));
    }

    private void run(FilesMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "baseDirectory", folder.toFile());
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        });
        mojo.execute();
    }
}
