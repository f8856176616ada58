package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.TestSite;

/**
 * What lies among the sources and is none. Reading a pipe waits for its other end; on systems that have none there is
 * nothing to test.
 */
class SpecialFileTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsAFindingAndIsNotRead() throws IOException, InterruptedException {
        TestSite site = TestSite.good(folder);
        for (String path : new String[] {"figures/a.png", "milestones/a.yaml", "theme/assets/a.css"}) {
            pipe(site.sources().resolve(path));
        }
        assertEquals("""
                error[missing-source]: figures/a.png is neither a file nor a folder
                error[missing-source]: milestones/a.yaml is neither a file nor a folder
                error[missing-source]: theme/assets/a.css is neither a file nor a folder
                """, site.build().console().replaceAll("(?m)^(?!.*missing-source).*\\n|^.*?: (?=error)", ""));
    }

    /** Excel keeps {@code ~$plan.xlsx} beside a workbook that it has open, LibreOffice {@code .~lock.plan.xlsx#}. */
    @Test
    void whatProgramsLeaveWhileAFileIsOpenIsNoSource() {
        TestSite site = TestSite.good(folder)
                .replacing("site.yaml", "documents:", "inputs: {schedule: [\"schedule/*\"]}\ndocuments:")
                .with("schedule/plan.csv", "task_code,task_name\nFEA-9,Ninth\n");
        String before = site.build().console();
        for (String name : new String[] {"~$plan.xlsx", ".~lock.plan.xlsx#", ".plan.swp", "#plan#", "plan~"}) {
            site.with("schedule/" + name, "\u0005Ada").with("milestones/" + name, "\u0005Ada");
        }
        assertEquals(before, site.build().console());
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        Files.createDirectories(path.getParent());
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            made = false;
        }
        assumeTrue(made, "no pipes here");
    }
}
