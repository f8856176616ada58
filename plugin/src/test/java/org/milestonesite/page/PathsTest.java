package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Target;

class PathsTest {

    private static final Plan PLAN = Plans.plan()
            .with(Milestones.release("LDM-503-01").aka("LDM-503-1"))
            .with(Milestones.release("LDM 503/é:2"))
            .with(Milestones.feature("DM-AP-1").withoutPage())
            .page(Texts.page("a/b c", "Deep", 1, Texts.none()))
            .document("LDM-503", "Plan")
            .term("M1/M3", "mirrors")
            .term("M1-M3", "mirrors again")
            .made();

    private final Paths paths = new Paths(PLAN);

    @Test
    void everyThingOfThePlanHasItsPath() {
        assertEquals(
                List.of(
                        "404.html",
                        "a/b c.html",
                        "assets/changes.css",
                        "assets/edition.css",
                        "assets/figures.css",
                        "assets/graph.css",
                        "assets/icon.svg",
                        "assets/print.css",
                        "assets/site.css",
                        "assets/whole.css",
                        "campaigns.html",
                        "changes/feed.xml",
                        "changes/index.html",
                        "data/graph.json",
                        "data/milestones.csv",
                        "data/milestones.json",
                        "data/milestones.schema.json",
                        "data/progress.json",
                        "data/slip.json",
                        "data/timeline.json",
                        "data/tracker.csv",
                        "delayed.html",
                        "documents/LDM-503.html",
                        "documents/index.html",
                        "figures/a.svg",
                        "glossary.html",
                        "graph.html",
                        "index.html",
                        "milestones/LDM-503-01.html",
                        "milestones/LDM-503-1.html",
                        "milestones/LDM-503-é-2.html",
                        "milestones/index.html",
                        "milestones/index.html#DM-AP-1",
                        "objects.inv",
                        "open.html",
                        "print.html",
                        "progress.html",
                        "remaining.html",
                        "search.html",
                        "sitemap.xml",
                        "slip.html",
                        "timeline.html",
                        "tracker.html"),
                List.copyOf(paths.all().keySet()));
    }

    @Test
    void addressesAreRelativeAndEscaped() {
        Hrefs release = paths.from("milestones/LDM-503-01.html");
        assertEquals("../index.html", release.toPath(Paths.HOME));
        assertEquals("LDM-503-%C3%A9-2.html", release.toPath(paths.milestone("LDM 503/é:2")));
        assertEquals("../a/b%20c.html", release.toPath("a/b c.html"));
        assertEquals("../../glossary.html", paths.from("a/b/c.html").toPath(Paths.GLOSSARY));
        assertEquals("milestones/index.html#DM-AP-1", paths.from(Paths.HOME).toPath(paths.milestone("DM-AP-1")));
    }

    @Test
    void anchorsOfThePageItselfStandAlone() {
        assertEquals("#DM-AP-1", paths.from(Paths.MILESTONES).toPath(paths.milestone("DM-AP-1")));
        assertEquals("LDM-503-01.html", paths.from("milestones/LDM-503-01.html").toPath("milestones/LDM-503-01.html"));
    }

    @Test
    void everyTargetHasItsAddress() {
        Hrefs home = paths.from(Paths.HOME);
        PageId prose = new PageId.Prose("a/b c");
        assertEquals(Optional.of("milestones/LDM-503-01.html"), home.to(new Target.ToMilestone("LDM-503-01")));
        assertEquals(
                Optional.of("documents/LDM-503.html"), home.to(new Target.ToDocument("LDM-503", Optional.of("§3"))));
        assertEquals(Optional.of("index.html"), home.to(new Target.ToHome()));
        assertEquals(Optional.of("https://x.example/"), home.to(new Target.ToOutside("https://x.example/")));
        assertEquals(Optional.of("glossary.html#term-M1-M3"), home.to(new Target.ToTerm("M1/M3")));
        assertEquals(Optional.of("a/b%20c.html#fig-1"), home.to(new Target.ToFigure(prose, "fig-1", 1)));
        assertEquals(Optional.of("a/b%20c.html"), home.to(new Target.ToPage(prose, Optional.empty())));
        assertEquals(Optional.of("a/b%20c.html#x"), home.to(new Target.ToPage(prose, Optional.of("x"))));
        assertEquals(Optional.of("glossary.html#x"), home.to(new Target.ToPath("glossary.html", Optional.of("x"))));
        assertEquals(Optional.of("figures/a.svg"), home.to(new Target.ToImage("figures/a.svg", Optional.empty())));
        assertEquals(Optional.empty(), home.to(new Target.Nothing()));
    }

    @Test
    void aTermThatIsNotPrintedHasNoAddress() {
        assertEquals(Optional.empty(), paths.from(Paths.HOME).to(new Target.ToTerm("XYZ")));
        assertEquals(Optional.empty(), paths.from(Paths.HOME).to(new Target.ToDocument("XYZ", Optional.empty())));
    }

    @Test
    void termsWithTheSameSlugKeepApart() {
        assertEquals("glossary.html#term-M1-M3", paths.term("M1/M3"));
        assertEquals("glossary.html#term-M1-M3-2", paths.term("M1-M3"));
    }

    @Test
    void pathsThatDifferOnlyByCaseCollide() {
        Paths colliding = new Paths(Plans.plan()
                .with(Milestones.release("LDM-1a"))
                .with(Milestones.release("LDM-1A"))
                .made());
        Collision collision = colliding.collisions().get(0);
        assertEquals("milestones/LDM-1a.html", collision.path());
        assertEquals("LDM-1A", collision.first().name());
        assertEquals("LDM-1a", collision.second().name());
        assertEquals(
                "milestones/LDM-1a.md",
                collision.second().at().orElseThrow().file().path());
        assertEquals(1, colliding.collisions().size());
    }

    @Test
    void whatEverySiteHasCollidesToo() {
        Paths colliding = new Paths(Plans.plan()
                .page(Texts.page("Glossary", "Words", null, Texts.none()))
                .with(Milestones.release("index"))
                .with(Milestones.release("LDM-2").aka("LDM-3"))
                .with(Milestones.release("LDM-3"))
                .made());
        assertEquals(
                List.of("Glossary.html", "milestones/index.html", "milestones/LDM-3.html"),
                colliding.collisions().stream().map(Collision::path).toList());
        assertEquals(
                Owner.Kind.EVERY_SITE, colliding.collisions().get(0).first().kind());
        assertEquals(
                Owner.Kind.OLDER_CODE, colliding.collisions().get(2).second().kind());
    }

    @Test
    void anOlderCodeThatGivesTheSamePathIsNoCollision() {
        Paths same = new Paths(Plans.plan()
                .with(Milestones.release("LDM-503-1").aka("LDM 503/1"))
                .made());
        assertTrue(same.collisions().isEmpty());
    }
}
