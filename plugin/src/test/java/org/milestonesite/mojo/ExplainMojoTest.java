package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

@MojoTest
class ExplainMojoTest {

    private final List<String> lines = new ArrayList<>();

    private void run(ExplainMojo mojo) throws MojoFailureException {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        });
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "sourceDirectory", value = "src/it/bound/src/milestones")
    @MojoParameter(name = "code", value = "REL-1")
    void aMilestoneIsExplained(ExplainMojo mojo) throws MojoFailureException {
        run(mojo);
        assertTrue(lines.get(0).startsWith("REL-1 "), lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.endsWith("src/it/bound/src/milestones/milestones/REL-1.md:4")),
                lines::toString);
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "finding", value = "unresolved-document")
    void aFindingIsExplained(ExplainMojo mojo) throws MojoFailureException {
        run(mojo);
        assertEquals("unresolved-document: error, unless site.yaml says otherwise", lines.get(0));
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "sourceDirectory", value = "src/it/bound/src/milestones")
    @MojoParameter(name = "code", value = "REL-")
    void anUnknownCodeFailsTheGoal(ExplainMojo mojo) {
        MojoFailureException e = assertThrows(MojoFailureException.class, () -> run(mojo));
        assertEquals("there is no milestone REL-; did you mean REL-1?", e.getMessage());
    }

    @Test
    @InjectMojo(goal = "explain")
    void withNothingAskedItSaysWhatToAsk(ExplainMojo mojo) throws MojoFailureException {
        run(mojo);
        assertTrue(lines.get(0).startsWith("-Dcode=CODE"));
    }
}
