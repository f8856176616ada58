package org.milestonesite.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.milestonesite.source.SourceFile;

/** Sheets as bytes: each text once, then the rows, at the end a checksum of it all. */
final class SheetBytes {

    private SheetBytes() {}

    static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(sheets.size());
            for (Sheet sheet : sheets) {
                write(sheet, out);
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty if these are not the bytes that were written. */
    static Optional<List<Sheet>> read(byte[] bytes, SourceFile file) {
        int length = bytes.length - Long.BYTES;
        if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != checksum(bytes, length)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            List<Sheet> sheets = new ArrayList<>();
            for (int rest = in.readInt(); rest > 0; rest--) {
                sheets.add(sheet(in, file));
            }
            return Optional.of(sheets);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    private static void write(Sheet sheet, DataOutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        sheet.rows().forEach(row -> row.cells().forEach(cell -> texts.putIfAbsent(cell.text(), texts.size())));
        text(sheet.name(), out);
        out.writeInt(texts.size());
        for (String text : texts.keySet()) {
            text(text, out);
        }
        out.writeInt(sheet.rows().size());
        for (Sheet.Row row : sheet.rows()) {
            out.writeInt(row.index());
            out.writeInt(row.cells().size());
            for (Sheet.Cell cell : row.cells()) {
                out.writeInt(cell.column());
                out.writeInt(texts.get(cell.text()));
                out.writeLong(cell.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
            }
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static Sheet sheet(DataInputStream in, SourceFile file) throws IOException {
        String name = text(in);
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(in);
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            int index = in.readInt();
            List<Sheet.Cell> cells = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                int column = in.readInt();
                String text = texts[in.readInt()];
                long day = in.readLong();
                cells.add(new Sheet.Cell(
                        column,
                        text,
                        Optional.of(day).filter(d -> d != Long.MIN_VALUE).map(LocalDate::ofEpochDay)));
            }
            rows.add(new Sheet.Row(index, cells));
        }
        return SheetBuilder.of(file, name, rows);
    }
}
