package org.milestonesite.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML and JSON → {@link Node}. Jackson's data binding has no places for unknown keys, reads an alias {@code *x} as the text
 * "x" and forgets all but the last of equal keys; so the tree is made from its tokens.
 */
final class YamlReader {

    /** Deeper input is refused: nothing we read needs more, and parsers recurse. */
    static final int MAX_DEPTH = 40;

    /** The parser's own limit is 3 MiB, of which it tells in its own words; ours is told by {@link TextFiles}. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit((int) TextFiles.MAX_BYTES)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private static final JsonFactory JSON = new JsonFactory();

    private final SourceFile file;
    private final int start;
    private final String region;
    /** Of the region, in code points. */
    private final int length;

    private final Findings findings;

    /** The last place that was asked for, in code points and in characters. */
    private int points;

    private int characters;

    private YamlReader(SourceFile file, int start, int end, Findings findings) {
        this.file = file;
        this.start = start;
        this.region = file.text().substring(start, end);
        this.length = region.codePointCount(0, region.length());
        this.findings = findings;
    }

    /** The document in {@code [start, end)} of a file; empty if it is broken, which is then a finding. */
    static Optional<Node> read(SourceFile file, int start, int end, Findings findings) {
        return new YamlReader(file, start, end, findings).document();
    }

    private Optional<Node> document() {
        // JSON may be indented with tabs, which YAML refuses
        TokenStreamFactory format = file.path().endsWith(".json") ? JSON : YAML;
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), region)) {
            if (parser.nextToken() == null) {
                return Optional.of(new Node.Absent(file.at(start, start)));
            }
            Optional<Node> node = Optional.of(node(parser, 0));
            if (parser.nextToken() != null) {
                findings.add(Diagnostic.of(Code.BAD_SYNTAX, place(parser)).variant("documents"));
            }
            return node;
        } catch (TooDeep e) {
            findings.add(Diagnostic.of(Code.TOO_DEEP, e.at, MAX_DEPTH));
        } catch (JacksonException e) {
            findings.add(syntax(e));
        }
        return Optional.empty();
    }

    private Node node(JsonParser parser, int depth) {
        // else the end of a JSON text is not yet known
        parser.finishToken();
        Location at = place(parser);
        if (depth > MAX_DEPTH) {
            throw new TooDeep(at);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new Node.Sequence(List.copyOf(items), at);
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            findings.add(Diagnostic.of(Code.YAML_ALIAS, at, parser.getString()));
            return new Node.Refused(at);
        }
        return token == JsonToken.VALUE_NULL ? new Node.Absent(at) : new Node.Scalar(parser.getString(), at);
    }

    private Node mapping(JsonParser parser, Location at, int depth) {
        Map<String, Location> seen = new HashMap<>();
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Located<String> key = new Located<>(parser.getString(), place(parser));
            parser.nextToken();
            Node value = node(parser, depth + 1);
            if (key.value().equals("<<")) {
                // merging needs an alias, which has been refused
                continue;
            }
            Location first = seen.putIfAbsent(key.value(), key.at());
            if (first == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                findings.add(
                        Diagnostic.of(Code.DUPLICATE_KEY, key.at(), key.value()).also(first));
            }
        }
        return new Node.Mapping(List.copyOf(entries), at);
    }

    private Location place(JsonParser parser) {
        return file.at(offset(parser.currentTokenLocation()), offset(parser.currentLocation()));
    }

    /**
     * The parser counts code points. Where those are not characters, the way goes on from the last place: from the
     * beginning each time, a long file with one such letter would take for ever.
     */
    private int offset(TokenStreamLocation location) {
        int count = (int) Math.min(Math.max(0, location.getCharOffset()), length);
        characters = length == region.length() ? count : region.offsetByCodePoints(characters, count - points);
        points = count;
        return start + characters;
    }

    private Diagnostic syntax(JacksonException e) {
        String message = e.getCause() == null
                ? String.valueOf(e.getOriginalMessage())
                : e.getCause().getMessage();
        if (file.path().endsWith(".json") && e.getLocation() != null) {
            TokenStreamLocation place = e.getLocation();
            Location at = file.atLine(file.line(start) + place.getLineNr() - 1, place.getColumnNr());
            // where a list began it says in words about itself
            return Diagnostic.of(Code.BAD_SYNTAX, at, message.replaceFirst(" \\(start marker at \\[Source: .*", ""));
        }
        return new YamlFault(file, start, message).finding();
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Location at;

        TooDeep(Location at) {
            super("nested too deeply", null, false, false);
            this.at = at;
        }
    }
}
