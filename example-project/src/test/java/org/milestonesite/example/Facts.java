package org.milestonesite.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What LDM-564 states, apart from its sentences: {@code facts.json}, with the corrections that {@code site.yaml} names.
 * Dates are ISO 8601; what the document does not state is null.
 *
 * @param releases in the order of the document
 * @param features by due date, then code; each once
 */
record Facts(
        Document document,
        String asOf,
        List<Change> changes,
        List<Milestone> releases,
        List<Milestone> features,
        List<Acronym> acronyms,
        List<Reference> references) {

    record Document(
            String handle,
            String title,
            List<String> authors,
            String revision,
            String status,
            String date,
            String source) {}

    /**
     * @param version null in the one row that has none
     * @param states what the description must say in these very words; the sentence around them is free
     */
    record Change(String version, String date, String owner, List<String> states) {}

    /**
     * @param features codes, in the order of the document; empty for features
     * @param nameCut whether the scheduling tool cut the published name
     */
    record Milestone(String code, String name, String due, String completed, List<String> features, Boolean nameCut) {

        Milestone {
            features = features == null ? List.of() : List.copyOf(features);
            nameCut = Boolean.TRUE.equals(nameCut);
        }
    }

    record Acronym(String term, String description) {}

    /** @param authors in the published short form: three at most, then "et al." */
    record Reference(
            String handle, String authors, String year, String title, String type, String institution, String url) {}

    static Facts load() {
        try (InputStream json = Facts.class.getResourceAsStream("/facts.json")) {
            return new JsonMapper().readValue(json, Facts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All milestones by code. */
    Map<String, Milestone> byCode() {
        return Stream.of(releases, features)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Milestone::code, Function.identity()));
    }

    /** The codes of the releases that a feature belongs to, in the order of the document. */
    List<String> releasesOf(Milestone feature) {
        return releases.stream()
                .filter(release -> release.features().contains(feature.code()))
                .map(Milestone::code)
                .toList();
    }
}
