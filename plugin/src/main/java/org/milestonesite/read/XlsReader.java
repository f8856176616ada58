package org.milestonesite.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.milestonesite.source.SourceFile;

/**
 * Workbooks in the binary format of Excel 97 to 2003. POI hands over one record after the other; its model of the whole
 * workbook would take three times as long.
 */
final class XlsReader extends AbortableHSSFListener {

    /** POI tells why it stops by a number only. */
    private static final short STOP = 1;

    private final SourceFile file;
    private final SheetFilter filter;
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Optional<SheetBuilder> current = Optional.empty();
    private Optional<CellRecord> awaitsText = Optional.empty();
    private Optional<BadWorkbook> refusal = Optional.empty();
    private SSTRecord texts = new SSTRecord();
    private boolean from1904;
    private int depth;
    private int streams;

    private XlsReader(SourceFile file, SheetFilter filter) {
        this.file = file;
        this.filter = filter;
    }

    static List<Sheet> read(byte[] bytes, SourceFile file, SheetFilter filter) throws IOException, BadWorkbook {
        XlsReader reader = new XlsReader(file, filter);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new BadWorkbook("encrypted");
            }
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(reader);
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException e) {
            throw new BadWorkbook("encrypted");
        } catch (HSSFUserException e) {
            throw new IOException(e);
        }
        if (reader.refusal.isPresent()) {
            throw reader.refusal.get();
        }
        return reader.sheets;
    }

    @Override
    public short abortableProcessRecord(org.apache.poi.hssf.record.Record next) {
        try {
            record(next);
            return 0;
        } catch (BadWorkbook e) {
            refusal = Optional.of(e);
            return STOP;
        }
    }

    private void record(org.apache.poi.hssf.record.Record next) throws BadWorkbook {
        if (next instanceof BOFRecord) {
            begin();
        } else if (next instanceof EOFRecord) {
            end();
        } else if (next instanceof BoundSheetRecord sheet) {
            names.add(sheet);
        } else if (next instanceof SSTRecord shared) {
            texts = shared;
        } else if (next instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (next instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (next instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (current.isPresent()) {
            cell(next, current.get());
        }
    }

    /** The first stream is the workbook's own, then comes one a sheet, in the order of their offsets; charts lie within. */
    private void begin() {
        depth++;
        if (depth == 1 && streams++ > 0) {
            current = Arrays.stream(BoundSheetRecord.orderByBofPosition(names))
                    .skip(streams - 2L)
                    .findFirst()
                    .map(BoundSheetRecord::getSheetname)
                    .filter(filter::wantsSheet)
                    .map(name -> new SheetBuilder(name, filter));
        }
    }

    private void end() {
        depth--;
        if (depth == 0) {
            current.ifPresent(builder -> sheets.add(builder.sheet(file)));
            current = Optional.empty();
        }
    }

    private void cell(org.apache.poi.hssf.record.Record next, SheetBuilder sheet) throws BadWorkbook {
        if (next instanceof LabelSSTRecord label) {
            String text = texts.getString(label.getSSTIndex()).getString();
            sheet.text(label.getRow(), label.getColumn(), text);
        } else if (next instanceof LabelRecord label) {
            sheet.text(label.getRow(), label.getColumn(), label.getValue());
        } else if (next instanceof NumberRecord number) {
            number(sheet, number, number.getValue());
        } else if (next instanceof FormulaRecord formula) {
            awaitsText = Optional.<CellRecord>of(formula).filter(cell -> formula.hasCachedResultString());
            CellType result = formula.getCachedResultTypeEnum();
            if (result == CellType.NUMERIC) {
                number(sheet, formula, formula.getValue());
            } else if (result == CellType.BOOLEAN) {
                sheet.text(formula.getRow(), formula.getColumn(), Boolean.toString(formula.getCachedBooleanValue()));
            }
        } else if (next instanceof StringRecord text && awaitsText.isPresent()) {
            sheet.text(awaitsText.get().getRow(), awaitsText.get().getColumn(), text.getString());
            awaitsText = Optional.empty();
        } else if (next instanceof BoolErrRecord flag && flag.isBoolean()) {
            sheet.text(flag.getRow(), flag.getColumn(), Boolean.toString(flag.getBooleanValue()));
        }
    }

    private void number(SheetBuilder sheet, CellRecord cell, double value) throws BadWorkbook {
        int style = cell.getXFIndex();
        int format = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        Optional<LocalDate> day = SerialDate.isFormat(format, Optional.ofNullable(formats.get(format)))
                ? SerialDate.day(value, from1904)
                : Optional.empty();
        if (day.isPresent()) {
            sheet.date(cell.getRow(), cell.getColumn(), day.get().toString(), day.get());
        } else {
            sheet.text(cell.getRow(), cell.getColumn(), SerialDate.text(value));
        }
    }
}
