package org.milestonesite.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.harness.Workbook;

/**
 * The months before the observatory's export of April 2019, made of it: what was completed later is open, forecasts are
 * earlier by some days a month, and in the first months some baseline dates are others.
 */
record ObservatoryMonths(ObservatoryFiles files) {

    static final YearMonth APRIL = YearMonth.of(2019, 4);

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final List<String> COLUMNS = List.of(
            "task_code",
            "status_code",
            "wbs_id",
            "task_name",
            "base_end_date",
            "start_date",
            "end_date",
            "act_end_date");

    static LocalDate day(int back) {
        return APRIL.minusMonths(back).atEndOfMonth();
    }

    void write(Path folder, int back) throws IOException {
        Workbook book = Workbook.empty().row("TASK", COLUMNS.toArray());
        files.tasks().keySet().forEach(code -> {
            Map<String, String> row = row(code, back);
            book.row("TASK", COLUMNS.stream().map(row::get).toArray());
        });
        book.row("TASKPRED", "pred_task_id", "task_id");
        String name = APRIL.minusMonths(back).toString().replace("-", "") + "-ME.xlsx";
        Files.write(folder.resolve(name), book.xlsx());
    }

    Map<String, String> row(String code, int back) {
        Map<String, String> row = new LinkedHashMap<>(files.tasks().get(code));
        int seed = code.chars().sum();
        boolean isOpen = date(row, "act_end_date").filter(day(back)::isBefore).isPresent();
        if (isOpen) {
            row.put("status_code", "Not Started");
            row.put("act_end_date", "");
        }
        if (isOpen || !row.get("status_code").equals("Completed")) {
            move(row, "end_date", -back * (seed % 5 - 1) * 10L);
        }
        if (back > 2 && seed % 3 == 0) {
            move(row, "base_end_date", -45);
        }
        return row;
    }

    private static void move(Map<String, String> row, String column, long days) {
        date(row, column).ifPresent(date -> row.put(column, date.plusDays(days).format(US)));
    }

    private static Optional<LocalDate> date(Map<String, String> row, String... columns) {
        return Stream.of(columns)
                .map(column -> row.getOrDefault(column, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> LocalDate.parse(text.split(" ")[0], US));
    }

    Optional<LocalDate> due(String code, int back) {
        return date(row(code, back), "base_end_date", "end_date", "start_date");
    }

    Optional<LocalDate> forecast(String code, int back) {
        return date(row(code, back), "end_date", "base_end_date", "start_date");
    }

    Optional<LocalDate> completed(String code, int back) {
        Map<String, String> row = row(code, back);
        return row.get("status_code").equals("Completed")
                ? date(row, "act_end_date", "base_end_date", "start_date")
                : Optional.empty();
    }
}
