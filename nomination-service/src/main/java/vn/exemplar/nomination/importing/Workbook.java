package vn.exemplar.nomination.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Streams the first sheet of an XLSX workbook; what unpacks to more than it may is refused. */
final class Workbook {
    private static final long LARGEST_PART = 32L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private Workbook() {}

    static void read(InputStream content, SheetReading reading) throws IOException {
        try (OPCPackage packed = OPCPackage.open(content)) {
            XSSFReader workbook = new XSSFReader(packed);
            Iterator<InputStream> sheets = workbook.getSheetsData();
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        workbook.getStylesTable(),
                        null,
                        new ReadOnlySharedStringsTable(packed),
                        new Rows(reading),
                        new IsoDates(),
                        false));
                xml.parse(new InputSource(sheet));
            }
        } catch (EnoughRows enough) {
            return;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static final class EnoughRows extends RuntimeException {
        EnoughRows() {
            super("No more rows are taken", null, false, false);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final SheetReading reading;
        private final Map<Integer, String> cells = new LinkedHashMap<>();

        Rows(SheetReading reading) {
            this.reading = reading;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null) {
                cells.put((int) new CellReference(reference).getCol(), value);
            }
        }

        @Override
        public void endRow(int row) {
            if (!reading.take(row + 1, Map.copyOf(cells))) {
                throw new EnoughRows();
            }
        }
    }

    /** Dates as ISO 8601, however the sheet shows them. */
    private static final class IsoDates extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean from1904) {
            return DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString()
                    : super.formatRawCellContents(value, format, pattern, from1904);
        }
    }
}
