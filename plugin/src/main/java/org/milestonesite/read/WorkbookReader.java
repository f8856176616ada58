package org.milestonesite.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** Tells by its first bytes what a file is, whatever it is called, and reads it if it is a workbook. */
final class WorkbookReader {

    /** What {@code site.yaml} calls an export of a scheduling tool can be. */
    enum Format {
        XLS,
        XLSX,
        TEXT,
        NOTHING
    }

    private static final String LFS_POINTER = "version https://git-lfs";

    private WorkbookReader() {}

    /** {@code NOTHING} is a finding: see {@link #refusal}. */
    static Format format(byte[] bytes) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Format.XLS;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Format.XLSX;
        }
        return refusal(bytes).isPresent() ? Format.NOTHING : Format.TEXT;
    }

    /** Why a file is neither a workbook nor a CSV text: the variant of its finding. */
    static Optional<String> refusal(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        String text = head.replaceFirst("^ï»¿", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of("empty");
        }
        if (text.startsWith(LFS_POINTER)) {
            return Optional.of("lfs");
        }
        if (text.startsWith("<")) {
            return Optional.of("html");
        }
        long control = head.chars()
                .filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 && c != 0)
                .count();
        return Optional.of("unknown").filter(variant -> control > head.length() / 20);
    }

    /**
     * The wanted sheets that are there. A damaged file may make a library throw nearly anything; here, and only here, all
     * of it becomes one finding.
     */
    static Reading<List<Sheet>> read(Path path, byte[] bytes, SourceFile file, SheetFilter filter) {
        try {
            return new Reading<>(
                    format(bytes) == Format.XLS
                            ? XlsReader.read(bytes, file, filter)
                            : XlsxReader.read(path, file, filter),
                    List.of());
        } catch (BadWorkbook e) {
            return refused(file, e.variant());
        } catch (XMLStreamException e) {
            return refused(file, e.getNestedException() instanceof XmlParts.TooLarge ? "large" : "damaged");
        } catch (XmlParts.TooLarge e) {
            return refused(file, "large");
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return refused(file, "damaged");
        }
    }

    private static Reading<List<Sheet>> refused(SourceFile file, String variant) {
        return new Reading<>(List.of(), List.of(finding(file, variant)));
    }

    static Diagnostic finding(SourceFile file, String variant) {
        return Diagnostic.of(Code.BAD_WORKBOOK, file.whole(), file.path()).variant(variant);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
