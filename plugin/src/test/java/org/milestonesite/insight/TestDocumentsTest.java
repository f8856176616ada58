package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Plans;
import org.milestonesite.page.Texts;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;

class TestDocumentsTest {

    private final TestDocuments documents = new TestDocuments(
            Plans.plan()
                    .document("DMTR-51", "Data Management Test Report")
                    .document("LDM-639", "Acceptance Test Specification")
                    .document("LDM-503", "Controlled Document")
                    .made()
                    .documents()
                    .stream()
                    .collect(Collectors.toMap(Document::handle, Function.identity())),
            List.of("report"),
            List.of("specification"));

    private TestDocument of(LinkedText text) {
        return documents.of(text);
    }

    @Test
    void theTypeOrTitleOfTheNamedDocumentTells() {
        assertEquals(TestDocument.REPORT, of(Texts.citing("See ", "DMTR-51")));
        assertEquals(TestDocument.SPECIFICATION, of(Texts.citing("See ", "LDM-639")));
    }

    @Test
    void noGuessIsMadeFromAHandleOrAWord() {
        assertEquals(TestDocument.UNTOLD, of(Texts.citing("The report is ", "LDM-503")));
        assertEquals(TestDocument.UNTOLD, of(Texts.citing("See ", "DMTR-99")));
        assertEquals(TestDocument.UNTOLD, of(Texts.text("a test report")));
    }
}
