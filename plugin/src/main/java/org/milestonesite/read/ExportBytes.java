package org.milestonesite.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.SourceFile;

/** The bytes of an export, if it is one by the look of them. */
final class ExportBytes {

    /** Eight times the largest workbook in use. */
    private static final long MAX_BYTES = 32L << 20;

    private ExportBytes() {}

    static Optional<byte[]> read(Path path, SourceFile file, Findings findings) {
        try {
            if (Files.size(path) > MAX_BYTES) {
                findings.add(Diagnostic.of(Code.TOO_LARGE, file.whole(), file.path(), MAX_BYTES >> 20));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            Optional<String> refusal = WorkbookReader.format(bytes) == WorkbookReader.Format.NOTHING
                    ? WorkbookReader.refusal(bytes)
                    : Optional.empty();
            refusal.ifPresent(variant -> findings.add(WorkbookReader.finding(file, variant)));
            return refusal.isPresent() ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            findings.add(Diagnostic.of(Code.MISSING_SOURCE, file.whole(), file.path()));
            return Optional.empty();
        }
    }
}
