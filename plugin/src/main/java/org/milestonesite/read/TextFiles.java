package org.milestonesite.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** Files as text: bounded in size, and UTF-8 or a finding. */
final class TextFiles {

    /** 16 MiB: the largest text source in use, a shared bibliography, is half a megabyte. */
    static final long MAX_BYTES = 16L << 20;

    private TextFiles() {}

    static Reading<SourceFile> read(Path path, String display) {
        SourceFile empty = SourceFile.of(display, "");
        try {
            if (Files.size(path) > MAX_BYTES) {
                return new Reading<>(
                        empty, List.of(Diagnostic.of(Code.TOO_LARGE, empty.whole(), display, MAX_BYTES >> 20)));
            }
            return decode(Files.readAllBytes(path), display);
        } catch (IOException e) {
            return new Reading<>(
                    empty,
                    List.of(Diagnostic.of(Code.MISSING_SOURCE, empty.whole(), display)
                            .variant("unreadable")));
        }
    }

    /** Text that is not UTF-8 is read all the same, with a mark in place of what is malformed. */
    static Reading<SourceFile> decode(byte[] bytes, String display) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Reading<>(SourceFile.of(display, text), List.of());
        } catch (CharacterCodingException e) {
            SourceFile file = SourceFile.of(display, bytes);
            int at = Math.max(0, file.text().indexOf('\uFFFD'));
            return new Reading<>(file, List.of(Diagnostic.of(Code.BAD_ENCODING, file.at(at, at + 1))));
        }
    }
}
