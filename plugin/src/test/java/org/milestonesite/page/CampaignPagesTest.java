package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CampaignPagesTest {

    private static Plans plan() {
        return Plans.plan()
                .with(Milestones.release("R-1")
                        .due("2017-11-30")
                        .completed("2018-05-30")
                        .testSpec(Texts.citing("", "DMTR-51"))
                        .location("Summit")
                        .description("First.")
                        .features("F-1", "F-2"))
                .with(Milestones.release("R-2").due("2024-01-11").forecast("2025-10-01"))
                .with(Milestones.release("R-3")
                        .due("2025-09-11")
                        .testPlan(Texts.text("LVV-P1"))
                        .description("Third.")
                        .predecessors("R-2"))
                .with(Milestones.release("R-4").due("2026-01-01"))
                .with(Milestones.release("R-5"))
                .with(Milestones.feature("F-1").due("2017-11-01").completed("2017-11-30"))
                .with(Milestones.feature("F-2").due("2017-11-02").completed("2018-06-30"))
                .document("DMTR-51", "Test Report");
    }

    private final SmallSite site = SmallSite.of(plan());
    private final Document campaigns = site.page("campaigns.html");

    @Test
    void whatComesNextStandsFirst() {
        assertEquals(
                "5 test campaigns: 2 to come, 1 overdue, 1 undated, 1 done, as of 2025-07-31."
                        + " Next: R-3 (due 2025-09-11; test plan due 2025-07-28).",
                campaigns.expectFirst("main > p").text());
        assertEquals(
                List.of("To come #", "Overdue #", "Without a due date #", "Done #"),
                campaigns.select("main h2:not(nav *)").eachText());
        assertEquals(
                List.of("campaign-R-3", "campaign-R-4"),
                campaigns.select("#planned article").eachAttr("id"));
    }

    @Test
    void aCampaignToComeTellsAllAndWhatIsMissing() {
        Element campaign = campaigns.expectFirst("#campaign-R-3");
        assertEquals(
                List.of(
                        "Missing no test specification or report yet",
                        "Test plan LVV-P1, due 2025-07-28, 3 days before the data date 2025-07-31",
                        "To be verified no features",
                        "Waits for R-2 Name of R-2 due 2024-01-11; 567 days after it on the data date 2025-07-31,"
                                + " not completed; forecast 2025-10-01, 629 days after its due date"),
                campaign.select("dl > div").eachText());
        assertNull(campaign.selectFirst(".late-plan"), "its key is there");
    }

    @Test
    void aTestPlanThatIsOverdueIsMarked() {
        assertEquals(
                "due 2023-11-27, 612 days before the data date 2025-07-31",
                campaigns.expectFirst("#campaign-R-2 .late-plan").text());
        assertNull(campaigns.selectFirst("#campaign-R-4 .late-plan"), "it is not yet due");
    }

    @Test
    void aDoneCampaignIsARowWithEveryFact() {
        assertEquals(
                "R-1 Name of R-1 no test plan key Location: Summit 2017-11-30 2018-05-30 due 2017-10-16"
                        + " Test report DMTR-51 2 features, 1 after the release"
                        + " Late features: F-2 (31 days) Features in time: F-1",
                campaigns.expectFirst("#campaign-R-1").text());
    }

    @Test
    void whatAllOfManyLackIsSaidOnce() {
        Plans plan = Plans.plan();
        for (int i = 1; i <= 4; i++) {
            plan.with(Milestones.release("R-" + i).due("2025-09-0" + i));
        }
        Document page = SmallSite.of(plan).page("campaigns.html");
        assertEquals(
                List.of("None of these 4 has a test plan key or a test specification or report yet or a description."),
                page.select(".missing").eachText());
    }

    @Test
    void ofVeryManyOnlyTheNearestAreToldOf() {
        Plans plan = Plans.plan();
        for (int i = 1; i <= 201; i++) {
            plan.with(Milestones.release("N-%03d".formatted(i)).due("2026-01-01"))
                    .with(Milestones.release("D-%03d".formatted(i)).completed("2020-01-01"));
        }
        Document page = SmallSite.of(plan).page("campaigns.html");
        assertEquals("campaign-N-200", page.select("#planned article").last().id());
        assertEquals(
                "campaign-D-002", page.select("#completed tbody tr").first().id());
        assertEquals("milestones/index.html", page.expectFirst("#planned > p a").attr("href"));
    }

    @Test
    void ofVeryManyLateFeaturesTheHandOverSaysThatThereAreMore() {
        Plans plan = Plans.plan();
        for (int i = 1; i <= 501; i++) {
            String feature = "F-%03d".formatted(i);
            plan.with(Milestones.feature(feature).due("2020-01-01").completed("2021-01-01"))
                    .with(Milestones.release("R-%03d".formatted(i))
                            .due("2020-06-01")
                            .completed("2020-06-01")
                            .features(feature));
        }
        Document page = SmallSite.of(plan).page("open.html");
        assertEquals(500, page.select("#late tbody tr").size());
        assertEquals(
                "All 501 late features stand on the pages of their releases, in the list of milestones",
                page.expectFirst("#late > p a").text());
    }

    @Test
    void aPlanWithoutReleasesHasNoCampaigns() {
        Document page = SmallSite.of(Plans.plan().with(Milestones.feature("F").due("2026-01-01")))
                .page("campaigns.html");
        assertEquals(
                "0 test campaigns: 0 to come, 0 overdue, 0 done, as of 2025-07-31.",
                page.expectFirst("main > p").text());
        assertNull(page.selectFirst("section"));
    }

    @Test
    void theHandOverListsOpenReleasesReportsAndLateFeatures() {
        Document page = site.page("open.html");
        assertEquals(
                "4 releases are open as of 2025-07-31: 1 overdue, 2 to come, 1 undated.",
                page.expectFirst("main > p").text());
        assertEquals(
                List.of("R-2", "R-3", "R-4", "R-5"),
                page.select("#releases th.name > a:first-child .code").eachText());
        assertEquals(
                "The one completed release has its test report.",
                page.expectFirst("#reports p").text());
        assertEquals(
                List.of("F-2 Name of F-2 R-1 2017-11-02 2018-06-30 31 days after the release"),
                page.select("#late tbody tr").eachText());
    }

    @Test
    void aFeatureThatIsOverdueIsLate() {
        Document page = SmallSite.of(Plans.plan()
                        .with(Milestones.release("R").due("2026-01-01").features("F", "G"))
                        .with(Milestones.feature("F").due("2025-07-30"))
                        .with(Milestones.feature("G").due("2025-07-31")))
                .page("open.html");
        assertEquals(
                List.of("F Name of F R 2025-07-30 1 day overdue"),
                page.select("#late tbody tr").eachText());
        assertEquals(
                "2 features, 2 not completed: F, G",
                page.expectFirst("#releases td.verified").text());
    }

    @Test
    void reportsThatAreMissingAreNamed() {
        Document page = SmallSite.of(plan().with(Milestones.release("R-0").completed("2016-01-01")))
                .page("open.html");
        assertEquals(
                "Still to come from 1 of the 2 completed releases: R-0",
                page.expectFirst("#reports p").text());
    }

    @Test
    void keyMilestonesHaveAPageAndAFragment() {
        Plans tagged = plan().with(Milestones.release("R-9")
                        .due("2026-09-09")
                        .forecast("2026-10-10")
                        .tagged("key"))
                .keyTag("key");
        SmallSite relative = SmallSite.of(tagged);
        assertEquals(
                List.of("R-9"),
                relative.page("key-milestones.html")
                        .select("tbody tr:not(.year)")
                        .eachAttr("id"));
        assertTrue(relative.page("campaigns.html")
                .select("#site-structure a")
                .eachAttr("href")
                .contains("key-milestones.html"));
        String fragment = relative.html("fragments/key-milestones.html");
        assertTrue(fragment.startsWith("<table>"), fragment);
        assertFalse(fragment.matches("(?s).*(<html|<head|<body|<script|class=|style=).*"), fragment);
        assertTrue(fragment.contains("href=\"../milestones/R-9.html\""), fragment);
        assertTrue(SmallSite.of(tagged.url("https://r.example/sub"))
                .html("fragments/key-milestones.html")
                .contains("href=\"https://r.example/sub/milestones/R-9.html\""));
        assertEquals(
                "R-9 Name of R-9 2026-09-09 planned, forecast 2026-10-10",
                relative.page("fragments/key-milestones.html")
                        .expectFirst("tbody tr")
                        .text());
        assertFalse(site.pages().contains("key-milestones.html"));
        assertFalse(site.pages().contains("fragments/key-milestones.html"));
    }
}
