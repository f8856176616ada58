package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.milestonesite.build.BuildRequest;

@MojoTest
class MojoParametersTest {

    private final Path base = Path.of(MojoExtension.getBasedir()).toAbsolutePath();

    private BuildRequest request(String source, String output, String work, boolean failOnWarning) {
        return new BuildRequest(base, base.resolve(source), base.resolve(output), base.resolve(work), failOnWarning);
    }

    @Test
    @InjectMojo(goal = "generate")
    void foldersAreThoseOfTheProject(GenerateMojo mojo) {
        assertEquals(request("src/milestones", "target/site", "target/milestone-site", false), mojo.request());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "sourceDirectory", value = "plan")
    @MojoParameter(name = "outputDirectory", value = "public/../www")
    @MojoParameter(name = "workDirectory", value = "work")
    @MojoParameter(name = "failOnWarning", value = "true")
    void relativeFoldersAreInTheProject(GenerateMojo mojo) {
        assertEquals(request("plan", "www", "work", true), mojo.request());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pdf", value = "true")
    void thePdfIsMadeWhereItIsAskedFor(GenerateMojo mojo) {
        assertEquals(
                request("src/milestones", "target/site", "target/milestone-site", false)
                        .withPdf(true),
                mojo.request());
    }

    @Test
    @InjectMojo(goal = "check")
    void checkHasTheSameDefaultsAndTheGate(CheckMojo mojo) {
        assertEquals(
                request("src/milestones", "target/site", "target/milestone-site", false)
                        .withGate(),
                mojo.request());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "sourceDirectory", value = "no/such/folder")
    @MojoParameter(name = "outputDirectory", value = "target/no-site")
    void aMissingSourceFolderFailsTheBuildWithACount(GenerateMojo mojo) {
        MojoFailureException e = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("1 error", e.getMessage());
        assertFalse(Files.exists(base.resolve("target/no-site")));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "sourceDirectory", value = "no/such/folder")
    @MojoParameter(name = "workDirectory", value = "target/report-of-errors")
    void theWholeReportIsWrittenWithErrorsToo(CheckMojo mojo) throws IOException {
        assertThrows(MojoFailureException.class, mojo::execute);
        Path work = base.resolve("target/report-of-errors");
        assertTrue(Files.readString(work.resolve("findings.json")).contains("\"code\": \"missing-source\""));
        assertTrue(Files.readString(work.resolve("findings.sarif")).contains("no/such/folder/site.yaml\""));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "sourceDirectory", value = "no/such/folder")
    @MojoParameter(name = "skip", value = "true")
    void skipDoesNothing(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
    }
}
