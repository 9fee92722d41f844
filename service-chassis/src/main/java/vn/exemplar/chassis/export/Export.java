package vn.exemplar.chassis.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes rows into a response as they come: constant memory, however many there are. A failure before the first bytes
 * left becomes a problem; after them the connection is cut, so that a file which is incomplete is seen to be so.
 */
public final class Export {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper json;

    public Export(JsonMapper json) {
        this.json = json;
    }

    /**
     * RFC 4180, UTF-8, safe to open in a spreadsheet.
     *
     * @param mark whether to begin with a byte order mark, by which Excel knows UTF-8
     */
    public <T> void csv(
            HttpServletResponse response, String file, boolean mark, List<Column<T>> columns, Iterator<T> rows) {
        begin(response, file + ".csv", "text/csv;charset=UTF-8");
        write(response, out -> {
            Writer writer = new OutputStreamWriter(out, UTF_8);
            if (mark) {
                writer.append(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(columns.stream().map(Column::name).toList());
            while (rows.hasNext()) {
                T row = rows.next();
                printer.printRecord(columns.stream()
                        .map(column -> SpreadsheetCell.of(column.value().apply(row)))
                        .toList());
            }
            printer.flush();
        });
    }

    /** A file of another format, written by who knows it. */
    public void file(HttpServletResponse response, String file, String type, Body body) {
        begin(response, file, type);
        write(response, body);
    }

    /** An object with the rows as {@code items}; only a file that is whole is valid JSON. */
    public void json(HttpServletResponse response, String file, Iterator<?> rows) {
        begin(response, file + ".json", "application/json");
        write(response, out -> {
            try (JsonGenerator generator = json.createGenerator(out)) {
                generator.writeStartObject();
                generator.writeArrayPropertyStart("items");
                while (rows.hasNext()) {
                    generator.writePOJO(rows.next());
                }
                generator.writeEndArray();
                generator.writeEndObject();
            }
        });
    }

    private static void begin(HttpServletResponse response, String file, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file, UTF_8).build().toString());
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(HttpServletResponse response, Body body) {
        try {
            body.writeTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failure;
        }
    }
}
