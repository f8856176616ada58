package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.SiteBuild;
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
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> List.of("poi", "log4j", "commons-io").stream()
                        .noneMatch(
                                name -> Path.of(path).getFileName().toString().startsWith(name)))
                .map(WithoutSpreadsheetsTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(BuildRequest.class.getName());
            BuildRequest here = site.request();
            Object request = type.getConstructors()[0].newInstance(
                    here.projectDirectory(),
                    here.sourceDirectory(),
                    here.outputDirectory(),
                    here.workDirectory(),
                    here.failOnWarning());
            Object result = loader.loadClass(SiteBuild.class.getName())
                    .getMethod("run", type)
                    .invoke(null, request);
            return (String) result.getClass().getMethod("console").invoke(result);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
