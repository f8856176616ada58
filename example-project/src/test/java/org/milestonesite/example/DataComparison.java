package org.milestonesite.example;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the facts with {@code data/milestones.json}. */
record DataComparison(Facts facts, BuiltSite site, Differences found) {

    private static final String PATH = "data/milestones.json";

    void run() {
        Optional<byte[]> bytes = site.file(PATH);
        if (bytes.isEmpty()) {
            found.missing(PATH);
            return;
        }
        JsonNode data = new JsonMapper().readTree(bytes.get());
        document(data.path("document"));
        found.expect(PATH + " asOf", facts.asOf(), text(data, "asOf"));
        milestones(data.path("milestones"));
        terms(data.path("terms"));
        documents(data.path("documents"));
    }

    private void document(JsonNode actual) {
        Facts.Document expected = facts.document();
        found.expect(PATH + " handle", expected.handle(), text(actual, "handle"));
        found.expect(PATH + " title", expected.title(), text(actual, "title"));
        found.expect(PATH + " authors", expected.authors(), texts(actual.path("authors")));
        found.expect(PATH + " revision", expected.revision(), text(actual, "revision"));
        found.expect(PATH + " status", expected.status(), text(actual, "status"));
        found.expect(PATH + " date", expected.date(), text(actual, "date"));
    }

    private void milestones(JsonNode actual) {
        List<String> order = Stream.of(facts.releases(), facts.features())
                .flatMap(List::stream)
                .map(Facts.Milestone::code)
                .toList();
        found.expect(
                PATH + " order of milestones",
                order,
                elements(actual).map(milestone -> text(milestone, "code")).toList());
        facts.releases().forEach(release -> milestone(release, "release", 2, actual));
        facts.features().forEach(feature -> milestone(feature, "feature", 3, actual));
    }

    private void milestone(Facts.Milestone expected, String kind, int level, JsonNode all) {
        String where = PATH + " " + expected.code();
        Optional<JsonNode> same = withText(all, "code", expected.code());
        if (same.isEmpty()) {
            found.missing(where);
            return;
        }
        JsonNode actual = same.get();
        found.expect(where + " kind", kind, text(actual, "kind"));
        found.expect(where + " level", String.valueOf(level), text(actual, "level"));
        found.expect(where + " name", expected.name(), text(actual, "name"));
        found.expect(where + " nameCut", String.valueOf(expected.nameCut()), text(actual, "nameCut"));
        found.expect(where + " due", expected.due(), text(actual, "due"));
        found.expect(where + " completed", expected.completed(), text(actual, "completed"));
        found.expect(where + " forecast", null, text(actual, "forecast"));
        found.expect(where + " features", expected.features(), texts(actual.path("features")));
    }

    private void terms(JsonNode actual) {
        for (Facts.Acronym expected : facts.acronyms()) {
            Optional<JsonNode> same = withText(actual, "term", expected.term());
            found.expect(
                    PATH + " term " + expected.term(),
                    expected.description(),
                    same.map(term -> text(term, "description")).orElse(null));
        }
    }

    private void documents(JsonNode actual) {
        List<String> handles =
                facts.references().stream().map(Facts.Reference::handle).toList();
        List<String> listed =
                elements(actual).map(document -> text(document, "handle")).toList();
        found.expect(PATH + " documents", handles, listed);
        for (Facts.Reference expected : facts.references()) {
            withText(actual, "handle", expected.handle()).ifPresent(document -> {
                String where = PATH + " " + expected.handle();
                found.expect(where + " title", expected.title(), text(document, "title"));
                found.expect(where + " year", expected.year(), text(document, "year"));
                found.expect(where + " url", expected.url(), text(document, "url"));
            });
        }
    }

    private static Optional<JsonNode> withText(JsonNode array, String field, String value) {
        return elements(array)
                .filter(element -> value.equals(text(element, field)))
                .findFirst();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.values().stream();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asString).toList();
    }

    /** A string or number as text; null where it is absent or null. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }
}
