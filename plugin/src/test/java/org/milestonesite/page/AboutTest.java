package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Document;

class AboutTest {

    private static final Messages WORDS = SmallSite.THEME.messages();

    @Test
    void aMilestoneIsToldByNameStatusAndDates() {
        About about = About.of(Milestones.release("R-1").due("2025-05-01").made(), WORDS, LocalDate.of(2025, 5, 31));
        assertEquals(
                "Name of R-1\ndue 2025-05-01; 30 days after it on the data date 2025-05-31, not completed",
                about.title());
        assertEquals(Optional.of("overdue"), about.shape());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A. One                         | false | 2019 | A. One, 2019",
                "A. One; B. Two; C. Three       | false | 2019 | A. One, B. Two, C. Three, 2019",
                "A. One; B. Two; C. Three; D. X | false | 2019 | A. One et al., 2019",
                "A. One                         | true  | -    | A. One et al.",
                "-                              | true  | 2019 | 2019",
                "-                              | false | -    | -"
            })
    void aDocumentIsToldByTitleAuthorsAndYear(String names, boolean others, String year, String whose) {
        List<Document.Name> authors = Stream.ofNullable(names)
                .flatMap(all -> Stream.of(all.split("; ")))
                .map(name -> new Document.Name(Optional.empty(), name))
                .toList();
        About about = About.of(document(authors, others, Optional.ofNullable(year)), WORDS);
        assertEquals(whose == null ? "A title" : "A title\n" + whose, about.title());
        assertEquals(Optional.empty(), about.shape());
    }

    private static Document document(List<Document.Name> names, boolean others, Optional<String> year) {
        return new Document(
                "D-1",
                "misc",
                names,
                others,
                "A title",
                year,
                new Document.Citation("", "A title", ""),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                "",
                Texts.at("references.bib"));
    }
}
