package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.milestonesite.harness.TestSite;

@MojoTest
class SnapshotMojoTest {

    private final Path base = Path.of(MojoExtension.getBasedir()).toAbsolutePath();
    private final List<String> lines = new ArrayList<>();

    private void run(SnapshotMojo mojo) throws Exception {
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

    private TestSite site(String name) throws Exception {
        Path folder = base.resolve("target/snapshot-test/" + name);
        Files.deleteIfExists(folder.resolve("src/milestones/editions/1.0.json"));
        return TestSite.good(folder)
                .replacing("site.yaml", "  status: draft\n", "  status: draft\n  revision: \"1.0\"\n");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "sourceDirectory", value = "target/snapshot-test/once/src/milestones")
    @MojoParameter(name = "workDirectory", value = "target/snapshot-test/once/work")
    void theEditionIsFrozenAndToldOf(SnapshotMojo mojo) throws Exception {
        TestSite site = site("once");
        run(mojo);
        assertTrue(site.read("editions/1.0.json").contains("\"revision\": \"1.0\""));
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("once/src/milestones/editions/1.0.json")),
                lines::toString);
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "sourceDirectory", value = "target/snapshot-test/other/src/milestones")
    @MojoParameter(name = "workDirectory", value = "target/snapshot-test/other/work")
    void anotherEditionIsNotOverwrittenAndTheHelpNamesTheSwitch(SnapshotMojo mojo) throws Exception {
        TestSite site = site("other").with("editions/1.0.json", """
                {"format": 1, "revision": "1.0", "status": "draft", "asOf": "2025-07-31"}
                """);
        assertThrows(MojoFailureException.class, () -> run(mojo));
        assertTrue(site.read("editions/1.0.json").startsWith("{\"format\""));
        assertTrue(lines.stream().anyMatch(line -> line.contains("-Dmilestone-site.replaceEdition")), lines::toString);
    }
}
