package org.milestonesite.text;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/** Tables. A cell too many is a finding: it is a pipe that should have been escaped, or text that nobody would see. */
final class TableReader {

    private final Scope scope;
    private final InlineReader inlines;

    TableReader(Scope scope, InlineReader inlines) {
        this.scope = scope;
        this.inlines = inlines;
    }

    Block.Table read(TableBlock table) {
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                addRows(part, Integer.MAX_VALUE, head);
            } else if (part instanceof TableBody) {
                addRows(
                        part,
                        head.isEmpty() ? Integer.MAX_VALUE : head.get(0).cells().size(),
                        body);
            }
        }
        return new Block.Table(List.copyOf(head), List.copyOf(body));
    }

    private void addRows(Node part, int columns, List<Block.Row> rows) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
                if (!(node instanceof TableCell cell)) {
                    continue;
                }
                if (cells.size() == columns) {
                    report(row, columns);
                    break;
                }
                cells.add(new Block.Cell(alignment(cell), inlines.read(cell)));
            }
            rows.add(new Block.Row(List.copyOf(cells)));
        }
    }

    private void report(Node row, int columns) {
        String line = row.getChars().trim().toString();
        scope.findings()
                .accept(Diagnostic.of(Code.RAGGED_ROW, scope.origin().locate(row.getStartOffset(), line), columns)
                        .variant("table"));
    }

    private static Block.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Block.Alignment.NONE;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
            default -> Block.Alignment.NONE;
        };
    }
}
