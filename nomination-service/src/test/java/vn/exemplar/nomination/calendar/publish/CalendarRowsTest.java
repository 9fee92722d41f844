package vn.exemplar.nomination.calendar.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.SpecialDay.DayName;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.SheetFile;

class CalendarRowsTest {
    private final Findings findings = new Findings();

    @Test
    void special_days_are_read_from_a_table_G5() {
        assertThat(read("Ngày;Loại;Tên;Tên tiếng Anh;Căn cứ;Đã đối chiếu\n"
                        + "29/4/2024;SWAPPED_OFF;Nghỉ hoán đổi;Swapped;Thông báo;x\n"
                        + "2024-05-01;HOLIDAY;Quốc tế Lao động;Labour Day;Bộ luật Lao động;\n"))
                .containsExactly(
                        new SpecialDay(
                                LocalDate.of(2024, 4, 29),
                                "SWAPPED_OFF",
                                new DayName("Nghỉ hoán đổi", "Swapped"),
                                "Thông báo",
                                true),
                        new SpecialDay(
                                LocalDate.of(2024, 5, 1),
                                "HOLIDAY",
                                new DayName("Quốc tế Lao động", "Labour Day"),
                                "Bộ luật Lao động",
                                false));
        assertThat(findings.none()).isTrue();
    }

    @Test
    void every_fault_is_named_with_its_row_and_column_G5() {
        read("date,kind,name_vi,name_en,source,verified\n29/2/2023,PARTY,,Leap,Thông báo,x\n");
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "2:date date-expected", "2:kind day-kind-expected", "2:name_vi text-of-length-expected");
    }

    @ParameterizedTest
    @CsvSource({"'',Labour,Luật, name_vi", "Lao động,'',Luật, name_en", "Lao động,Labour,'', source"})
    void a_day_has_its_name_in_both_languages_and_its_source_G5(String vi, String en, String source, String missing) {
        assertThat(read(row(vi, en, source))).isEmpty();
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("2:" + missing + " text-of-length-expected");
    }

    @Test
    void a_text_has_at_most_500_characters_G5() {
        assertThat(read(row("x".repeat(500), "Labour", "Luật"))).hasSize(1);
        assertThat(findings.none()).isTrue();
        assertThat(read(row("x".repeat(501), "Labour", "Luật"))).isEmpty();
        assertThat(findings.none()).isFalse();
    }

    private static String row(String vi, String en, String source) {
        return "date,kind,name_vi,name_en,source,verified\n2024-05-01,HOLIDAY," + vi + ',' + en + ',' + source + ",x\n";
    }

    private List<SpecialDay> read(String csv) {
        return new CalendarRows(findings)
                .read(SheetFile.read(
                        csv.getBytes(StandardCharsets.UTF_8),
                        MediaType.valueOf(SheetFile.CSV),
                        CalendarRows.COLUMNS,
                        findings));
    }
}
