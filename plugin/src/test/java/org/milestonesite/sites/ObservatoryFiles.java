package org.milestonesite.sites;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The observatory's files as plain tables, and the rules by which its published document reads them, a second time and
 * apart from the plugin's readers: what the site says is compared with this.
 *
 * @param tasks rows of {@code TASK} by code, cells by column
 * @param relations rows of {@code TASKPRED}
 */
record ObservatoryFiles(
        Map<String, Map<String, String>> tasks, List<Map<String, String>> relations, JsonNode annotations) {

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy");

    /** One milestone waits for another. */
    record Link(String predecessor, String successor) {}

    static ObservatoryFiles read(Path shared) throws IOException {
        try (InputStream export = Files.newInputStream(shared.resolve("pmcs/201904-ME.xls"));
                HSSFWorkbook book = new HSSFWorkbook(export)) {
            Map<String, Map<String, String>> tasks = new LinkedHashMap<>();
            rows(book.getSheet("TASK")).forEach(row -> tasks.put(row.get("task_code"), row));
            JsonNode annotations =
                    YAMLMapper.shared().readTree(shared.resolve("local.yaml").toFile());
            return new ObservatoryFiles(tasks, rows(book.getSheet("TASKPRED")), annotations);
        }
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = 2; r <= sheet.getLastRowNum(); r++) {
            Map<String, String> cells = new LinkedHashMap<>();
            Row row = sheet.getRow(r);
            for (Cell column : sheet.getRow(0)) {
                Cell cell = row.getCell(column.getColumnIndex());
                cells.put(column.getStringCellValue(), cell == null ? "" : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The direct predecessors of a release that are milestones of the plan and begin with {@code DM-}, as published. */
    List<String> features(String release) {
        return links().stream()
                .filter(link -> link.successor().equals(release))
                .map(Link::predecessor)
                .filter(code -> code.startsWith("DM-"))
                .sorted(Comparator.comparing((String code) -> due(code).orElse(LocalDate.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A list in the annotations replaces what the export says of that end. */
    Set<Link> links() {
        Set<Link> links = new HashSet<>();
        for (Map<String, String> row : relations) {
            Link link = new Link(row.get("pred_task_id"), row.get("task_id"));
            boolean replaced = !annotation(link.successor(), "predecessors").isMissingNode()
                    || !annotation(link.predecessor(), "successors").isMissingNode();
            if (isInPlan(link) && !replaced) {
                links.add(link);
            }
        }
        for (String code : tasks.keySet()) {
            annotation(code, "predecessors").forEach(other -> links.add(new Link(other.asString(), code)));
            annotation(code, "successors").forEach(other -> links.add(new Link(code, other.asString())));
        }
        links.removeIf(link -> !isInPlan(link));
        return links;
    }

    boolean isInPlan(Link link) {
        return tasks.containsKey(link.predecessor()) && tasks.containsKey(link.successor());
    }

    long relationsOutOfThePlan() {
        return relations.stream()
                .filter(row -> !isInPlan(new Link(row.get("pred_task_id"), row.get("task_id"))))
                .count();
    }

    Optional<LocalDate> due(String code) {
        return said(code, "due").orElseGet(() -> first(tasks.get(code), "base_end_date", "end_date", "start_date"));
    }

    Optional<LocalDate> completed(String code) {
        return said(code, "completed")
                .orElseGet(() -> tasks.get(code).get("status_code").equals("Completed")
                        ? first(tasks.get(code), "act_end_date", "base_end_date", "start_date")
                        : Optional.empty());
    }

    /** What the annotations say of a date: nothing, that there is none, or a date. */
    private Optional<Optional<LocalDate>> said(String code, String field) {
        JsonNode value = annotation(code, field);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        String text = value.asString("").strip();
        return Optional.of(text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10))));
    }

    JsonNode annotation(String code, String field) {
        return annotations.path(code).path(field);
    }

    private static Optional<LocalDate> first(Map<String, String> row, String... columns) {
        return Stream.of(columns)
                .map(column -> row.getOrDefault(column, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> LocalDate.parse(text.split(" ")[0], US));
    }
}
