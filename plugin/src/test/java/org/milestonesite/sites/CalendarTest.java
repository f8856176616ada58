package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calendars, read by ical4j. */
class CalendarTest {

    private static final Path EXAMPLE = Path.of("../example-project/src/milestones");
    private static final String PATH = "data/releases.ics";
    private static final String REL_1 = "milestones/REL-1.md";

    @TempDir
    Path folder;

    /** Valid by RFC 5545 as ical4j knows it. */
    private static List<VEvent> events(Built built, String path) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(built.bytes(path)));
        assertEquals(List.of(), List.copyOf(calendar.validate(true).getEntries()));
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void everyReleaseIsADayInItsCalendar() throws Exception {
        Built built = TestSite.copy(EXAMPLE, folder).builds();
        List<VEvent> events = events(built, PATH);
        List<JsonNode> releases = JsonMapper.shared()
                .readTree(built.text("data/milestones.json"))
                .get("milestones")
                .valueStream()
                .filter(milestone -> milestone.get("kind").asString().equals("release"))
                .toList();
        assertEquals(releases.size(), events.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            JsonNode release = releases.get(i);
            String code = release.get("code").asString();
            assertEquals(code + "@LDM-564", value(event, "UID"));
            assertTrue(ids.add(value(event, "UID")));
            JsonNode date = List.of("completed", "forecast", "due").stream()
                    .map(release::get)
                    .filter(value -> !value.isNull())
                    .findFirst()
                    .orElseThrow();
            DtStart<Temporal> start = event.getDateTimeStart();
            assertEquals(
                    "DATE", start.getParameter(Parameter.VALUE).orElseThrow().getValue());
            assertEquals(date.asString(), start.getDate().toString());
            assertEquals("20250731T000000Z", value(event, "DTSTAMP"));
            assertTrue(value(event, "SUMMARY")
                    .contains(code + " " + release.get("name").asString()));
            assertEquals(release.get("completed").isNull() ? "TENTATIVE" : "CONFIRMED", value(event, "STATUS"));
            assertTrue(value(event, "CATEGORIES").contains(release.get("status").asString()));
        }
    }

    @Test
    void aSetOfItsOwnHasItsCalendar() throws Exception {
        Built built = TestSite.good(folder)
                .replacing("site.yaml", "links:", "calendars:\n  parts: [\"FEA-*\", {code: REL-2}]\nlinks:")
                .builds();
        List<VEvent> events = events(built, "data/parts.ics");
        assertEquals(
                List.of("REL-2@ABC-1", "FEA-1@ABC-1", "FEA-2@ABC-1"),
                events.stream().map(event -> value(event, "UID")).toList());
        assertEquals(
                List.of(
                        "../data/milestones.csv",
                        "../data/milestones.json",
                        "../data/releases.ics",
                        "../data/parts.ics"),
                built.page("milestones/index.html")
                        .select("main > p a[href^=../data]")
                        .eachAttr("href"));
        assertFalse(events.get(0).getProperty("URL").isPresent(), "the address of the site is not known");
    }

    @Test
    void anEventLeadsToItsMilestoneWhereTheSiteHasAnAddress() throws Exception {
        Built built = TestSite.good(folder)
                .replacing("site.yaml", "plan:", "  url: https://a.example/x\nplan:")
                .builds();
        assertEquals(
                "https://a.example/x/milestones/REL-1.html",
                value(events(built, PATH).get(0), "URL"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "a\\,b;c: END:VEVENT \u00e9\u4e2d\ud83d\ude80 " + "\u4e2d\u6587".repeat(60);
        Built built = TestSite.good(folder)
                .replacing(REL_1, "name: First release", "name: '" + hostile + "'")
                .builds();
        VEvent event = events(built, PATH).get(0);
        assertEquals("REL-1 " + hostile + " (completed)", value(event, "SUMMARY"));
        String text = new String(built.bytes(PATH), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\uFFFD"), line);
        }
    }

    @Test
    void whatHasNoDateHasNoDayAndNoCalendarIsEmpty() {
        Built built = TestSite.empty(folder)
                .with("site.yaml", "document: {handle: A-1, title: The plan}\nplan: {asOf: 2025-07-31}\n")
                .with("milestones/all.csv", "code,name\nREL-1,First\n")
                .builds();
        assertFalse(built.paths().contains(PATH));
        assertEquals(
                2,
                built.page("milestones/index.html")
                        .select("main > p a[href^=../data]")
                        .size());
    }
}
