package org.milestonesite.starter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small source of the test resources {@code schemas/KIND.txt}, where each begins with a line
 * {@code == VERDICT: NAME}.
 *
 * @param verdict {@code good} or {@code bad}: reader and schema agree; {@code reader only} or {@code schema only}: only
 *     that one accepts it, and the name says why the other can't
 */
record SchemaCase(SourceKind kind, String verdict, String name, String yaml) {

    private static final List<String> VERDICTS = List.of("good", "bad", "reader only", "schema only");

    static Stream<SchemaCase> all() {
        return Arrays.stream(SourceKind.values()).flatMap(SchemaCase::of);
    }

    private static Stream<SchemaCase> of(SourceKind kind) {
        String text = new String(Starter.resource("schemas/" + kind.id() + ".txt"), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("(?m)^== ")).skip(1).map(part -> {
            String[] lines = part.split("\n", 2);
            String[] head = lines[0].split(": ", 2);
            if (!VERDICTS.contains(head[0])) {
                throw new IllegalArgumentException("no verdict: " + lines[0]);
            }
            return new SchemaCase(kind, head[0], head[1], lines[1]);
        });
    }

    boolean readerAccepts() {
        return verdict.equals("good") || verdict.equals("reader only");
    }

    boolean schemaAccepts() {
        return verdict.equals("good") || verdict.equals("schema only");
    }

    @Override
    public String toString() {
        return kind.id() + ", " + verdict + ": " + name;
    }
}
