package org.milestonesite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Document;
import org.milestonesite.read.BibtexReader;
import org.milestonesite.read.RawDocument;
import org.milestonesite.read.Read;
import org.milestonesite.read.Reading;
import org.milestonesite.source.SourceFile;

class CitationsTest {

    /** Section 4 of LDM-564. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "DMTN-106 | Comoretto, Gabriele | 2019 | DM Release Process | Data Management Technical Note"
                        + "| Comoretto, G., 2019, *DM Release Process*, Data Management Technical Note DMTN-106,"
                        + " Vera C. Rubin Observatory",
                "LDM-672 | Comoretto, G. and Guy, L. P. and O'Mullane, W. and Lim, K.-T. and Swinbank, J.D. | 2019"
                        + "| {LSST} Software Release Management | {Data Management Controlled Document}"
                        + "| Comoretto, G., Guy, L.P., O'Mullane, W., et al., 2019, *LSST Software Release Management*,"
                        + " Data Management Controlled Document LDM-672, Vera C. Rubin Observatory",
                "LDM-148 | Lim, K.-T. and Bosch, J. and Dubois-Felsmann, G. and {The DM Leadership Team} | 2020"
                        + "| Data Management System Design | Data Management Controlled Document"
                        + "| Lim, K.T., Bosch, J., Dubois-Felsmann, G., et al., 2020, *Data Management System Design*,"
                        + " Data Management Controlled Document LDM-148, Vera C. Rubin Observatory",
                "LDM-503 | O'Mullane, William and Swinbank, John and Juric, Mario and Guy, Leanne | 2023"
                        + "| Data Management Test Plan | Data Management Controlled Document"
                        + "| O'Mullane, W., Swinbank, J., Juric, M., et al., 2023, *Data Management Test Plan*,"
                        + " Data Management Controlled Document LDM-503, Vera C. Rubin Observatory"
            })
    void reportsAreCitedAsPublished(
            String handle, String author, String year, String title, String type, String citation) {
        Document document = document(
                "@TechReport{%s, author = \"%s\", year = %s, title = \"{%s}\", type = \"%s\", number = \"%1$s\", institution = \"{Vera C. Rubin Observatory}\", url = \"https://%1$s.lsst.io/\"}"
                        .formatted(handle, author, year, title, type));
        assertEquals(citation, shown(document));
        assertEquals(Optional.of("https://" + handle + ".lsst.io/"), document.url());
        assertEquals(Optional.of(year), document.year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Guy, Leanne P.                              | Guy, L.P.",
                "Lim, Kian-Tat and Lim, K. -T.               | Lim, K.T., Lim, K.T.",
                "Swinbank, J.D. and Jones, R. Lynne          | Swinbank, J.D., Jones, R.L.",
                "A, Anna and B, Bob and C, Carl              | A, A., B, B., C, C.",
                "A, Anna and B, Bob and C, Carl and D, Dora  | A, A., B, B., C, C., et al.",
                "Ivezic, Z. and others                       | Ivezic, Z., et al.",
                "{Rubin Observatory} and {\\'E}mile Zola     | Rubin Observatory, Zola, É.",
                "{Oschmann}, Jr., Jacobus M.                 | Oschmann Jr., J.M.",
                "Anja von der Linden                         | von der Linden, A."
            })
    void authorsAreCitedByInitialsAndFromTheFourthOnAsOthers(String author, String cited) {
        assertEquals(
                cited + ", 2019, *T*",
                shown(document("@misc{k, title = {T}, year = 2019, author = {" + author + "}}")));
    }

    @Test
    void authorsAreListedInFull() {
        Document document = document("@misc{k, author = {Guy, Leanne P. and {The Team} and Jr, Jr, X.}}");
        assertEquals(List.of("Leanne P. Guy", "The Team", "X. Jr Jr"), document.authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "@article{k, title={T}, journal=pasp, volume=119, number=3, pages={1462--1470}, eprint={0710.1}, archivePrefix={arXiv}"
                        + "| *T*, Publications of the Astronomical Society of the Pacific, 119, 1462–1470, arXiv:0710.1",
                "@inproceedings{k, title={T}, booktitle={Conf IX}, series={SPIE}, volume=4844, pages={225-231}, publisher={P}"
                        + "| *T*, in Conf IX, SPIE 4844, 225–231, P",
                "@inproceedings{k, title={T}, booktitle={AAS}, series={AAS}, volume=201, eid={134.05} | *T*, in AAS, 201, 134.05",
                "@book{k, title={T}, editor={Roe, R.}, year=2001, publisher={P} | Roe, R. (eds.), 2001, *T*, P",
                "@phdthesis{k, title={T}, school={S} | *T*, PhD thesis, S",
                "@misc{k, title={T}, author={{O}}, publisher={O}, note={Talk} | O, *T*, Talk",
                "@misc{k, title={T}, howpublished={\\url{https://x.org}}, year={in press} | *T*, in press",
                "@techreport{k, title={T}, type={}, number={LDM-1}, institution={I} | *T*, LDM-1, I",
                "@misc{k, title={The end.}, note={N} | *The end*, N",
                "@misc{k, title={And so on...}, note={N} | *And so on...*, N",
                "@misc{k, date={2019-06-01} | *k*, 2019"
            })
    void otherTypesAreCitedBySensibleForms(String entry, String citation) {
        assertEquals(citation, shown(document(entry + "}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "@techreport{k, number={LDM-672}, handle={H-1} | LDM-672 H-1 k",
                "@techreport{LDM-672, number={LDM-672}, handle={LDM-672} | LDM-672",
                "@techreport{k, number={SE-C-12}              | SE-C-12 k",
                "@techreport{k, number={12}, handle={ACP}     | ACP k",
                "@techreport{k, number={ACP}                  | k",
                "@article{k, number={L-12}                    | k",
                "@misc{10.5/x, handle={ }                     | 10.5/x"
            })
    void documentIsFoundByNumberHandleAndKey(String entry, String handles) {
        RawDocument raw = raw(entry + "}");
        assertEquals(handles, String.join(" ", Citations.handles(raw)));
        assertEquals(handles.split(" ")[0], Citations.handle(raw));
        assertEquals(handles.split(" ")[0], withoutFindings(raw).handle());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "url={https://a.org/}, doi={10.1000/1}        | https://a.org/",
                "doi={10.1000/a<b>#c}                         | https://doi.org/10.1000/a%3Cb%3E%23c",
                "doi={https://doi.org/10.1000/1}              | https://doi.org/10.1000/1",
                "doi={doi:10.1000/1}                          | https://doi.org/10.1000/1",
                "url={}, adsurl={https://ads.org/1}           | https://ads.org/1"
            })
    void addressIsTheUrlOrElseOfTheDoi(String fields, String url) {
        assertEquals(Optional.of(url), document("@misc{k, " + fields + "}").url());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "url={javascript:alert(1)}                    | refused-link.document [javascript:alert(1)]",
                "url={ls.st/LDM-1}                            | refused-link.document [ls.st/LDM-1]",
                "url={https://}                               | refused-link.document [https://]",
                "url={https://a.org/ b}                       | refused-link.document [https://a.org/ b]",
                "doi={11.5/x}                                 | bad-value.doi [11.5/x]"
            })
    void addressThatCannotBeLinkedIsAFindingAtItsField(String field, String finding) {
        List<Diagnostic> findings = new ArrayList<>();
        Document document = Citations.document(raw("@misc{k,\n  " + field + "}"), java.util.Map.of(), findings::add);
        assertEquals(Optional.empty(), document.url());
        Diagnostic diagnostic = findings.get(0);
        assertEquals(finding, diagnostic.key() + " " + diagnostic.arguments());
        assertEquals("r.bib:2:8", diagnostic.at().orElseThrow().display());
    }

    @Test
    void everyFieldAndTheSourceAreKept() {
        String entry = "@misc{k, title = {T \\& U}, author = {Juri\\'c, M.}, zzz = {z}}";
        Document document = document(entry);
        assertEquals("[title, author, zzz]", document.fields().keySet().toString());
        assertEquals("[T & U, Jurić, M., z]", document.fields().values().toString());
        assertEquals(entry, document.bibtex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/bib/lsst.bib", "data/bib/lsst-dm.bib"})
    void everyEntryOfASharedBibliographyIsADocument(String path) {
        List<RawDocument> all = BibtexReader.read(Read.shared(path)).value();
        for (RawDocument raw : all) {
            Document document = withoutFindings(raw);
            assertTrue(Citations.handles(raw).contains(raw.key().value()));
            assertTrue(document.citation().after().matches("(, [^ ,].*)?"), () -> shown(document));
        }
    }

    private static RawDocument raw(String entry) {
        Reading<List<RawDocument>> reading = BibtexReader.read(SourceFile.of("r.bib", entry));
        assertEquals(List.of(), reading.findings());
        return reading.value().get(0);
    }

    private static Document document(String entry) {
        return withoutFindings(raw(entry));
    }

    private static Document withoutFindings(RawDocument raw) {
        List<Diagnostic> findings = new ArrayList<>();
        Document document = Citations.document(raw, java.util.Map.of(), findings::add);
        assertEquals(List.of(), findings);
        return document;
    }

    private static String shown(Document document) {
        Document.Citation citation = document.citation();
        return citation.before() + "*" + citation.title() + "*" + citation.after();
    }
}
