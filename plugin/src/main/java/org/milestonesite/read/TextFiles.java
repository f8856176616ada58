package org.milestonesite.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** Files as text: bounded in size, and UTF-8 or a finding. */
final class TextFiles {

    /** 16 MiB: the largest text source in use, a shared bibliography, is half a megabyte. */
    static final long MAX_BYTES = 16L << 20;

    /** 128 MiB: an edition holds the whole plan, exports and all. */
    static final long MAX_EDITION = 128L << 20;

    private TextFiles() {}

    /** Empty where the file could not be read at all: then the finding is all there is to say of it. */
    static Reading<Optional<SourceFile>> read(Path path, String display) {
        return read(path, display, MAX_BYTES);
    }

    static Reading<Optional<SourceFile>> read(Path path, String display, long maxBytes) {
        Location place = SourceFile.of(display, "").whole();
        try {
            if (Files.size(path) > maxBytes) {
                return refused(Diagnostic.of(Code.TOO_LARGE, place, display, maxBytes >> 20));
            }
            byte[] bytes = Files.readAllBytes(path);
            return isUtf16(bytes)
                    ? refused(Diagnostic.of(Code.BAD_ENCODING, place).variant("utf-16"))
                    : decode(bytes, display);
        } catch (IOException e) {
            return refused(Diagnostic.of(Code.MISSING_SOURCE, place, display).variant("unreadable"));
        }
    }

    private static Reading<Optional<SourceFile>> refused(Diagnostic finding) {
        return new Reading<>(Optional.empty(), List.of(finding));
    }

    /** Spreadsheets and some editors of Windows save "Unicode text" so, and mark it with these two bytes. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    /** Text that is not UTF-8 is read all the same, with a mark in place of what is malformed. */
    private static Reading<Optional<SourceFile>> decode(byte[] bytes, String display) {
        SourceFile file = SourceFile.of(display, bytes);
        // A decoder that stops says where; but few files need one, and only those that hold the mark can be malformed.
        int mark = file.text().indexOf('\uFFFD');
        int at = mark < 0 ? -1 : firstMalformed(bytes);
        // a byte order mark is a character of the decoder's, but not of the text
        int offset = at - (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 1 : 0);
        return new Reading<>(
                Optional.of(file),
                at < 0 ? List.of() : List.of(Diagnostic.of(Code.BAD_ENCODING, file.at(offset, offset + 1))));
    }

    /** How many characters stand before the first malformed byte; -1 where there is none. */
    private static int firstMalformed(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), out, true);
        return result.isError() ? out.position() : -1;
    }
}
