package org.milestonesite.render;

import java.util.List;

/**
 * A table as RFC 4180 has it. Spreadsheets take a text that begins like a formula for one, whoever wrote it: such a text
 * gets an apostrophe before it, by which they know it for text.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder table = new StringBuilder();

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            table.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        table.append("\r\n");
    }

    private static String cell(String text) {
        String safe = text;
        String visible = text.stripLeading();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                || !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0) {
            safe = isNumber(text) ? text : "'" + text;
        }
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A large plan has a million cells. */
    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    /** {@code -12.5} is no formula. */
    private static boolean isNumber(String text) {
        return text.matches("-\\d+(\\.\\d+)?");
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
