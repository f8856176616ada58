package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ShellTest {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri %s; form-action 'none'";

    private static Plans plan() {
        return Plans.plan()
                .page(Texts.page("release-management", "Release Management", 2, body()))
                .page(Texts.page("how-to-read", "How to read this", null, Texts.none()))
                .with(Milestones.release("LDM-503-01").due("2017-11-30"))
                .document("LDM-503", "Plan")
                .term("AP", "Alert Production");
    }

    private static org.milestonesite.plan.LinkedText body() {
        return Texts.headings(
                Map.entry(2, "Preparation"), Map.entry(2, "Deployment"), Map.entry(4, "Levels"), Map.entry(2, "End"));
    }

    @Test
    void everyPageHasTheWholeFrame() {
        SmallSite site = SmallSite.of(plan());
        for (String path : site.pages()) {
            Document page = site.page(path);
            assertEquals("en", page.expectFirst("html").attr("lang"), path);
            assertEquals(
                    POLICY.formatted("'none'"),
                    page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"),
                    path);
            assertFalse(page.title().isBlank(), path);
            assertFalse(
                    page.expectFirst("meta[name=description]").attr("content").isBlank(), path);
            assertEquals(
                    "Milestone Site", page.expectFirst("meta[name=generator]").attr("content"), path);
            assertEquals("#site-content", page.expectFirst("a.skip").attr("href"), path);
            assertEquals(1, page.select("main#site-content").size(), path);
            assertEquals(1, page.select("h1").size(), path);
            assertEquals(
                    "Draft, revision 1.6. Not yet approved. Data as of 2025-07-31.",
                    page.expectFirst("p.standing.draft").text(),
                    path);
            assertNull(page.selectFirst("base, script:not([src]), style, [style], [onclick]"), path);
            assertNull(page.selectFirst("a[href^=/]"), path);
            assertEquals(
                    page.select("[id]").size(),
                    page.select("[id]").eachAttr("id").stream().distinct().count(),
                    path);
        }
    }

    @Test
    void anApprovedDocumentIsNoDraft() {
        SmallSite site = SmallSite.of(plan().approved());
        assertEquals("Approved, revision 1.6. Data as of 2025-07-31.", site.words("index.html", "p.standing"));
        assertNull(site.page("index.html").selectFirst(".draft"));
    }

    @Test
    void theStructureNamesEveryPageOfTheDocumentAndMarksThisOne() {
        Document page = SmallSite.of(plan()).page("release-management.html");
        assertEquals(
                List.of(
                        "2 Release Management",
                        "How to read this",
                        "Timeline",
                        "Dependencies",
                        "Milestones",
                        "Progress",
                        "Slip",
                        "Campaigns",
                        "Hand-over",
                        "Issue tracker",
                        "Changes",
                        "Documents",
                        "Glossary"),
                page.select("#site-structure > ol > li > a").eachText());
        assertEquals(
                "2 Release Management",
                page.expectFirst("#site-structure [aria-current]").text());
        assertEquals(
                List.of("2.1 Preparation", "2.2 Deployment", "2.2.1 Levels", "2.3 End"),
                page.select("aside nav.toc li").eachText());
    }

    @Test
    void pagesLeadOnInTheOrderOfTheDocument() {
        Document page = SmallSite.of(plan()).page("release-management.html");
        assertEquals(
                List.of("index.html", "how-to-read.html"),
                page.select("nav.around a").eachAttr("href"));
    }

    @Test
    void onlyThePageForAnyAddressHasABase() {
        SmallSite site = SmallSite.of(plan().url("https://ldm-564.example/sub"));
        Document missing = site.page("404.html");
        assertEquals("/sub/", missing.expectFirst("base").attr("href"));
        assertEquals(
                POLICY.formatted("'self'"),
                missing.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertEquals("404.html#site-content", missing.expectFirst("a.skip").attr("href"));
        assertNull(missing.selectFirst("link[rel=canonical]"));
        assertEquals(
                "https://ldm-564.example/sub/milestones/LDM-503-01.html",
                site.page("milestones/LDM-503-01.html")
                        .expectFirst("link[rel=canonical]")
                        .attr("href"));
        assertTrue(site.pages().stream()
                .filter(path -> !path.equals("404.html"))
                .allMatch(path -> site.page(path).select("base").isEmpty()));
    }

    @Test
    void everyAddressWithinTheSiteLeadsToAPageAndItsAnchor() {
        SmallSite site = SmallSite.of(plan());
        for (String path : site.pages()) {
            for (String address : site.page(path).select("a[href], link[href]").eachAttr("abs:href")) {
                String prefix = "https://site.example/sub/";
                if (address.startsWith(prefix)) {
                    String[] to = address.substring(prefix.length()).split("#");
                    assertTrue(site.paths.all().containsKey(to[0]), path + " → " + address);
                    assertTrue(
                            to.length == 1
                                    || site.page(to[0]).getElementById(to[1]) != null
                                    || to[0].equals("release-management.html")
                                    || to[1].startsWith("release-management~"),
                            path + " → " + address);
                }
            }
        }
    }
}
