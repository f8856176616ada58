package org.milestonesite.harness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.milestonesite.build.BuildResult;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.site.Site;

/** What became of a {@link TestSite}. */
public final class Built {

    private final BuildResult result;

    Built(BuildResult result) {
        this.result = result;
    }

    public Report report() {
        return result.report();
    }

    public Site site() {
        return result.site().orElseThrow(() -> new AssertionError("no site:\n" + console()));
    }

    public boolean hasSite() {
        return result.site().isPresent();
    }

    public List<String> paths() {
        return List.copyOf(site().files().keySet());
    }

    public String text(String path) {
        Site.Content content = site().files().get(path);
        if (content == null) {
            throw new AssertionError("no " + path + " in " + paths());
        }
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String path) {
        return site().files().get(path).bytes();
    }

    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** Every file's text, to compare two builds. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        paths().forEach(path -> texts.put(path, text(path)));
        return texts;
    }

    /** {@code data/milestones.json} without where values come from and what exports knew of them before. */
    public String withoutOrigins() {
        return Exported.withoutOrigins(text("data/milestones.json"));
    }

    /** The words of findings and summaries. */
    public Messages words() {
        return result.findingsMessages();
    }

    /** The findings as printed, without colours, one line or more each. */
    public String console() {
        return result.console();
    }
}
