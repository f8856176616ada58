package org.milestonesite.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of every PDF. Those of the machine are never used: they differ, and may not be embedded. */
final class Fonts {

    private static final String FOLDER = "milestone-site/fonts/";

    /** A family's semibold stands for all its bold. */
    private record Face(String family, int weight, FontStyle style, String file) {}

    private static final List<Face> FACES = List.of(
            new Face("Source Serif 4", 400, FontStyle.NORMAL, "SourceSerif4-Regular.ttf"),
            new Face("Source Serif 4", 700, FontStyle.NORMAL, "SourceSerif4-SemiBold.ttf"),
            new Face("Source Serif 4", 400, FontStyle.ITALIC, "SourceSerif4-Italic.ttf"),
            new Face("Source Sans 3", 400, FontStyle.NORMAL, "SourceSans3-Regular.ttf"),
            new Face("Source Sans 3", 700, FontStyle.NORMAL, "SourceSans3-SemiBold.ttf"),
            new Face("Source Code Pro", 400, FontStyle.NORMAL, "SourceCodePro-Regular.ttf"));

    // The table directory of OpenType: 12 bytes of header, then 16 for each table, its tag first.
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x2d2d2d2d;

    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        FACES.forEach(face ->
                builder.useFont(() -> stream(face), face.family(), face.weight(), face.style(), true, EVERYWHERE));
    }

    /** The characters of a text that none of the fonts has. */
    static SortedSet<Integer> missing(String text) throws IOException {
        SortedSet<Integer> missing = new TreeSet<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .forEach(missing::add);
        List<CmapLookup> known = new ArrayList<>();
        for (Face face : FACES) {
            try (InputStream in = stream(face);
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                known.add(font.getUnicodeCmapLookup());
            }
        }
        missing.removeIf(c -> known.stream().anyMatch(lookup -> lookup.getGlyphId(c) != 0));
        return missing;
    }

    /**
     * A face without its ligatures. PDFBox draws them, but tells no reader which letters they stand for: "Software"
     * could not be found in the document.
     */
    private static InputStream stream(Face face) {
        byte[] font = bytes(face);
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int table = 0; table < count; table++) {
            int at = HEADER + table * ENTRY;
            if (tables.getInt(at) == GSUB) {
                tables.putInt(at, UNKNOWN);
            }
        }
        return new ByteArrayInputStream(font);
    }

    private static byte[] bytes(Face face) {
        try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(FOLDER + face.file())) {
            if (in == null) {
                throw new IllegalStateException("milestone-site-skeleton lacks " + FOLDER + face.file());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
