package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.render.MilestonesJson;
import org.milestonesite.render.Sitemap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedFilesTest {

    private static final PageId PROSE = new PageId.Prose("in tro");
    private static final LinkedText CITING = Texts.citing("As in ", "LDM-503");

    private static Plans plan() {
        return Plans.plan()
                .page(Texts.page("in tro", "Introduction", 1, CITING))
                .with(Milestones.release("LDM-503-01")
                        .due("2017-11-30")
                        .completed("2018-05-30")
                        .features("DM-1")
                        .aka("LDM-503-1"))
                .with(Milestones.feature("DM-1").releases("LDM-503-01").withoutPage())
                .document(
                        "LDM-503",
                        "Controlled Document",
                        new Plan.Mentioned(PROSE, CITING, 0),
                        new Plan.Mentioned(PROSE, CITING, 0))
                .term("AP", "Alert Production", PROSE);
    }

    private static String json(Plan plan) {
        return new String(MilestonesJson.bytes(plan, new Paths(plan)), StandardCharsets.UTF_8);
    }

    @Test
    void milestonesHaveTheFieldsOfTheInterfaceInTheirOrder() {
        JsonNode data = JsonMapper.shared().readTree(json(plan().made()));
        assertEquals(
                List.of("schema", "generator", "document", "asOf", "milestones", "documents", "terms"),
                List.copyOf(data.propertyNames()));
        JsonNode release = data.get("milestones").get(0);
        assertEquals(
                List.of(
                        "code",
                        "name",
                        "nameCut",
                        "shortName",
                        "level",
                        "wbs",
                        "kind",
                        "due",
                        "forecast",
                        "completed",
                        "status",
                        "slipDays",
                        "predecessors",
                        "successors",
                        "features",
                        "aka",
                        "documents",
                        "terms",
                        "url",
                        "sources",
                        "history"),
                List.copyOf(release.propertyNames()));
        assertEquals("release", release.get("kind").asString());
        assertEquals("2018-05-30", release.get("completed").asString());
        assertEquals("completed", release.get("status").asString());
        assertEquals(181, release.get("slipDays").asInt());
        assertTrue(release.get("forecast").isNull());
        assertEquals("milestones/LDM-503-01.html", release.get("url").asString());
        JsonNode feature = data.get("milestones").get(1);
        assertTrue(feature.get("slipDays").isNull());
        assertEquals("milestones/index.html#DM-1", feature.get("url").asString());
    }

    @Test
    void documentsAndTermsTellTheirPagesOnce() {
        JsonNode data = JsonMapper.shared().readTree(json(plan().made()));
        assertEquals(
                "[\"in%20tro.html\"]",
                data.get("documents").get(0).get("citedBy").toString());
        assertEquals(
                "documents/LDM-503.html",
                data.get("documents").get(0).get("page").asString());
        assertEquals(
                "[\"in%20tro.html\"]", data.get("terms").get(0).get("usedIn").toString());
        assertEquals(
                "glossary.html#term-AP", data.get("terms").get(0).get("url").asString());
    }

    @Test
    void theDataAreValidByTheSchemaThatIsPublishedBesideThem() {
        String schema = new String(SmallSite.THEME.assets().get(Paths.SCHEMA).bytes(), StandardCharsets.UTF_8);
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(
                                json(plan().made()),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
    }

    @Test
    void linesEndWithLineFeedsAlone() {
        String json = json(plan().made());
        assertTrue(json.startsWith("{\n  \"schema\": \"milestones.schema.json\",\n"), json);
        assertTrue(json.endsWith("}\n"));
        assertTrue(json.indexOf('\r') < 0);
    }

    @Test
    void theSitemapListsPagesThatAreWorthFinding() {
        Plan made = plan().url("https://ldm-564.example/a&b").made();
        String sitemap = new String(Sitemap.bytes(made, new Paths(made)).orElseThrow(), StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        "https://ldm-564.example/a&amp;b/campaigns.html",
                        "https://ldm-564.example/a&amp;b/changes/index.html",
                        "https://ldm-564.example/a&amp;b/delayed.html",
                        "https://ldm-564.example/a&amp;b/documents/LDM-503.html",
                        "https://ldm-564.example/a&amp;b/documents/index.html",
                        "https://ldm-564.example/a&amp;b/glossary.html",
                        "https://ldm-564.example/a&amp;b/graph.html",
                        "https://ldm-564.example/a&amp;b/in%20tro.html",
                        "https://ldm-564.example/a&amp;b/index.html",
                        "https://ldm-564.example/a&amp;b/milestones/LDM-503-01.html",
                        "https://ldm-564.example/a&amp;b/milestones/index.html",
                        "https://ldm-564.example/a&amp;b/open.html",
                        "https://ldm-564.example/a&amp;b/progress.html",
                        "https://ldm-564.example/a&amp;b/remaining.html",
                        "https://ldm-564.example/a&amp;b/slip.html",
                        "https://ldm-564.example/a&amp;b/timeline.html",
                        "https://ldm-564.example/a&amp;b/tracker.html"),
                sitemap.lines()
                        .filter(line -> line.contains("<loc>"))
                        .map(line -> line.replaceAll(".*<loc>|</loc>.*", ""))
                        .toList());
    }

    @Test
    void aSiteWithoutAnAddressHasNoSitemap() {
        Plan made = plan().made();
        assertEquals(Optional.empty(), Sitemap.bytes(made, new Paths(made)));
    }
}
