package org.milestonesite.example.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Readers who search, with a keyboard and without a network. */
abstract class SearchedTest extends WatchedTest {

    /** Types into the dialog, which is opened if it is not. */
    List<String> search(String query) {
        if (!page.locator("dialog.search[open]").isVisible()) {
            page.keyboard().press("/");
            page.locator("dialog.search[open]").waitFor();
        }
        page.locator("dialog.search [role=combobox]").fill(query);
        page.locator("dialog.search [role=listbox][aria-busy=false]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator("dialog.search .hit .what").allInnerTexts();
    }

    void close() {
        page.keyboard().press("Escape");
        page.locator("dialog.search").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    Locator first() {
        return page.locator("dialog.search .hit").first();
    }
}
