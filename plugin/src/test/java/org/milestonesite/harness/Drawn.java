package org.milestonesite.harness;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;

/** A part of a timeline as it is drawn, read without knowing how: years by their labels, dates by where marks stand. */
public record Drawn(Element sheet, List<Double> lines, List<Integer> years) {

    public static Drawn of(Element sheet) {
        List<Double> lines = sheet.select("path.year").stream()
                .map(line -> Double.valueOf(
                        line.attr("d").substring(1, line.attr("d").indexOf(' '))))
                .toList();
        List<Integer> years = sheet.select("svg.chart > text:not(.as-of)").stream()
                .filter(label -> label.attr("y").equals("31"))
                .map(label -> Integer.valueOf(label.text()))
                .toList();
        return new Drawn(sheet, lines, years);
    }

    /** The baseline date of a milestone. */
    public String due(String code) {
        String place = row(code).expectFirst("[transform]").attr("transform");
        return date(Double.parseDouble(place.substring("translate(".length(), place.indexOf(' '))));
    }

    /** When it was completed, or is forecast. */
    public String end(String code) {
        return date(Double.parseDouble(row(code).expectFirst("circle").attr("cx")));
    }

    public String asOf() {
        return date(Double.parseDouble(asOfX()));
    }

    public String asOfX() {
        return sheet.expectFirst("text.as-of").attr("x");
    }

    private Element row(String code) {
        return sheet.select("li").stream()
                .filter(row -> row.expectFirst(".code").text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String date(double x) {
        for (int i = 0; i < years.size(); i++) {
            if (x >= lines.get(i) && x < lines.get(i + 1)) {
                LocalDate first = LocalDate.of(years.get(i), 1, 1);
                double share = (x - lines.get(i)) / (lines.get(i + 1) - lines.get(i));
                return first.plusDays(Math.round(share * first.lengthOfYear())).toString();
            }
        }
        throw new AssertionError(x + " is in no year of " + lines);
    }
}
