package org.milestonesite.diagnostic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.milestonesite.source.Location;
import tools.jackson.core.JsonGenerator;

/** Places as SARIF has them: a span as a region; the cell of a spreadsheet, for which it has no region, by its name. */
record SarifPlaces(UnaryOperator<String> fromRoot, JsonGenerator json) {

    /** What every path is relative to: the root of the repository, wherever it is checked out. */
    private static final String ROOT = "%SRCROOT%";

    void at(Location at) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact(at.file().path());
        if (at instanceof Location.Span) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", at.line());
            json.writeNumberProperty("startColumn", at.column());
            json.writeNumberProperty("endLine", at.endLine());
            json.writeNumberProperty("endColumn", at.endColumn());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (at instanceof Location.Cell cell) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", Visible.of(cell.sheet() + "!" + cell.cell()));
            json.writeStringProperty("kind", "cell");
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    /** A file as a whole. */
    void file(String path) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact(path);
        json.writeEndObject();
    }

    private void artifact(String path) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(fromRoot.apply(path)));
        json.writeStringProperty("uriBaseId", ROOT);
        json.writeEndObject();
    }

    /** URI itself would leave some characters as they are, and compose others: a file name is one of bytes. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
