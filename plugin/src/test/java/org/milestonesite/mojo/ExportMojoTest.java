package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

@MojoTest
class ExportMojoTest {

    private final Path base = Path.of(MojoExtension.getBasedir()).toAbsolutePath();
    private final List<String> lines = new ArrayList<>();

    private void run(ExportMojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                lines.add(line.toString());
            }
        });
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "export")
    void theDefaultFolderIsBelowTheWorkFolder(ExportMojo mojo) {
        assertEquals(
                base.resolve("target/milestone-site/export"), mojo.request().outputDirectory());
    }

    @Test
    @InjectMojo(goal = "export")
    @MojoParameter(name = "sourceDirectory", value = "src/it/export/src/milestones")
    @MojoParameter(name = "workDirectory", value = "target/export-test/work")
    @MojoParameter(name = "exportDirectory", value = "target/export-test/export")
    void theRegisterIsWrittenAndToldOf(ExportMojo mojo) throws Exception {
        run(mojo);
        assertTrue(Files.readString(base.resolve("target/export-test/export/milestones/schedule.yaml"))
                .contains("- code: REL-1\n"));
        assertTrue(
                lines.contains(
                        "Milestone Site: the plan is written to target/export-test/export/milestones/ (milestones: 4)"),
                lines::toString);
    }

    @Test
    @InjectMojo(goal = "export")
    @MojoParameter(name = "sourceDirectory", value = "src/it/export/src/milestones")
    @MojoParameter(name = "workDirectory", value = "target/export-foreign/work")
    @MojoParameter(name = "exportDirectory", value = "target/export-foreign/export")
    void aFileOfOthersIsNotOverwritten(ExportMojo mojo) throws IOException {
        Path file = base.resolve("target/export-foreign/export/milestones/schedule.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "- {code: MINE-1, name: Mine}\n");
        assertThrows(MojoFailureException.class, () -> run(mojo));
        assertTrue(
                lines.contains(
                        "error[foreign-file]: target/export-foreign/export/milestones/schedule.yaml is in the way: "
                                + "it is not from Milestone Site"),
                lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("-Dmilestone-site.exportDirectory=")), lines::toString);
        assertEquals("- {code: MINE-1, name: Mine}\n", Files.readString(file));
    }

    @Test
    @InjectMojo(goal = "export")
    @MojoParameter(name = "sourceDirectory", value = "no/such/folder")
    @MojoParameter(name = "exportDirectory", value = "target/export-none")
    void withErrorsNothingIsWritten(ExportMojo mojo) {
        assertThrows(MojoFailureException.class, () -> run(mojo));
        assertTrue(Files.notExists(base.resolve("target/export-none")));
    }
}
