package vn.exemplar.nomination.unit.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.SheetFile;
import vn.exemplar.nomination.unit.UnitCode;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;

class UnitRowsTest {
    private static final String HEADINGS = "code,name_vi,name_en,kind,active_from\n";

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADINGS + "VPS,Văn phòng Sở,Department Office,DIVISION,2021-01-01\n",
                "\uFEFFMã;Tên đơn vị;Tên tiếng Anh;Loại;Hoạt động từ;Ghi chú\r\n"
                        + "VPS;\"Văn phòng Sở\";Department Office;DIVISION;1/1/2021;\"một; hai\"\r\n;;;;;\r\n"
            })
    void a_table_is_read_with_comma_or_semicolon_in_either_language_G4(String csv) {
        assertThat(csv(csv))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.code(), row.name(), row.kind(), row.activeFrom()))
                        .isEqualTo(List.of(
                                new UnitCode("VPS"),
                                new UnitName("Văn phòng Sở", "Department Office"),
                                UnitKind.DIVISION,
                                LocalDate.of(2021, 1, 1))));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void a_workbook_is_read_with_real_dates_and_with_dates_as_text_G4() throws IOException {
        assertThat(read(workbook(), SheetFile.XLSX))
                .extracting(row -> row.code().value() + ' ' + row.activeFrom())
                .containsExactly("VPS 2021-01-01", "KHTC 2022-07-15");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void every_fault_is_named_with_its_row_and_column_G4() {
        csv(HEADINGS
                + "VPS,Văn phòng,Office,DIVISION,2021-01-01\n"
                + "vps,,Office,TEAM,2021-02-30\n"
                + "\n"
                + "VPS,Văn phòng," + "x".repeat(201) + ",DIVISION,yesterday\n");
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "3:code unit-code-expected",
                        "3:kind unit-kind-expected",
                        "3:active_from date-expected",
                        "3:name_vi name-expected",
                        "5:code unit-named-twice",
                        "5:name_en name-expected",
                        "5:active_from date-expected");
        assertThat(findings.list().getFirst().messages().vi()).contains("vps");
    }

    @Test
    void a_column_that_is_missing_is_named_G4() {
        csv("code,name_vi,kind,active_from\nVPS,Văn phòng,DIVISION,2021-01-01\n");
        assertThat(findings.list()).extracting(Finding::toString).contains("1:name_en column-missing");
    }

    @Test
    void what_is_no_table_is_said_to_be_none_G4() {
        read("PK no workbook".getBytes(StandardCharsets.UTF_8), SheetFile.XLSX);
        read("M\u00e3".getBytes(StandardCharsets.ISO_8859_1), SheetFile.CSV);
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("1 file-unreadable", "1 file-not-utf8");
    }

    @Test
    void more_rows_than_are_taken_are_refused_G4() {
        csv(HEADINGS
                + IntStream.rangeClosed(0, 2000)
                        .mapToObj(i -> "U%d,Đơn vị,Unit,DIVISION,2021-01-01".formatted(i))
                        .collect(Collectors.joining("\n")));
        assertThat(findings.list()).extracting(Finding::toString).containsExactly("2002 too-many-rows");
    }

    private List<UnitRows.UnitRow> csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), SheetFile.CSV);
    }

    private List<UnitRows.UnitRow> read(byte[] file, String type) {
        return new UnitRows(findings).read(SheetFile.read(file, MediaType.valueOf(type), UnitRows.COLUMNS, findings));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet();
            fill(sheet.createRow(0), "code", "name_vi", "name_en", "kind", "active_from");
            Row office = fill(sheet.createRow(1), "VPS", "Văn phòng Sở", "Department Office", "DIVISION");
            office.createCell(4).setCellValue(LocalDate.of(2021, 1, 1));
            office.getCell(4).setCellStyle(date);
            fill(sheet.createRow(3), "KHTC", "Phòng Kế hoạch", "Planning Division", "DIVISION", "15/07/2022");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Row fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }
}
