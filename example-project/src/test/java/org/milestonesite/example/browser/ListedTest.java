package org.milestonesite.example.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Lists of milestones that readers filter, sort and copy. */
abstract class ListedTest extends WatchedTest {

    static final String INDEX = "milestones/index.html";

    @TempDir
    Path folder;

    List<String> shown() {
        return page.locator("tbody > tr:not(.year):visible").all().stream()
                .map(row -> row.locator("td").first().textContent())
                .toList();
    }

    String count() {
        return page.locator(".count").textContent();
    }

    Locator field(String name) {
        return page.locator("[name=" + name + "]");
    }

    Locator head(String column) {
        return page.locator("th." + column + " button").first();
    }
}
