package org.milestonesite.text;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code keeps its text as it is; its words are mentions all the same. */
final class CodeReader {

    private CodeReader() {}

    /** Line breaks are spaces, and one space at either end belongs to the ticks: {@code `` ` ``} is a tick. */
    static Inline.Code span(Code node, Scope scope) {
        List<Mention.Word> words = new ArrayList<>();
        BasedSequence raw = node.getText();
        Words.inCode(raw, raw.getStartOffset(), scope, words);
        String text = raw.toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        if (text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()) {
            text = text.substring(1, text.length() - 1);
        }
        return new Inline.Code(isInCell(node) ? text.replace("\\|", "|") : text, List.copyOf(words));
    }

    private static boolean isInCell(Node node) {
        return node.getAncestorOfType(TableCell.class) != null;
    }

    static org.milestonesite.text.Block.CodeBlock block(Block node, Scope scope) {
        List<Mention.Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (BasedSequence line : node.getContentLines()) {
            Words.inCode(line, line.getStartOffset(), scope, words);
            text.append(line.trimEOL()).append('\n');
        }
        return new org.milestonesite.text.Block.CodeBlock(language(node), text.toString(), List.copyOf(words));
    }

    private static Optional<String> language(Block node) {
        if (!(node instanceof FencedCodeBlock fenced)) {
            return Optional.empty();
        }
        String info = fenced.getInfo().toString().strip();
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ') {
            end++;
        }
        return end == 0 ? Optional.empty() : Optional.of(Entities.decodeAll(info.substring(0, end)));
    }
}
