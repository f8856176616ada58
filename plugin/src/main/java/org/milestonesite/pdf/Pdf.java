package org.milestonesite.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A document as a PDF.
 *
 * @param missing characters that none of its fonts has, and that it therefore lacks
 */
public record Pdf(byte[] bytes, SortedSet<Integer> missing) {

    /**
     * @param html the document on one page, as the site has it
     * @param files of the site, by path: images
     * @throws IOException and unchecked exceptions, of many types, where the renderer fails
     */
    public static Pdf of(byte[] html, Function<String, Optional<byte[]>> files, PdfEdition edition) throws IOException {
        XRLog.setLoggingEnabled(false);
        Printable printable = Printable.of(html, edition);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Fonts.addTo(builder);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PDDocument document = new PDDocument()) {
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawings);
            builder.useUriResolver(SiteFactory::resolve);
            builder.useProtocolsStreamImplementation(new SiteFactory(files), SiteFactory.SCHEME);
            builder.usePDDocument(document);
            builder.withProducer("Milestone Site");
            builder.withW3cDocument(printable.dom(), SiteFactory.ROOT);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                return new Pdf(bytes(document, edition), Fonts.missing(printable.text()));
            }
        }
    }

    private static byte[] bytes(PDDocument document, PdfEdition edition) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        date.setTimeInMillis(
                edition.date().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        information.setCreationDate(date);
        information.setModificationDate(date);
        information.setCreator("Milestone Site");
        document.setDocumentId(date.getTimeInMillis());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
