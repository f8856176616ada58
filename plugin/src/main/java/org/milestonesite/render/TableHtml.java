package org.milestonesite.render;

import java.util.List;
import java.util.stream.Collectors;
import org.milestonesite.text.Block;
import org.milestonesite.text.PlainText;

/** A table of a text. It may be wider than the page, so it scrolls in a region that the keyboard can reach. */
final class TableHtml {

    private final Markup out;
    private final PageScope page;
    private final InlineHtml inlines;

    TableHtml(Markup out, PageScope page, InlineHtml inlines) {
        this.out = out;
        this.page = page;
        this.inlines = inlines;
    }

    void write(Block.Table table) {
        out.raw("<div class=\"table-wrap\" tabindex=\"0\" role=\"region\"").attribute("aria-label", label(table));
        out.raw(">\n<table>\n");
        int columns =
                table.head().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        writeRows("thead", "th", table.head(), columns);
        writeRows("tbody", "td", table.body(), columns);
        out.raw("</table>\n</div>\n");
    }

    /** Regions of one page need names of their own. */
    private String label(Block.Table table) {
        String columns = table.head().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> PlainText.of(cell.content()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return page.words.text("table-label", page.nextTable(), columns);
    }

    private void writeRows(String part, String element, List<Block.Row> rows, int columns) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<" + part + ">\n");
        for (Block.Row row : rows) {
            out.raw("<tr>");
            row.cells().forEach(cell -> write(element, cell));
            for (int i = row.cells().size(); i < columns; i++) {
                out.raw("<td></td>");
            }
            out.raw("</tr>\n");
        }
        out.raw("</" + part + ">\n");
    }

    /** A head without words heads nothing. The page's policy allows no styles in attributes, hence classes. */
    private void write(String element, Block.Cell cell) {
        boolean head = element.equals("th") && !cell.content().isEmpty();
        String used = head ? "th" : "td";
        out.raw("<" + used);
        if (head) {
            out.attribute("scope", "col");
        }
        switch (cell.alignment()) {
            case CENTER -> out.attribute("class", "align-center");
            case RIGHT -> out.attribute("class", "align-right");
            default -> {}
        }
        out.raw(">");
        inlines.write(cell.content());
        out.raw("</" + used + ">");
    }
}
