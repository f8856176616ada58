package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.example.MadeUpPlan;

/** Rows in the order that is asked for, copied, long, on a phone, and without scripts. */
class ListRowsTest extends ListedTest {

    @Test
    void aColumnIsSortedUpThenDownThenNotAndUnknownStandsLast() {
        open(SITE, INDEX);
        List<String> before = shown();
        head("completed").click();
        assertEquals("ascending", page.locator("th.completed").first().getAttribute("aria-sort"));
        List<String> dates = dates();
        assertEquals(dates.stream().sorted().toList(), dates);
        head("completed").click();
        assertEquals("descending", page.locator("th.completed").first().getAttribute("aria-sort"));
        List<String> down = dates();
        assertEquals(down.stream().sorted(Collections.reverseOrder()).toList(), down);
        assertFalse(down.get(0).isEmpty());
        head("completed").click();
        assertEquals(before, shown());
        assertEquals(8, page.locator("section:first-of-type tr.year:visible").count());
    }

    /** Of the releases; those that are not known sort behind all others, whatever stands for them. */
    private List<String> dates() {
        List<String> dates = page.locator("#all-release tbody > tr:not(.year) td:nth-child(4)")
                .allTextContents();
        int known = dates.indexOf("");
        assertTrue(dates.subList(known, dates.size()).stream().allMatch(String::isEmpty), dates::toString);
        return dates.subList(0, known);
    }

    @Test
    void featuresStayBelowTheirRelease() {
        open(SITE, "functionality.html");
        field("q").fill("LDM-503-11a");
        assertEquals(List.of("LDM-503-11a", "DM-NCSA-16", "DM-SUIT-10", "DM-NCSA-20", "DM-NCSA-22"), shown());
        head("name").click();
        assertEquals(List.of("LDM-503-11a", "DM-NCSA-20", "DM-NCSA-22", "DM-NCSA-16", "DM-SUIT-10"), shown());
        field("q").fill("dm-ncsa-20");
        assertEquals(List.of("LDM-503-11a", "DM-NCSA-20"), shown());
        assertTrue(count().startsWith("1 of "), count());
    }

    @Test
    void aCopyHoldsWhatIsShownAndNoFormula() throws IOException {
        Path site = MadeSite.build(
                folder,
                30,
                (i, chance) -> LocalDate.of(2024, 1, 1).plusDays(20L * i),
                List.of("=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(A1)", " =1", "Calm, \"quoted\"", "\uFF1D1"));
        try (FolderServer server = FolderServer.of(site)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.navigate(server.root() + INDEX + "?q=1000");
            page.locator("button.csv").click();
            page.locator(".copied:has-text('rows copied: 1')").waitFor();
            String one = clipboard();
            assertTrue(
                    one.startsWith("Code,Name,Due,Completed,Status,Days\r\nREL-1000,'=HYPERLINK(1),2024-01-01,"), one);
            field("q").fill("");
            page.locator("button.csv").click();
            page.locator(".copied:has-text('rows copied: 30')").waitFor();
            String all = clipboard();
            assertEquals(31, all.split("\r\n").length);
            assertTrue(all.contains(",\"Calm, \"\"quoted\"\"\","), all);
            for (String line : all.split("\r\n")) {
                for (String cell : line.split(",")) {
                    assertFalse(cell.matches("\"?\\s*[=+@\uFF1D].*|-\\D.*|-\\d+\\D.*"), line);
                }
            }
            page.locator("button.link").click();
            page.locator(".copied:has-text('link copied')").waitFor();
            assertEquals(page.url(), clipboard());
        }
    }

    private String clipboard() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void onAPhoneTheCellsOfARowStandApart() {
        page.setViewportSize(320, 640);
        open(MadeUpPlan.buildIn(folder), INDEX);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('tbody > tr:not(.year)')].flatMap(row => {
                  const cells = [...row.cells].filter(cell => cell.textContent.trim());
                  const boxes = cells.map(cell => {
                    const range = document.createRange();
                    range.selectNodeContents(cell);
                    return range.getBoundingClientRect();
                  });
                  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
                  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => meet(a, b)).map(() => row.id));
                })"""));
    }

    /** Of a long list a browser lays out what is near the window; the rows look as those of a short one. */
    @Test
    void aLongListIsWhole() throws IOException {
        Path site = MadeSite.build(
                folder, 700, (i, chance) -> LocalDate.of(2016, 1, 1).plusDays(3L * i));
        open(site, INDEX);
        assertEquals(1, page.locator("table.long").first().count());
        assertEquals(700, page.locator("tbody > tr:not(.year)").count());
        int overflow =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, overflow);
        head("code").click();
        head("code").click();
        assertEquals(
                "REL-1699",
                page.locator("#all-release tbody > tr:not(.year) td").first().textContent());
        field("q").fill("1699");
        assertEquals(List.of("REL-1699"), shown());
    }

    @Test
    void withoutScriptsTheWholeListStandsAndNoControlIsShown() {
        try (BrowserContext plain =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page read = plain.newPage();
            for (String path : List.of(INDEX, "functionality.html", "campaigns.html", "open.html")) {
                read.navigate(inFolder(SITE, path + "?status=overdue&sort=name"));
                assertEquals(
                        0,
                        read.locator("main :is(button, input, select):visible").count(),
                        path);
                assertEquals(
                        read.locator("tbody tr").count(),
                        read.locator("tbody tr:visible").count(),
                        path);
                assertTrue(read.locator("tbody tr").count() > 0, path);
            }
        }
    }
}
