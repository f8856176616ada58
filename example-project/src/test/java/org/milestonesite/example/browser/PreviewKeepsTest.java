package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A page that is loaded again shows the reader the same place of it, as the reader left it. */
class PreviewKeepsTest extends PreviewedTest {

    @Test
    void theReaderStaysWhereTheReaderWas() throws IOException {
        page.setViewportSize(1280, 300);
        show("introduction.html");
        page.evaluate("scrollTo(0, 250)");
        double before = ((Number) page.evaluate("scrollY")).doubleValue();
        assertTrue(before > 0);
        append("pages/introduction.md", "\nThe last sentence of all.\n");
        awaitText(page, "The last sentence of all.");
        await(page, () -> ((Number) page.evaluate("scrollY")).doubleValue() == before);
    }

    @Test
    void whatTheReaderOpenedStaysOpenAndTheRestClosed() throws IOException {
        show("milestones/DM-DAX-9.html");
        assertEquals(2, page.locator("main details").count());
        page.locator("#milestone-slip summary").click();
        replace("milestones/features.csv", "DM-DAX-9,", "DM-DAX-9,Changed: ");
        awaitText(page, "Changed: ");
        page.waitForSelector("#milestone-slip details[open]");
        assertEquals(1, page.locator("main details[open]").count());
        page.locator("#milestone-slip summary").click();
        replace("milestones/features.csv", "Changed: ", "Anew: ");
        awaitText(page, "Anew: ");
        page.waitForSelector("#milestone-site-preview .corner");
        assertEquals(0, page.locator("main details[open]").count());
    }

    @Test
    void whatIsOpenIsKnownByWhatItIsNotByItsNumber() throws IOException {
        show("glossary.html");
        page.locator("#term-ISR + dd summary").click();
        String open = "[...document.querySelectorAll('main details[open]')].map(each =>"
                + " each.closest('dd').previousElementSibling.id).join()";
        assertEquals("term-ISR", page.evaluate(open));
        // a term above it that is used as often
        Path terms = sources.resolve("glossary/ldm-564.csv");
        Files.writeString(terms, Files.readString(terms) + "AAA,A term before all others\n");
        for (int number = 1; number < 10; number++) {
            Path file = sources.resolve("milestones/LDM-503-0" + number + ".md");
            Files.writeString(file, Files.readString(file) + "\nHere AAA is used.\n");
        }
        awaitText(page, "A term before all others");
        page.waitForSelector("#term-AAA + dd details");
        await(page, () -> page.evaluate(open).equals("term-ISR"));
    }

    @Test
    void whatStoodAtTheTopOfTheWindowStaysThereWhenTextComesAboveIt() throws IOException {
        page.setViewportSize(1280, 300);
        show("introduction.html");
        String top = "(() => { const block = [...document.querySelectorAll('main p, main li')]"
                + ".find(each => each.getBoundingClientRect().top > 20);"
                + "return [block.textContent.slice(0, 60), Math.round(block.getBoundingClientRect().top)].join() })()";
        page.evaluate("scrollTo(0, 400)");
        String before = (String) page.evaluate(top);
        Path file = sources.resolve("pages/introduction.md");
        String text = Files.readString(file);
        int body = text.indexOf("\n---\n") + 5;
        Files.writeString(
                file,
                text.substring(0, body) + "\n" + "One more sentence at the top of the page. ".repeat(20) + "\n\n"
                        + text.substring(body).stripLeading());
        awaitText(page, "One more sentence at the top");
        await(page, () -> page.evaluate(top).equals(before));
        assertTrue(((Number) page.evaluate("scrollY")).doubleValue() > 400, "the page was moved with its text");
    }

    @Test
    void aFieldKeepsItsWordsItsCursorAndWhatItFilters() throws IOException {
        show("milestones/index.html");
        Locator field = page.locator(".finder input[name=q]").first();
        field.click();
        page.keyboard().type("alert");
        page.keyboard().press("ArrowLeft");
        String shown = "[...document.querySelectorAll('main tbody tr')].filter(row => row.checkVisibility()).length";
        int before = ((Number) page.evaluate(shown)).intValue();
        replace("milestones/LDM-503-01.md", "name: \"Science Platform", "name: \"The Science Platform");
        awaitText(page, "The Science Platform with WISE data");
        page.waitForSelector("#milestone-site-preview .corner");
        assertEquals("alert", field.inputValue());
        assertEquals(before, ((Number) page.evaluate(shown)).intValue());
        assertEquals(4, page.evaluate("document.activeElement.name === 'q' && document.activeElement.selectionStart"));
    }

    @Test
    void theSearchStaysOpenWithItsWordsAndWhatItFinds() throws IOException {
        show(RELEASE);
        page.keyboard().press("Control+k");
        Locator field = page.locator("dialog.search[open] [role=combobox]");
        field.waitFor();
        page.keyboard().type("comcam late");
        page.keyboard().press("ArrowLeft");
        String found = "[...document.querySelectorAll('dialog.search[open] .hit')].map(hit => hit.id).join()";
        page.locator("dialog.search [role=listbox][aria-busy=false] .hit")
                .first()
                .waitFor();
        String before = (String) page.evaluate(found);
        append("milestones/LDM-503-01.md", "\nA sentence that was not there.\n");
        awaitText(page, "A sentence that was not there.");
        field.waitFor();
        await(page, () -> page.evaluate(found).equals(before));
        assertEquals("comcam late", field.inputValue());
        assertEquals(true, field.evaluate("field => document.activeElement === field"));
        assertEquals(10, field.evaluate("field => field.selectionStart"));
        page.keyboard().press("Escape");
        append("milestones/LDM-503-01.md", "\nAnother sentence.\n");
        awaitText(page, "Another sentence.");
        page.waitForSelector("#milestone-site-preview .corner");
        assertEquals(0, page.locator("dialog.search[open]").count());
    }
}
