package vn.exemplar.nomination.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.http.MediaType;

/** A table in one of the forms in which people keep it: CSV (UTF-8, comma or semicolon) or an XLSX workbook. */
public final class SheetFile {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetFile() {}

    /** The first sheet of the file; what cannot be read is a finding. */
    public static Sheet read(byte[] content, MediaType type, Map<String, List<String>> columns, Findings findings) {
        SheetReading reading = new SheetReading(columns, findings);
        try {
            if (MediaType.valueOf(XLSX).isCompatibleWith(type)) {
                Workbook.read(new ByteArrayInputStream(content), reading);
            } else {
                readCsv(text(content), reading);
            }
        } catch (CharacterCodingException otherEncoding) {
            findings.add("1", "file-not-utf8");
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            findings.add("1", "file-unreadable");
        }
        return findings.none() ? reading.done() : new Sheet(List.of());
    }

    private static String text(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static void readCsv(String text, SheetReading reading) throws IOException {
        String headings = text.lines().findFirst().orElse("");
        char delimiter = headings.chars().filter(c -> c == ';').count()
                        > headings.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            int number = 0;
            for (CSVRecord row : rows) {
                Map<Integer, String> cells = new LinkedHashMap<>();
                for (int position = 0; position < row.size(); position++) {
                    cells.put(position, row.get(position));
                }
                if (!reading.take(++number, cells)) {
                    return;
                }
            }
        }
    }
}
