package org.milestonesite.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.page.Paths;
import org.milestonesite.page.Steps;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Plan;
import org.milestonesite.text.PlainText;

/**
 * {@code changes/feed.xml}, Atom (RFC 4287): the rows of the change record, and each step that lies behind us. What has
 * changed since the latest edition is no news yet.
 *
 * <p>Ids are UUIDs made of the document's handle and what an entry is called, so they stay when the site moves. Links are
 * absolute where {@code document.url} is known, else relative to the feed, which Atom allows. Days are those of the change
 * record, the editions and the exports, never of the build.
 */
public final class ChangesFeed {

    private static final String MIDNIGHT = "T00:00:00Z";

    private final Plan plan;
    private final Paths paths;
    private final Chronicle chronicle;
    private final Messages words;
    private final StringWriter xml = new StringWriter();

    private ChangesFeed(Plan plan, Paths paths, Chronicle chronicle, Messages words) {
        this.plan = plan;
        this.paths = paths;
        this.chronicle = chronicle;
        this.words = words;
    }

    /** In UTF-8, the same for the same plan. */
    public static byte[] bytes(Plan plan, Paths paths, Chronicle chronicle, Messages words) {
        return new ChangesFeed(plan, paths, chronicle, words).feed().getBytes(StandardCharsets.UTF_8);
    }

    private record Entry(String id, LocalDate date, String title, String path, String summary) {}

    private String feed() {
        ControlledDocument document = plan.document();
        List<Entry> entries = entries();
        LocalDate updated = entries.isEmpty()
                ? document.date().orElse(plan.asOf())
                : entries.get(0).date();
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.write("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        escape(words.text("lang"));
        xml.write("\">\n");
        element("  ", "id", id("feed"));
        element("  ", "title", words.text("changes-feed-title", document.handle(), document.title()));
        element("  ", "updated", updated + MIDNIGHT);
        List<String> authors = document.authors().isEmpty() ? List.of(document.handle()) : document.authors();
        for (String author : authors) {
            xml.write("  <author><name>");
            escape(author);
            xml.write("</name></author>\n");
        }
        xml.write("  <generator>Milestone Site</generator>\n");
        link("  ", "self", "application/atom+xml", Paths.FEED);
        link("  ", "alternate", "text/html", Paths.CHANGES);
        entries.forEach(this::entry);
        xml.write("</feed>\n");
        return xml.toString();
    }

    /** The newest first. */
    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        for (ControlledDocument.Change change : plan.document().changes()) {
            String row = change.version().orElse("") + " " + change.date();
            int number = alike.merge(row, 1, Integer::sum);
            String title = change.version()
                    .map(version ->
                            words.text("changes-feed-version", plan.document().handle(), version))
                    .orElseGet(() ->
                            words.text("changes-feed-change", plan.document().handle(), change.date()));
            entries.add(new Entry(
                    id("record " + row + (number == 1 ? "" : " " + number)),
                    change.date(),
                    title,
                    Paths.CHANGES + "#record",
                    PlainText.ofBlocks(change.description().text().blocks())));
        }
        chronicle.steps().filter(step -> !step.to().today()).map(this::entry).forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::date).reversed().thenComparing(Entry::id));
        return entries;
    }

    private Entry entry(Chronicle.Step step) {
        return new Entry(
                id("step " + Steps.name(step)),
                step.to().date(),
                words.text("changes-feed-step", plan.document().handle(), Steps.title(step, words)),
                Paths.step(step),
                Steps.summary(step.comparison(), words));
    }

    private String id(String name) {
        byte[] bytes = ("milestone-site " + plan.document().handle() + " " + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }

    private void entry(Entry entry) {
        xml.write("  <entry>\n");
        element("    ", "id", entry.id());
        element("    ", "title", entry.title());
        element("    ", "updated", entry.date() + MIDNIGHT);
        link("    ", "alternate", "text/html", entry.path());
        element("    ", "summary", entry.summary());
        xml.write("  </entry>\n");
    }

    private void link(String indent, String rel, String type, String path) {
        String href = plan.document()
                .url()
                .map(url -> (url.endsWith("/") ? url : url + "/")
                        + paths.from(Paths.HOME).toPath(path))
                .orElseGet(() -> paths.from(Paths.FEED).toPath(path));
        xml.write(indent + "<link rel=\"" + rel + "\" type=\"" + type + "\" href=\"");
        escape(href);
        xml.write("\"/>\n");
    }

    private void element(String indent, String name, String text) {
        xml.write(indent + "<" + name + ">");
        escape(text);
        xml.write("</" + name + ">\n");
    }

    /** XML 1.0 has no control characters, escaped or not. */
    private void escape(String text) {
        try {
            HtmlEscape.write(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"), xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
