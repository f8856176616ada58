package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * What a YAML parser stumbled over, in words of those who write YAML by hand. The parser's own location is that of the
 * last good token: where it stumbled stands only in its message, last of the places there, and where the trouble began
 * is the first.
 */
record YamlFault(SourceFile file, int start, String message) {

    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern UNQUOTED = Pattern.compile("\\s*(?:- )?\\s*([\\w-]+): +([^\\s\"'\\[{|>].*?)\\s*");

    Diagnostic finding() {
        List<Location> places = places();
        Location last = places.get(places.size() - 1);
        Location first = places.get(0);
        String problem = problem();
        if (problem.contains("special characters")) {
            return control();
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(last, problem);
        }
        if (problem.contains("\\t")) {
            return fault("tab", sign(last));
        }
        if (message.contains("while scanning a quoted scalar") && problem.contains("unexpected end of stream")) {
            return fault("quote", first);
        }
        if (problem.contains("unknown escape character")) {
            return fault("escape", sign(last));
        }
        if (problem.contains("could not find expected ':'")) {
            return fault("no-colon", first);
        }
        if (message.contains("while scanning an alias") || message.contains("while scanning an anchor")) {
            return fault("star", sign(first));
        }
        if (problem.contains("that cannot start any token")) {
            return fault("start", sign(last));
        }
        if (problem.contains("expected ',' or")) {
            return fault("bracket", sign(first)).also(last);
        }
        if (problem.contains("expected <block end>") || problem.contains("expected '<document start>'")) {
            return block(last, first);
        }
        return Diagnostic.of(Code.BAD_SYNTAX, last, problem);
    }

    /** A quoted value with text behind it ends its block for the parser as much as a line out of line does. */
    private Diagnostic block(Location last, Location first) {
        String before = file.lineText(last.line()).substring(0, Math.max(0, last.column() - 1));
        String value = before.stripTrailing();
        if (!value.endsWith("\"") && !value.endsWith("'")) {
            return first.equals(last)
                    ? fault("indent", last)
                    : fault("indent", last).also(first);
        }
        int close = file.lineStart(last.line()) + value.length() - 1;
        int open = file.text().lastIndexOf(value.charAt(value.length() - 1), close - 1);
        return open >= start && file.line(open) < last.line()
                ? fault("quote", file.at(open, open + 1))
                : fault("after-quote", last);
    }

    /** The parser refuses the text before it reads it, without a line. */
    private Diagnostic control() {
        for (int i = start; i < file.text().length(); i++) {
            char c = file.text().charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F && c < 0xA0 && c != 0x85 || c >= 0xFFFE) {
                return Diagnostic.of(Code.BAD_SYNTAX, file.at(i, i + 1), String.format("U+%04X", (int) c))
                        .variant("yaml-control");
            }
        }
        return Diagnostic.of(Code.BAD_SYNTAX, file.at(start, start), problem());
    }

    /** The value that holds the colon is known, so the mend is the whole line. */
    private Diagnostic colon(Location at, String problem) {
        Matcher line = UNQUOTED.matcher(file.lineText(at.line()));
        boolean within = line.matches() && at.column() > line.start(2);
        if (!within || line.group(2).contains("\"") || line.group(2).contains("\\")) {
            // the value began on a line before, or this line is indented below a value
            return fault("indent", at);
        }
        return Diagnostic.of(Code.BAD_SYNTAX, at, line.group(1), line.group(2)).variant("yaml-colon");
    }

    /** One character of a line, where what follows it is innocent. */
    private Location sign(Location at) {
        int offset = file.lineStart(at.line()) + at.column() - 1;
        return file.at(offset, offset + 1);
    }

    private static Diagnostic fault(String kind, Location at) {
        return Diagnostic.of(Code.BAD_SYNTAX, at).variant("yaml-" + kind);
    }

    private List<Location> places() {
        List<Location> places = new ArrayList<>();
        Matcher found = PLACE.matcher(message);
        while (found.find()) {
            places.add(file.atLine(
                    file.line(start) + Integer.parseInt(found.group(1)) - 1, Integer.parseInt(found.group(2))));
        }
        return places.isEmpty() ? List.of(file.at(start, start)) : places;
    }

    /** Of the parser's message the last line that is neither a place nor an excerpt. */
    private String problem() {
        return message.lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("in ") && !line.isBlank())
                .reduce((first, second) -> second)
                .orElse(message);
    }
}
