package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/** The exports of the shared material; the facts were looked up in the files by hand. */
class ScheduleSharedTest {

    private static final ScheduleSettings USUAL = SiteReader.read(
                    SourceFile.of("site.yaml", "document: {handle: A-1, title: A}\n"))
            .value()
            .orElseThrow()
            .schedule();

    @TempDir
    Path folder;

    private RawSchedule read(String name) {
        Path file = Path.of(System.getProperty("shared.dir", "../../shared")).resolve("data/pmcs/" + name);
        assumeTrue(Files.isReadable(file), () -> "skipped: there is no " + file);
        Reading<java.util.Optional<RawSchedule>> reading =
                new ScheduleReader(USUAL, new SheetCache(folder)).read(file, name, true);
        assertEquals(List.of(), Read.shown(reading));
        return reading.value().orElseThrow();
    }

    private static Map<String, RawMilestone> byCode(RawSchedule schedule) {
        return schedule.milestones().stream()
                .collect(Collectors.toMap(milestone -> milestone.code().value(), milestone -> milestone));
    }

    private static String told(RawMilestone milestone) {
        return String.join(
                " | ",
                milestone.name().orElseThrow().value(),
                milestone.wbs().orElseThrow().value(),
                day(milestone.due()),
                day(milestone.forecast()),
                day(milestone.completed()));
    }

    private static String day(java.util.Optional<Located<java.time.LocalDate>> date) {
        return date.map(located ->
                        located.value() + " " + located.at().display().replaceFirst(".*[!]", ""))
                .orElse("–");
    }

    @Test
    void theMonthEndExportIsReadByTheRulesOfThePublishedDocument() {
        RawSchedule schedule = read("201904-ME.xls");
        assertEquals(RawSchedule.Kind.MONTH_END, schedule.kind());
        assertEquals("2019-04-30", schedule.month().orElseThrow().toString());
        assertEquals(386, schedule.rows());
        assertEquals(386, schedule.milestones().size());
        assertEquals(0, schedule.tasks());
        Map<String, RawMilestone> milestones = byCode(schedule);
        assertEquals(
                "Science Platform with WISE data in PDAC | 02C.00 | 2017-11-30 F202 | 2018-05-30 H202 | 2018-05-30 G202",
                told(milestones.get("LDM-503-01")));
        assertEquals(
                "ComCam Ops Readiness | 02C.00 | 2019-12-18 F232 | 2020-03-18 H232 | –",
                told(milestones.get("LDM-503-11a")));
        assertEquals(
                "Spectrograph data acquisition | 02C.00 | 2019-11-05 F209 | 2019-11-04 H209 | –",
                told(milestones.get("LDM-503-08")));
        assertEquals(
                "Start Early System Integration and Test (ComCam) | 00.04.02 | 2021-02-02 E4 | 2021-02-02 E4 | –",
                told(milestones.get("LSST-1510")));
        assertEquals(
                "F18 Start | 02C.00 | 2018-06-01 E182 | 2018-06-01 E182 | 2018-06-01 E182",
                told(milestones.get("F18S")));
    }

    @Test
    void everyRelationIsReadOrCounted() {
        RawSchedule schedule = read("201904-ME.xls");
        long equal = 14_039 - schedule.others() - schedule.relations().size();
        assertEquals(2_755, schedule.relations().size() + equal);
        Map<RawRelation.Type, Long> types =
                schedule.relations().stream().collect(Collectors.groupingBy(RawRelation::type, Collectors.counting()));
        assertTrue(types.get(RawRelation.Type.FS) > types.get(RawRelation.Type.SS), types::toString);
    }

    @Test
    void aNameThatWasCutIsMarked() {
        Map<String, RawMilestone> milestones = byCode(read("201904-ME.xls"));
        List<String> cut = milestones.values().stream()
                .filter(RawMilestone::nameCut)
                .map(milestone -> milestone.code().value())
                .sorted()
                .toList();
        assertEquals(List.of("DM-NCSA-14", "DM-NCSA-4", "DM-NCSA-5"), cut);
    }

    @Test
    void theBaselineIsReadWithRelationsThatOneEndStates() {
        RawSchedule schedule = read("201803-BL.csv");
        assertEquals(RawSchedule.Kind.BASELINE, schedule.kind());
        assertEquals(391, schedule.rows());
        assertEquals(
                "2017-12-29", schedule.baselines().get("DM-NCSA-27").value().toString());
        assertTrue(schedule.relations().stream()
                .anyMatch(relation -> relation.predecessor().equals("DM-NCSA-27")
                        && relation.successor().equals("LSST-1160")));
    }
}
