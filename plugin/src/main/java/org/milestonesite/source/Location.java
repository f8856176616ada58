package org.milestonesite.source;

/** A place in the sources: a span of a text, or a cell of a sheet. */
public sealed interface Location {

    SourceFile file();

    /** {@code path:line:column}, or {@code path!SHEET!F36} in a spreadsheet. */
    String display();

    /** The line of the place, from 1; 0 where a file has no lines. */
    int line();

    /** The column of the place, from 1; 0 where a file has no columns. */
    int column();

    /** The line in which the place ends, from 1; 0 where a file has no lines. */
    int endLine();

    /** The column after the last of the place, from 1; 0 where a file has no columns. */
    int endColumn();

    /** From {@code start} up to but not including {@code end}, in UTF-16 units of the file's text. */
    record Span(SourceFile file, int start, int end) implements Location {

        @Override
        public String display() {
            return file.path() + ":" + line() + ":" + column();
        }

        @Override
        public int line() {
            return file.line(start);
        }

        @Override
        public int column() {
            return file.column(start);
        }

        @Override
        public int endLine() {
            return file.line(end);
        }

        @Override
        public int endColumn() {
            return file.column(end);
        }
    }

    /** A cell by its spreadsheet name, such as {@code F36}. */
    record Cell(SourceFile file, String sheet, String cell) implements Location {

        @Override
        public String display() {
            return file.path() + "!" + sheet + "!" + cell;
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public int column() {
            return 0;
        }

        @Override
        public int endLine() {
            return 0;
        }

        @Override
        public int endColumn() {
            return 0;
        }
    }
}
