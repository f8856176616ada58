package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.LeanClassPath;
import org.milestonesite.harness.TestSite;

/** Builds where the libraries of the PDF are not on the class path. */
class WithoutPdfTest {

    private static final String[] LIBRARIES = {
        "openhtmltopdf", "pdfbox", "fontbox", "xmpbox", "graphics2d", "batik", "xmlgraphics", "xml-apis", "jsoup"
    };

    @TempDir
    Path folder;

    @Test
    void aBuildWithoutPdfLoadsNoLibraryForIt() throws Exception {
        TestSite site = TestSite.good(folder);
        assertEquals("\n", LeanClassPath.console(site, false, LIBRARIES));
        InvocationTargetException missed =
                assertThrows(InvocationTargetException.class, () -> LeanClassPath.console(site, true, LIBRARIES));
        assertInstanceOf(NoClassDefFoundError.class, missed.getCause(), "here the libraries would be missed");
    }
}
