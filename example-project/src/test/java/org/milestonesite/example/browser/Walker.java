package org.milestonesite.example.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Opens a site in a browser and follows every link of it, as a patient reader would. */
final class Walker {

    private final Browser browser;
    private final String root;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, String> wanted = new HashMap<>();
    private final Set<String> files = new TreeSet<>();
    private String current = "";

    Walker(Browser browser, String root) {
        this.browser = browser;
        this.root = root;
    }

    /** What a reader would stumble over: console errors, requests that fail or leave, dead links and anchors. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What is linked and no page: data, calendars, the PDF. */
    Set<String> files() {
        return files;
    }

    Set<String> pages() {
        return anchors.keySet();
    }

    Walker walk(String... starts) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            listen(page);
            Deque<String> queue = new ArrayDeque<>();
            Set<String> seen = new HashSet<>();
            for (String start : starts) {
                queue.add(root + start);
                seen.add(root + start);
            }
            while (!queue.isEmpty()) {
                String address = queue.remove();
                for (String link : open(page, address)) {
                    String target = link.replaceFirst("#.*", "");
                    boolean inside = target.startsWith(root);
                    if (inside && link.contains("#") && !link.endsWith("#")) {
                        wanted.putIfAbsent(link, address);
                    }
                    if (inside && seen.add(target)) {
                        follow(target, address, queue);
                    }
                }
            }
            wanted.forEach(this::checkAnchor);
        }
        return this;
    }

    /** What is no page is not opened, but it must be there. */
    private void follow(String target, String from, Deque<String> queue) {
        if (target.endsWith(".html")) {
            queue.add(target);
        } else if (!isThere(URI.create(target))) {
            faults.add(from.substring(root.length()) + ": nothing at " + target.substring(root.length()));
        } else {
            files.add(target.substring(root.length()));
        }
    }

    private static boolean isThere(URI address) {
        if (address.getScheme().equals("file")) {
            return Files.isRegularFile(Path.of(address));
        }
        try (InputStream found = address.toURL().openStream()) {
            return found.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void listen(Page page) {
        page.onConsoleMessage(message -> faults.add(current + ": console: " + message.type() + ": " + message.text()));
        page.onPageError(error -> faults.add(current + ": script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
                faults.add(current + ": asks outside for " + request.url());
            }
        });
        page.onRequestFailed(request -> faults.add(current + ": fails to get " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(current + ": gets " + response.status() + " for " + response.url());
            }
        });
    }

    private List<String> open(Page page, String address) {
        current = address.substring(root.length());
        try {
            page.navigate(address);
        } catch (com.microsoft.playwright.PlaywrightException e) {
            faults.add(current + ": does not open: " + e.getMessage());
            return List.of();
        }
        anchors.put(
                address,
                new HashSet<>(strings(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))));
        return strings(page.evaluate("[...document.querySelectorAll('a[href], area[href]')].map(a => a.href.baseVal ? "
                + "new URL(a.href.baseVal, document.baseURI).href : a.href)"));
    }

    private static List<String> strings(Object array) {
        return ((List<?>) array).stream().map(String::valueOf).toList();
    }

    private void checkAnchor(String link, String from) {
        int hash = link.indexOf('#');
        String id = java.net.URLDecoder.decode(link.substring(hash + 1), java.nio.charset.StandardCharsets.UTF_8);
        Set<String> ids = anchors.get(link.substring(0, hash));
        if (ids != null && !ids.contains(id)) {
            faults.add(from.substring(root.length()) + ": dead anchor " + link.substring(root.length()));
        }
    }
}
