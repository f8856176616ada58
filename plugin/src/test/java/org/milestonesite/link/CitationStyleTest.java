package org.milestonesite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Document;
import org.milestonesite.read.BibtexReader;
import org.milestonesite.read.RawDocument;
import org.milestonesite.read.Read;
import org.milestonesite.render.CitationStyle;
import org.milestonesite.render.Theme;
import org.milestonesite.source.SourceFile;

/** Citations by a style of the project, beside those in the published form. */
class CitationStyleTest {

    private static final String ENTRY = """
            @techreport{LDM-672, author = {Comoretto, G. and Guy, L. P. and O'Mullane, W. and Lim, Kian-Tat},
              year = 2019, title = {LSST & <b>Release</b> Management}, type = {Controlled Document},
              number = {LDM-672}, institution = {Rubin}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text variable='title' font-style='italic' suffix=': '/><text variable='number'/>"
                        + "| *LSST & <b>Release</b> Management*: LDM-672",
                "<text variable='number' suffix=' '/><text variable='title' quotes='true'/>"
                        + "| LDM-672 “*LSST & <b>Release</b> Management*”",
                "<names variable='author'><name et-al-min='3' et-al-use-first='1'/></names><text variable='URL'/>"
                        + "| G. Comoretto et al.**",
                "<date variable='issued'><date-part name='year'/></date> | 2019**"
            })
    void theProjectsStyleGivesTheCitations(String layout, String cited) throws IOException {
        assertEquals(List.of(cited), cited(style(layout), documents(SourceFile.of("r.bib", ENTRY))));
    }

    /** All but those without authors, by their publisher, or with names that are none of two parts. */
    @ParameterizedTest
    @CsvSource({
        "data/bib/lsst.bib, 1326,"
                + " DMTN-328 LSE-509 PSTN-043 PSTN-046 RDO-121 RTN-027 RTN-122 SITCOMTN-174 SOTN-004",
        "data/bib/lsst-dm.bib, 0, ''"
    })
    void theSkeletonsStyleCitesReportsInThePublishedForm(String path, int count, String but) throws IOException {
        List<Document> reports = documents(Read.shared(path)).stream()
                .filter(document -> document.type().equals("techreport"))
                .toList();
        assertEquals(count, reports.size());
        List<String> cited = cited(skeletons(), reports);
        String otherwise = IntStream.range(0, count)
                .filter(i -> !shown(reports.get(i)).equals(cited.get(i)))
                .mapToObj(i -> reports.get(i).handle())
                .collect(Collectors.joining(" "));
        assertEquals(but, otherwise);
    }

    @Test
    void theSkeletonsStyleCitesOtherTypesTooAsWeDo() throws IOException {
        List<Document> documents = documents(SourceFile.of("r.bib", ENTRY + """
                @article{a, author = {Ivezi\\'c, {\\v Z}. and others}, title = {T}, journal = {PASP}, volume = 119, pages = {1--2}}
                @book{b, author = {Roe, Rick}, year = 2001, title = {T "T"}, publisher = {P}}
                @inproceedings{c, title = {T}, booktitle = {Conf}, series = {SPIE}, volume = 4844, pages = {225--231}}
                @book{e, editor = {Roe, Rick}, year = 2001, title = {T}, publisher = {P}}
                @book{f, editor = {Roe, Rick and Doe, Jane}, year = 2001, title = {T}, publisher = {P}}
                @misc{d, author = {{The Team}}, title = {T}, note = {Talk}}
                """));
        assertEquals(
                String.join(
                        "\n", documents.stream().map(CitationStyleTest::shown).toList()),
                String.join("\n", cited(skeletons(), documents)));
    }

    @Test
    void withoutAStyleOrACitationTheEngineIsNotLoaded() throws IOException {
        List<Document> documents = documents(SourceFile.of("r.bib", ENTRY));
        assertEquals(documents, CitationStyle.of(theme(null), this::fail).apply(documents));
        assertEquals(List.of(), CitationStyle.of(theme(style("")), this::fail).apply(List.of()));
    }

    private void fail(Diagnostic finding) {
        throw new AssertionError(finding);
    }

    private List<String> cited(String style, List<Document> documents) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        List<Document> styled = CitationStyle.of(theme(style), findings::add).apply(documents);
        assertEquals(List.of(), findings);
        return styled.stream().map(CitationStyleTest::shown).toList();
    }

    private Theme theme(String style) throws IOException {
        Files.deleteIfExists(folder.resolve("citation.csl"));
        if (style != null) {
            Files.writeString(folder.resolve("citation.csl"), style);
        }
        return Theme.load(Optional.of(folder), "theme").theme();
    }

    private static String style(String layout) {
        return "<style xmlns='http://purl.org/net/xbiblio/csl' version='1.0' class='in-text'>"
                + "<citation><layout><text variable='title'/></layout></citation>"
                + "<bibliography><layout>" + layout + "</layout></bibliography></style>";
    }

    private static String skeletons() throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream("/milestone-site/theme/citation.csl")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static List<Document> documents(SourceFile file) {
        return BibtexReader.read(file).value().stream()
                .map(CitationStyleTest::document)
                .toList();
    }

    private static Document document(RawDocument raw) {
        return Citations.document(raw, Map.of(), finding -> {
            throw new AssertionError(finding);
        });
    }

    private static String shown(Document document) {
        Document.Citation citation = document.citation();
        return citation.before() + "*" + citation.title() + "*" + citation.after();
    }
}
