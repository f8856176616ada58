package org.milestonesite.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.milestonesite.page.Hrefs;
import org.milestonesite.page.Owner;
import org.milestonesite.page.Paths;
import org.milestonesite.plan.Plan;

/** {@code sitemap.xml}: the pages that are worth finding, for a site whose address is known. */
public final class Sitemap {

    private Sitemap() {}

    /**
     * Empty where {@code document.url} is not given. Pages of older codes lead elsewhere and are left out,
     * and so are fragments, which are no pages, and the page that searches, which says nothing itself. It has no
     * dates of change: we know none that would be the same in every build.
     */
    public static Optional<byte[]> bytes(Plan plan, Paths paths) {
        return plan.document().url().map(url -> {
            Hrefs hrefs = paths.fromOutside(Paths.HOME);
            StringWriter xml = new StringWriter();
            xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            pages(paths).forEach(path -> entry(hrefs.toPath(path), xml));
            xml.write("</urlset>\n");
            return xml.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private static List<String> pages(Paths paths) {
        return paths.all().entrySet().stream()
                .filter(entry -> entry.getValue().kind() != Owner.Kind.OLDER_CODE
                        && entry.getValue().kind() != Owner.Kind.FRAGMENT)
                .map(java.util.Map.Entry::getKey)
                .filter(path -> path.endsWith(".html") && !path.equals(Paths.NOT_FOUND) && !path.equals(Paths.SEARCH))
                // what it says stands on the other pages
                .filter(path -> !path.equals(Paths.PRINT))
                .toList();
    }

    private static void entry(String address, StringWriter xml) {
        try {
            xml.write("  <url><loc>");
            HtmlEscape.write(address, xml);
            xml.write("</loc></url>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
