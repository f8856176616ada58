package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.DocumentationPage;
import org.milestonesite.harness.TestSite;
import org.milestonesite.harness.Workbook;

/** The ten lines of the documentation lead from a workbook to a site. */
class TenLinesTest {

    private static final Pattern COPY = Pattern.compile("cp \\S+/(\\S+) src/milestones/(\\S+/)\n");
    private static final Pattern WRITE =
            Pattern.compile("cat > src/milestones/(\\S+) <<END\n(.*?)END\n", Pattern.DOTALL);

    @Test
    void anExportAndTenLinesAreASite(@TempDir Path folder) {
        String script = DocumentationPage.of("schedule.md").example("From Primavera to a site in ten lines");
        assertEquals(10, script.lines().count());
        Matcher copy = found(COPY, script);
        Matcher write = found(WRITE, script);
        Built built = TestSite.empty(folder)
                .with(copy.group(2) + copy.group(1), workbook().xls())
                .with(write.group(1), write.group(2))
                .builds();
        assertTrue(built.paths().containsAll(List.of("milestones/REL-1.html", "milestones/FEA-1.html")));
        assertTrue(built.page("milestones/REL-1.html").text().contains("FEA-1"));
        assertTrue(built.text("data/milestones.json").contains("\"asOf\": \"2019-04-30\""));
        String last = script.lines().reduce("", (before, line) -> line);
        assertTrue(last.matches("mvn org\\.milestonesite:milestone-site-maven-plugin:\\S+:generate"), last);
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher;
    }

    private static Workbook workbook() {
        LocalDate day = LocalDate.of(2019, 7, 29);
        return Workbook.empty()
                .row("TASK", "task_code", "status_code", "wbs_id", "task_name", "base_end_date", "end_date")
                .row("TASK", "REL-1", "Not Started", "ABC ME 19-04.02C.07", "First", day, day)
                .row("TASK", "FEA-1", "Not Started", "ABC ME 19-04.02C.07", "A feature", day, day)
                .row("TASK", "OTH-1", "Not Started", "ABC ME 19-04.02C.07", "Other", day, day)
                .row("TASKPRED", "pred_task_id", "task_id", "pred_type", "lag_hr_cnt")
                .row("TASKPRED", "FEA-1", "REL-1", "FS", 0);
    }
}
