package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.harness.TestSite;
import org.milestonesite.site.Site;

class RouterTest {

    @TempDir
    Path folder;

    /** A fault of ours must not look like a fault of the browser, nor be kept from whoever can tell us. */
    @Test
    void aPageThatCanNotBeMadeIsToldInTheTerminal() throws Exception {
        BuildResult good = SiteBuild.run(TestSite.good(folder).request());
        SortedMap<String, Site.Content> files = new TreeMap<>();
        files.put("index.html", () -> {
            throw new IllegalStateException("a fault of ours");
        });
        Desk desk = new Desk(new Hints());
        desk.publish(Edition.after(
                Optional.empty(),
                new BuildResult(
                        good.report(),
                        Optional.of(new Site(files)),
                        good.plan(),
                        good.paths(),
                        good.settings(),
                        good.theme()),
                List.of(),
                Set.of(),
                1));
        Client client = Client.random();
        Tool tool = new Tool(client, edition -> Editor.of(Optional.empty(), folder), "site.yaml", false);
        List<String> told = new ArrayList<>();
        Router router = new Router(Gate.of(List.of()), client, desk, tool, fault -> told.add(fault.getMessage()));
        Answer answer = router.answer(new Ask("GET", "/", Map.of(), Map.of("host", "127.0.0.1")));
        assertEquals(500, answer.status());
        assertFalse(new String(answer.bytes(), StandardCharsets.UTF_8).contains("a fault of ours"));
        assertEquals(List.of("a fault of ours"), told);
    }
}
