package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.LeanClassPath;
import org.milestonesite.harness.TestSite;
import org.milestonesite.harness.Workbook;

/** Builds where the library for spreadsheets is not on the class path: who needs none must not load it. */
class WithoutSpreadsheetsTest {

    @TempDir
    Path folder;

    @Test
    void aBuildWithoutWorkbooksLoadsNoSpreadsheetLibrary() throws Exception {
        TestSite site = TestSite.good(folder)
                .with("schedule/202507-ME.csv", "task_code,task_name,end_date\nFEA-3,Third,1/31/2026\n")
                .with("annotations.yaml", "FEA-3: {comment: Soon.}\n");
        assertEquals("\n", build(site));
        Workbook workbook = Workbook.empty()
                .row("TASK", "task_code", "task_name", "end_date")
                .row("TASK", "FEA-3", "Third", "1/31/2026");
        site.without("schedule/202507-ME.csv").with("schedule/202507-ME.xlsx", workbook.xlsx());
        assertEquals("\n", build(site));
        site.without("schedule/202507-ME.xlsx").with("schedule/202507-ME.xls", workbook.xls());
        assertTrue(build(site).contains("[bad-workbook]"), "here the library would be missed");
    }

    private static String build(TestSite site) throws IOException, ReflectiveOperationException {
        return LeanClassPath.console(site, false, "poi", "log4j", "commons-io");
    }
}
