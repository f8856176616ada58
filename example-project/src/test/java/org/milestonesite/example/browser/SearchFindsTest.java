package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.example.MadeUpPlan;

/** What is found, and in which order. */
class SearchFindsTest extends SearchedTest {

    @ParameterizedTest
    @ValueSource(strings = {"LDM-503-11a", "ldm-503-11a", "503 11a", "503-11A", "ldm50311a", "LDM 503 11a"})
    void aCodeIsFirstHoweverItIsTyped(String query) {
        open(SITE, "index.html");
        assertEquals("LDM-503-11a ComCam Ops Readiness", search(query).get(0));
        assertEquals("completed due 2020-11-30", first().locator(".how").innerText());
    }

    @Test
    void aHandleComesBeforeTheCodesThatBeginWithIt() {
        open(SITE, "index.html");
        List<String> found = search("LDM-503");
        assertTrue(found.get(0).startsWith("LDM-503 Data Management Test Plan"), found::toString);
        assertTrue(found.get(1).startsWith("LDM-503-01 "), found::toString);
    }

    @Test
    void thePlaceWhereAWordIsMentionedIsShownWithIt() {
        open(SITE, "milestones/LDM-503-01.html");
        List<String> found = search("usdf");
        assertEquals("USDF United States Data Facility", found.get(0));
        Locator mention = page.locator("dialog.search .hit:has(.excerpt)").first();
        assertEquals("USDF", mention.locator(".excerpt mark").first().innerText());
        assertTrue(mention.getAttribute("href").contains("how-to-read.html#"), "leads to the section itself");
    }

    @Test
    void whatIsLateIsFoundByThatWord() {
        open(SITE, "index.html");
        List<String> all = search("comcam");
        List<String> late = search("comcam late");
        assertFalse(late.isEmpty());
        assertTrue(all.size() > late.size());
        assertEquals(
                0,
                page.locator("dialog.search .hit .status:not(.late, .overdue)").count());
    }

    @Test
    void beginningsAndTypingErrorsAreForgiven() {
        open(SITE, "index.html");
        assertTrue(search("commiss").stream().anyMatch(found -> found.contains("commissioning")));
        assertTrue(search("comisioning").stream().anyMatch(found -> found.contains("commissioning")));
        assertEquals(List.of(), search("xyzzy"));
        assertEquals(
                "Nothing found for xyzzy.",
                page.locator("dialog.search [role=status]").innerText());
    }

    @Test
    void accentsMakeNoDifference(@TempDir Path folder) {
        open(MadeUpPlan.buildIn(folder), "index.html");
        assertEquals(search("Ivezić"), search("Ivezic"));
        assertTrue(search("ivezic").stream().anyMatch(found -> found.contains("Ivezić")));
    }

    @Test
    void atTenThousandMilestonesNamesAreSmallAndAllIsFound(@TempDir Path folder) throws IOException {
        Path many = ManyMilestones.build(folder);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            Files.copy(many.resolve("search/names.js"), gzip);
        }
        assertTrue(zipped.size() <= 300_000, () -> zipped.size() + " bytes");
        open(many, "404.html");
        assertTrue(search("REL-00042").get(0).startsWith("REL-00042 "));
        String last = "REL-%05d".formatted(ManyMilestones.NUMBER - 1);
        assertFalse(Files.readString(many.resolve("search/names.js")).contains(last), "the names have no room for it");
        assertTrue(search(last).get(0).startsWith(last + " "), "but it is found");
        assertTrue(first().locator(".how").innerText().contains("due 2033-"));
        assertTrue(search("rel " + (ManyMilestones.NUMBER - 1)).get(0).startsWith(last + " "));
        search("quasar");
        assertEquals("140 results", page.locator("dialog.search [role=status]").innerText());
        assertEquals("quasar", first().locator(".excerpt mark").innerText());
    }
}
