package org.milestonesite.example.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at pages as axe does, and whether they fit the screen.
 *
 * @param host where the site is hosted; requests to it are answered from the folder
 */
record Audit(Browser browser, Path site, String host) {

    /**
     * By tags, for without them axe leaves out the size of targets. Asked here rather than by {@code AxeBuilder}, which
     * fetches what passes too and opens one more page for each: that takes three times as long.
     */
    private static final String VIOLATIONS = """
            axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))
            """;

    List<String> faults(List<String> pages, ColorScheme scheme, int width) {
        return faults(pages, scheme, width, page -> {});
    }

    /** @param act what a reader does on each page before axe looks at it */
    List<String> faults(List<String> pages, ColorScheme scheme, int width, Consumer<Page> act) {
        List<String> faults = new ArrayList<>();
        // axe is a script of the test's own, which the policy of the pages rightly refuses
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setBypassCSP(true)
                .setViewportSize(width, 800);
        try (BrowserContext context = browser.newContext(options)) {
            context.route(host + "**", this::answer);
            Page page = context.newPage();
            for (String path : pages) {
                page.navigate(host + path);
                act.accept(page);
                page.evaluate(AxeBuilder.getAxeScript());
                ((List<?>) page.evaluate(VIOLATIONS)).forEach(fault -> faults.add(path + ": " + fault));
                int overflow = (int)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (overflow > 0) {
                    faults.add(path + ": " + overflow + " px wider than the screen");
                }
            }
        }
        return faults;
    }

    /** As a host does: the file, or the page that says there is none. */
    private void answer(Route route) {
        Path file = site.resolve(route.request().url().substring(host.length()).replaceFirst("[?#].*", ""));
        boolean found = Files.isRegularFile(file);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(found ? 200 : 404)
                .setPath(found ? file : site.resolve("404.html")));
    }
}
