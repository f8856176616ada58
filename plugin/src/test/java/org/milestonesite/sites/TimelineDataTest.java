package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timeline for programs. */
class TimelineDataTest {

    @TempDir
    Path folder;

    private JsonNode data(TestSite site) {
        return JsonMapper.shared().readTree(site.builds().text("data/timeline.json"));
    }

    @Test
    void everyBarSaysFromWhenToWhen() {
        JsonNode data = data(TestSite.good(folder)
                .with("milestones/REL-0.md", "---\ncode: REL-0\nname: Overdue\ndue: 2025-05-01\n---\n")
                .with("milestones/REL-3.md", "---\ncode: REL-3\nname: Some day\n---\n"));
        assertEquals("2025-07-31", data.get("asOf").stringValue());
        assertEquals(
                List.of(
                        "REL-1 2024-01-31 2024-03-01 completed",
                        "REL-0 2025-05-01 2025-07-31 open",
                        "REL-2 2025-12-31 null none"),
                data.get("bars")
                        .valueStream()
                        .map(bar -> bar.get("code").stringValue() + " "
                                + bar.get("due").stringValue() + " "
                                + bar.get("end").asString("null") + " "
                                + bar.get("ending").stringValue())
                        .toList());
        assertEquals("[\"REL-3\"]", data.get("undated").toString());
        assertEquals(
                "[{\"from\":\"REL-1\",\"to\":\"REL-2\"}]", data.get("needs").toString());
    }

    @Test
    void thePageLeadsToIt() {
        assertEquals(
                "data/timeline.json",
                TestSite.good(folder)
                        .builds()
                        .page("timeline.html")
                        .expectFirst("main a[href$=.json]")
                        .attr("href"));
    }
}
