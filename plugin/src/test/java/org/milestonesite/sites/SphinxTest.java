package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.Sphinx;
import org.milestonesite.harness.TestSite;

/** {@code objects.inv}, read by Sphinx. */
class SphinxTest {

    private static final Path EXAMPLE = Path.of("../example-project/src/milestones");
    private static final String SITE = "https://ldm-564.lsst.io/";

    @TempDir
    Path folder;

    /** Releases have pages, features have none. */
    private Built example() {
        return TestSite.copy(EXAMPLE, folder)
                .replacing("site.yaml", "pages: [\"*\"]", "pages: [\"LDM-*\"]")
                .builds();
    }

    private Document other(Built built, Map<String, String> references) throws Exception {
        StringBuilder text = new StringBuilder("Other\n=====\n\n");
        references
                .keySet()
                .forEach(reference -> text.append("* ").append(reference).append("\n"));
        return Sphinx.build(folder, SITE, built.bytes("objects.inv"), text.toString());
    }

    @Test
    void sphinxLinksToMilestonesDocumentsTermsAndPages() throws Exception {
        Built built = example();
        Map<String, String> references = new LinkedHashMap<>();
        for (String code : List.of("LDM-503-01", "LDM-503-04b", "LDM-503-09a", "LDM-503-11a", "LDM-503-14a")) {
            references.put(":ref:`" + code + "`", "milestones/" + code + ".html");
        }
        for (String code : List.of("DM-NCSA-16", "DM-NCSA-20", "DM-AP-1", "DM-DAX-1", "DM-SQRE-1")) {
            references.put(":ref:`the feature <" + code + ">`", "milestones/index.html#" + code);
        }
        for (String handle : List.of("LDM-503", "LDM-672", "LDM-148", "DMTN-106")) {
            references.put(":ref:`" + handle + "`", "documents/" + handle + ".html");
        }
        for (String term : List.of("DM", "ISR", "DP0", "DAX", "DRP", "LSST", "L1")) {
            references.put(":term:`" + term + "`", "glossary.html#term-" + term);
        }
        references.put(":ref:`LDM-564`", "index.html");
        references.put(":doc:`plan:introduction`", "introduction.html");
        references.put(":doc:`plan:milestones/index`", "milestones/index.html");
        references.put(":doc:`plan:milestones/LDM-503-01`", "milestones/LDM-503-01.html");
        references.put(":doc:`plan:documents/LDM-503`", "documents/LDM-503.html");
        references.put(":doc:`plan:timeline`", "timeline.html");
        List<Element> links = other(built, references).select("li a.reference.external");
        assertEquals(
                references.values().stream().map(path -> SITE + path).toList(),
                links.stream().map(link -> link.attr("href")).toList());
        references.values().forEach(path -> leads(built, path));
        assertEquals("LDM-503-11a ComCam Ops Readiness", links.get(3).text());
        assertEquals("the feature", links.get(5).text());
        assertEquals("ISR", links.get(15).text());
    }

    private static void leads(Built built, String path) {
        String[] parts = path.split("#", 2);
        Document page = built.page(parts[0]);
        if (parts.length > 1) {
            String id = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            assertNotNull(page.getElementById(id), path);
        }
    }

    @Test
    void whatIsInNoPlanIsAnErrorOfSphinx() {
        Built built = example();
        AssertionError error = assertThrows(AssertionError.class, () -> other(built, Map.of(":ref:`LDM-503-99`", "")));
        assertTrue(error.getMessage().contains("ldm-503-99"), error::getMessage);
    }

    @Test
    void olderCodesLeadToTheNewPage() throws Exception {
        Built built = TestSite.good(folder)
                .replacing("milestones/REL-1.md", "features:", "aka: [OLD-9]\nfeatures:")
                .builds();
        Map<String, String> older = Map.of(":ref:`OLD-9`", "");
        Element link = other(built, older).expectFirst("li a.reference.external");
        assertEquals(SITE + "milestones/REL-1.html", link.attr("href"));
        assertEquals("REL-1 First release", link.text());
    }

    @Test
    void namesThatLookLikeLinesOfTheInventoryAreLeftOut() throws Exception {
        Built built = TestSite.good(folder)
                .with(
                        "glossary/terms.csv",
                        "term,description\nQX,Quick exchange\nA std:doc 1 http://x.example B,Evil\n")
                .replacing("milestones/REL-1.md", "name: First release", "name: 'One std:doc 1 x Two'")
                .builds();
        Map<String, String> references = new LinkedHashMap<>();
        references.put(":term:`QX`", "");
        references.put(":ref:`REL-1`", "");
        List<String> links =
                other(built, references).select("li a.reference.external").eachText();
        assertEquals(List.of("QX", "REL-1 One std:doc 1 x Two"), links);
        assertThrows(AssertionError.class, () -> other(built, Map.of(":doc:`plan:A`", "")));
    }

    @Test
    void theInventoryIsTheSameEachTime() {
        assertArrayEquals(example().bytes("objects.inv"), example().bytes("objects.inv"));
    }
}
