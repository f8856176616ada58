package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** A glossary that serves many documents, in a document that uses some of it. */
class SharedGlossaryTest {

    private static final String GLOSSARY = """
            Term,Description,Subsystem Tags,Documentation Tags,Associated Acronyms and Alternative Terms,Type
            PSF,Point Spread Function,Sci,,,A
            DB,Database,DM,,"DBMS, RDB",A
            DBMS,Database of \\glspl{PSF},DM,,,A
            CI,Cyber Infrastructure,Sci,,,A
            CI,Continuous Integration,DM,,,A
            CI,"Cosmic, infrared",Sci,,,A
            Alert,An astronomical alert,DM,,,G
            camera,What takes pictures,CAM,,,G
            WEB,"See \\url{https://web.example.org/~a_b}.",DM,,,A
            XX,Never used,DM,,,A
            """;

    @TempDir
    Path folder;

    @Test
    void pluralsAndPossessivesAreMarkedWithTheirEndings() {
        assertEquals("PSFs", marked("No PSFs here."));
        assertEquals("PSF", marked("The PSF's width."));
        assertEquals("PSF", marked("The PSF’s width."));
        assertEquals("PSFs", marked("The PSFs' width."));
    }

    @Test
    void plainWordsAreNotMarked() {
        assertEquals("", marked("Alert the camera. Alert!"));
    }

    @Test
    void theSenseOfTheDocumentsTagIsShownWithTheOthersBehindIt() {
        String entry = entry(site("The CI.").builds(), "CI");
        assertTrue(entry.startsWith("Continuous Integration"), entry);
        assertTrue(entry.contains("also: Cyber Infrastructure; Cosmic, infrared"), entry);
    }

    @Test
    void onlyUsedTermsArePrintedAndOnlyTheyAreSeenAlso() {
        Document glossary = site("A DB and a DBMS.").builds().page("glossary.html");
        assertEquals(
                List.of("DB", "DBMS", "QX"), glossary.select("dl.glossary dt").eachText());
        assertEquals("DBMS", seeAlso(glossary, "DB"));
        assertEquals("DB", seeAlso(glossary, "DBMS"));
    }

    @Test
    void latexOfADescriptionIsReadAsWhatItMeans() {
        assertTrue(entry(site("A DBMS and PSF.").builds(), "DBMS").startsWith("Database of PSFs"));
    }

    @Test
    void addressOfADescriptionIsALink() {
        Element description = description(site("The WEB.").builds().page("glossary.html"), "WEB");
        assertEquals(
                "https://web.example.org/~a_b", description.select("a").get(0).attr("href"));
    }

    @Test
    void ownTermsWinAndSkippedWordsAreNone() {
        TestSite site = site("The CI and the DB.")
                .with("glossary/own.txt", "CI:Our own\n")
                .with("glossary/skip.txt", "ABC\nREL\nFEA\nDB\n");
        Built built = site.builds();
        assertFalse(entry(built, "CI").contains("also"));
        assertEquals(
                List.of("CI"), built.page("introduction.html").select("a.term").eachText());
    }

    private TestSite site(String prose) {
        return TestSite.good(folder)
                .replacing("site.yaml", "plan:\n", "inputs: {glossary: {files: [\"glossary/*\"], tags: [DM]}}\nplan:\n")
                .with("glossary/shared.csv", GLOSSARY)
                .with("pages/introduction.md", "---\ntitle: Introduction\n---\n" + prose + "\n");
    }

    private String marked(String prose) {
        return String.join(
                " ",
                site(prose).builds().page("introduction.html").select("a.term").eachText());
    }

    private static String entry(Built built, String term) {
        return description(built.page("glossary.html"), term).text();
    }

    private static String seeAlso(Document glossary, String term) {
        return description(glossary, term)
                .select("a[href=#term-" + other(term) + "]")
                .text();
    }

    private static String other(String term) {
        return term.equals("DB") ? "DBMS" : "DB";
    }

    private static Element description(Document glossary, String term) {
        return glossary.getElementById("term-" + term).nextElementSibling();
    }
}
