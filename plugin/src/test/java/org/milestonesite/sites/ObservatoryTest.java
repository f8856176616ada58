package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.Exported;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project {@code src/it/observatory}, whose inputs are the observatory's own files as they are. */
class ObservatoryTest {

    private static final Path PROJECT = Path.of("src/it/observatory/src/milestones");
    static final Path SHARED = Path.of(System.getProperty("shared.dir", "../../shared"))
            .toAbsolutePath()
            .normalize()
            .resolve("data");
    private static final Pattern HANDLE = Pattern.compile("[A-Z]+-[0-9]+");
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    private static ObservatoryFiles files;
    private static Built built;
    private static Map<String, JsonNode> milestones;

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "skipped: there is no " + SHARED);
        files = ObservatoryFiles.read(SHARED);
        built = observatory(folder.resolve("april"), SHARED.resolve("pmcs")).builds();
        milestones = milestones(built);
    }

    /** A copy whose paths lead to the same files from where it lies. */
    static TestSite observatory(Path project, Path exports) {
        TestSite site = TestSite.copy(PROJECT, project);
        String shared = "../../../../../../../shared/data";
        return site.with(
                "site.yaml",
                site.read("site.yaml")
                        .replace(shared + "/pmcs", slashes(site, exports))
                        .replace(shared, slashes(site, SHARED)));
    }

    private static String slashes(TestSite site, Path path) {
        return site.sources().toAbsolutePath().relativize(path).toString().replace('\\', '/');
    }

    static Map<String, JsonNode> milestones(Built built) {
        Map<String, JsonNode> byCode = new HashMap<>();
        JSON.readTree(built.text("data/milestones.json"))
                .get("milestones")
                .forEach(milestone -> byCode.put(milestone.get("code").asString(), milestone));
        return byCode;
    }

    private static List<String> releases() {
        return files.tasks().keySet().stream()
                .filter(code -> code.startsWith("LDM-503-"))
                .sorted()
                .toList();
    }

    private static List<Diagnostic> found(Code code) {
        return built.report().entries().stream()
                .map(Report.Entry::diagnostic)
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private static String leftOut(String file) {
        return found(Code.LEFT_OUT).stream()
                .filter(finding -> finding.at().orElseThrow().display().contains(file))
                .map(finding -> String.join(" ", finding.arguments()))
                .collect(Collectors.joining());
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    @Test
    void everyReleaseListsExactlyTheFeaturesOfTheRulesWithTheirDatesInTheirOrder() {
        assertEquals(28, releases().size());
        for (String release : releases()) {
            List<String> expected = files.features(release).stream()
                    .map(code -> String.join(" ", code, day(files.due(code)), day(files.completed(code)))
                            .strip())
                    .toList();
            assertEquals(expected, listed(release), release);
        }
    }

    private static List<String> listed(String release) {
        Document page = built.page("milestones/" + release + ".html");
        List<String> rows = new ArrayList<>();
        for (Element row : page.select("table.milestones tr[data-code]")) {
            String completed = row.select("td.completed time").attr("datetime");
            rows.add(String.join(
                            " ",
                            row.attr("data-code"),
                            row.select("td.due time").attr("datetime"),
                            completed)
                    .strip());
        }
        return rows;
    }

    @Test
    void milestonesSayWhatWasLookedUpByHand() {
        assertEquals("2017-11-30 2018-05-30 completed", told("LDM-503-01"));
        assertEquals("2019-12-18 null planned", told("LDM-503-11a"));
        assertEquals("2019-11-05 null planned", told("LDM-503-08"));
        assertEquals("2017-12-29 2017-12-01 completed", told("DM-NCSA-27"));
        assertEquals(
                "Science Platform with WISE data in PDAC",
                milestones.get("LDM-503-01").get("name").asString());
        assertEquals("2020-03-18", milestones.get("LDM-503-11a").get("forecast").asString());
        Document page = built.page("milestones/LDM-503-08.html");
        assertEquals(
                "https://jira.lsstcorp.org/browse/DM-17131",
                page.select("a[href$=DM-17131]").attr("href"));
        assertTrue(page.select("#milestone-verification").text().contains("DMTR-121"));
        assertEquals(
                "Point Spread Function",
                built.page("glossary.html")
                        .getElementById("term-PSF")
                        .nextElementSibling()
                        .ownText());
    }

    private static String told(String code) {
        JsonNode milestone = milestones.get(code);
        return milestone.get("due").asString("null") + " "
                + milestone.get("completed").asString("null") + " "
                + milestone.get("status").asString();
    }

    @Test
    void everyRowOfTheExportIsInThePlanWithItsDates() {
        assertEquals(386, files.tasks().size());
        assertEquals(new TreeSet<>(files.tasks().keySet()), new TreeSet<>(milestones.keySet()));
        milestones.forEach((code, milestone) -> {
            assertEquals(day(files.due(code)), milestone.get("due").asString(""), code);
            assertEquals(day(files.completed(code)), milestone.get("completed").asString(""), code);
        });
    }

    @Test
    void everyRelationIsInThePlanOrCounted() {
        assertEquals(14_039, files.relations().size());
        assertEquals("386 0 0 0 " + files.relationsOutOfThePlan(), leftOut("201904-ME.xls"));
    }

    @Test
    void everyAnnotationIsInThePlanOrAFinding() {
        Set<String> unknown = found(Code.UNKNOWN_ANNOTATION).stream()
                .map(finding -> finding.arguments().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> annotated = new TreeSet<>(files.annotations().propertyNames());
        Set<String> expected = new TreeSet<>(annotated);
        expected.removeAll(files.tasks().keySet());
        assertEquals(expected, unknown);
        annotated.removeAll(unknown);
        for (String code : annotated) {
            String page = built.page("milestones/" + code + ".html").text();
            assertShown(code, "name", "name");
            assertShown(code, "short_name", "shortName");
            assertShown(code, "wbs", "wbs");
            for (String key : List.of("jira", "jira_testplan", "test_spec", "summarychart")) {
                for (String word : HANDLE.matcher(files.annotation(code, key).asString(""))
                        .results()
                        .map(MatchResult::group)
                        .toList()) {
                    assertTrue(page.contains(word), () -> code + " has no " + word);
                }
            }
        }
    }

    private static void assertShown(String code, String key, String field) {
        JsonNode said = files.annotation(code, key);
        if (!said.isMissingNode()) {
            assertEquals(said.asString(), milestones.get(code).get(field).asString(), code + " " + key);
        }
    }

    @Test
    void whatIsLeftOutOfSharedFilesIsCounted() throws IOException {
        JsonNode data = JSON.readTree(built.text("data/milestones.json"));
        String[] baseline = leftOut("201803-BL.csv").split(" ");
        assertEquals("391", baseline[0]);
        assertEquals("34", baseline[1]);
        String[] terms = leftOut("glossarydefs.csv").split(" ");
        assertEquals("1855", terms[0]);
        assertTrue(Integer.parseInt(terms[1]) <= 1855 - data.get("terms").size(), terms[1]);
        String[] documents = leftOut("lsst.bib").split(" ");
        assertEquals("1391", documents[0]);
        long cited = 0;
        String bibliography = Files.readString(SHARED.resolve("bib/lsst.bib"), StandardCharsets.UTF_8);
        for (JsonNode document : data.get("documents")) {
            cited += bibliography.contains(document.get("handle").asString()) ? 1 : 0;
        }
        assertEquals(1391 - cited, Integer.parseInt(documents[1]));
    }

    @Test
    void thePlanLeavesItsExportBehind() {
        TestSite site = observatory(folder.resolve("export"), SHARED.resolve("pmcs"));
        Exported exported = Exported.of(site);
        String summary = String.join("\n", exported.summary());
        assertTrue(summary.contains("activities outside of the plan (" + files.relationsOutOfThePlan() + ")"), summary);
        assertTrue(
                summary.contains(
                        "no source knows (" + found(Code.UNKNOWN_ANNOTATION).size() + ")"),
                summary);
        assertTrue(summary.contains("(milestones: 386)"), summary);
        exported.assertSamePlan();
    }
}
