package vn.exemplar.nomination.nomination.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.export.Column;

/** An XLSX file of one sheet; a window of its rows is in memory, the rest waits in a temporary file. */
final class Spreadsheet {
    private static final int ROWS_IN_MEMORY = 100;

    private Spreadsheet() {}

    static <T> void write(OutputStream out, String name, List<Column<T>> columns, Iterator<T> rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = workbook.createSheet(name);
            fill(sheet.createRow(0), columns.stream().map(Column::name).toList());
            for (int number = 1; rows.hasNext(); number++) {
                T row = rows.next();
                Row line = sheet.createRow(number);
                for (int place = 0; place < columns.size(); place++) {
                    put(line, place, columns.get(place).value().apply(row));
                }
            }
            workbook.write(out);
        }
    }

    private static void fill(Row line, List<String> names) {
        names.forEach(name -> line.createCell(line.getPhysicalNumberOfCells()).setCellValue(name));
    }

    /** Text stays text in a typed cell, whatever it begins with. */
    private static void put(Row line, int place, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> line.createCell(place).setCellValue(number.doubleValue());
            default -> line.createCell(place).setCellValue(value.toString());
        }
    }
}
