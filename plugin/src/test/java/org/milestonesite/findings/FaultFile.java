package org.milestonesite.findings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of faults, for people to read and write:
 *
 * <pre>
 * == misspelt key
 * expect unknown-key site.yaml:4
 * &#64; site.yaml
 * -   title: The plan
 * +   titel: The plan
 * | src/milestones/site.yaml:4:3: error[unknown-key]: unknown key titel
 * | …
 * </pre>
 *
 * <p>{@code expect} says by hand what finding should stand where; {@code because …} behind it says why that is not where
 * the mistake is. {@code alone …} says why a fault can't stand in one project with all others. Below the name of a file,
 * the lines after {@code -}, which must stand in it once, give way to those after {@code +}; without {@code -} they come
 * to its end. Other changes are {@code removed}, {@code -> target} (a link) and {@code pipe} behind the file's name.
 * In angle quotes stands what can't be seen or is long: {@code ‹TAB›}, {@code ‹byte E9›}, {@code ‹60 [›}. A last
 * {@code ‹end›} leaves out the line break.
 *
 * <p>Behind {@code |} is all that is printed. With {@code -Dgolden.overwrite=true} the test writes these lines anew: to
 * be read before they are believed.
 */
record FaultFile(Path file, List<Fault> faults) {

    private static final Pattern EXPECT = Pattern.compile("expect (\\S+) (\\S+?)(?::(\\d+))?(?: because (.+))?");
    private static final Pattern SIGN = Pattern.compile("‹([^›]+)›");

    static FaultFile read(Path file) {
        List<Fault> faults = new ArrayList<>();
        for (String block : text(file).split("(?m)^== ")) {
            if (!block.startsWith("#") && !block.isBlank()) {
                faults.add(fault(block, file));
            }
        }
        return new FaultFile(file, List.copyOf(faults));
    }

    /** Anew with what is printed now. */
    void overwrite(List<String> consoles) {
        String[] blocks = text(file).split("(?m)^(?=== )");
        StringBuilder text = new StringBuilder();
        int fault = 0;
        for (String block : blocks) {
            if (!block.startsWith("== ")) {
                text.append(block);
                continue;
            }
            block.lines()
                    .filter(line -> !line.startsWith("|") && !line.isBlank())
                    .forEach(line -> text.append(line).append('\n'));
            consoles.get(fault++)
                    .lines()
                    .forEach(line -> text.append(("| " + line).stripTrailing()).append('\n'));
            text.append('\n');
        }
        try {
            Files.writeString(file, text.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(String block, Path file) {
        List<String> lines = block.lines().toList();
        String name = lines.get(0);
        Matcher expect = EXPECT.matcher(lines.get(1));
        if (!expect.matches()) {
            throw new IllegalArgumentException(file + ": " + name + ": " + lines.get(1));
        }
        String alone = "";
        StringBuilder console = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("alone ")) {
                alone = line.substring("alone ".length());
            } else if (line.startsWith("|")) {
                console.append(content(line)).append('\n');
            } else if (line.startsWith("@ ")) {
                changes.addAll(changes(content(line), hunk(lines, i + 1)));
            }
        }
        return new Fault(
                name,
                expect.group(1),
                expect.group(2),
                expect.group(3) == null ? 0 : Integer.parseInt(expect.group(3)),
                expect.group(4) == null ? "" : expect.group(4),
                alone,
                changes,
                console.toString());
    }

    private static List<String> hunk(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).matches("[-+].*")) {
            end++;
        }
        return lines.subList(from, end);
    }

    /** A file may be changed at several places: wherever lines go after lines have come, the next change begins. */
    private static List<Change> changes(String head, List<String> hunk) {
        String[] words = head.split(" ");
        String path = words[0];
        if (words.length > 1) {
            return List.of(
                    switch (words[1]) {
                        case "removed" -> new Change.Removal(path);
                        case "pipe" -> new Change.Pipe(path);
                        case "->" -> new Change.Link(path, words[2]);
                        default -> throw new IllegalArgumentException(head);
                    });
        }
        List<Change> changes = new ArrayList<>();
        StringBuilder old = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < hunk.size(); i++) {
            boolean goes = hunk.get(i).startsWith("-");
            (goes ? old : text).append(content(hunk.get(i))).append('\n');
            if (i + 1 == hunk.size() || !goes && hunk.get(i + 1).startsWith("-")) {
                byte[] bytes = bytes(text.toString());
                changes.add(
                        old.isEmpty() ? new Change.More(path, bytes) : new Change.Lines(path, old.toString(), bytes));
                old.setLength(0);
                text.setLength(0);
            }
        }
        return changes;
    }

    private static String content(String line) {
        return line.length() < 2 ? "" : line.substring(2);
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher sign = SIGN.matcher(text.replace("‹end›\n", ""));
        StringBuilder plain = new StringBuilder();
        while (sign.find()) {
            sign.appendReplacement(plain, "");
            bytes.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
            plain.setLength(0);
            bytes.writeBytes(sign(sign.group(1)));
        }
        sign.appendTail(plain);
        bytes.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] sign(String name) {
        String[] words = name.split(" ", 2);
        if (words[0].equals("byte")) {
            return new byte[] {(byte) Integer.parseInt(words[1], 16)};
        }
        String text = switch (words[0]) {
            case "TAB" -> "\t";
            case "CR" -> "\r";
            case "NUL" -> "\0";
            case "SPACE" -> " ";
            case "NBSP" -> "\u00a0";
            case "ZWSP" -> "\u200b";
            case "BOM" -> "\ufeff";
            case "NBHYPHEN" -> "\u2011";
            default -> words[1].repeat(Integer.parseInt(words[0]));
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
