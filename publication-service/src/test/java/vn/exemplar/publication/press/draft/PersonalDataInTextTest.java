package vn.exemplar.publication.press.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.exemplar.publication.press.PressTasks.text;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.publication.press.ArticleText;

class PersonalDataInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity-number | Căn cước 012345678901.",
                "identity-number | CCCD:012345678901",
                "identity-number | Căn cước 012 345 678 901",
                "identity-number | Căn cước 012.345.678.901",
                "identity-number | Căn cước 0123 4567 8901",
                "identity-number | CMND 123456789",
                "identity-number | CMND 123456789,cấp năm 2010",
                "identity-number | CMND 123456789,987654321",
                "identity-number | CMND 123 456 789",
                "identity-number | CMND số: 123.456.789",
                "identity-number | CMND 123\u2013456\u2013789",
                "identity-number | CMND １２３４５６７８９",
                "phone-number | Gọi 0912345678",
                "phone-number | ĐT.0912345678",
                "phone-number | Phòng 12 0912 345 678",
                "phone-number | 1. 0912 345 678",
                "phone-number | cấp 2010-0912345678",
                "phone-number | Gọi 0912 345 678 nhé",
                "phone-number | Gọi 0912\u00a0345\u00a0678",
                "phone-number | Gọi 0912\u2013345\u2013678",
                "phone-number | Gọi 091234\u200b5678",
                "phone-number | Gọi +84 912.345.678",
                "phone-number | Gọi +84 (0)912 345 678",
                "phone-number | Gọi (+84) 912-345-678",
                "phone-number | Gọi ＋８４（０）912 345 678",
                "phone-number | Gọi 0084 912 345 678",
                "phone-number | Gọi 84912345678",
                "phone-number | Văn phòng: 0209-3870-111",
                "phone-number | Văn phòng: (0209) 3870 111",
                "phone-number | Gọi 0912 - 345 - 678",
                "e-mail | Thư: tam.giang@sokhe.gov.vn",
                "e-mail | Thư: tam.giang＠sokhe．gov．vn",
                "e-mail | Thư: tam.giang @ sokhe.gov.vn"
            })
    void p2_personal_data_is_found_with_its_kind_and_place(String kind, String body) {
        assertThat(String.join(", ", PersonalDataInText.places(text(body)))).matches("body\\.vi:\\d+ " + kind + ".*");
    }

    @Test
    void p2_every_text_of_an_article_is_checked() {
        String phone = "0912345678";
        assertThat(PersonalDataInText.places(new ArticleText(phone, phone, phone, phone, phone, phone)))
                .containsExactly(
                        "title.vi:0 phone-number",
                        "title.en:0 phone-number",
                        "lead.vi:0 phone-number",
                        "lead.en:0 phone-number",
                        "body.vi:0 phone-number",
                        "body.en:0 phone-number");
    }

    @Test
    void p2_a_long_text_is_checked_in_reasonable_time() {
        String long50k = "a.".repeat(25_000);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(PersonalDataInText.places(text(long50k))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xử lý 7.840 yêu cầu, đúng hạn 98,6 %.",
                "Kinh phí 1.234.567.890 đồng.",
                "Quyết định 47/QĐ-STTTT ngày 28/12/2021.",
                "Giai đoạn 2021–2025, tăng 0,5 %.",
                "Từ 08-03-2021 09:30 đến 01.02.2021-05.06.2022.",
                "Từ 08.03.2021 - 09.04.2021; 08/03/2021 09:30.",
                "Tiết kiệm 123.456.789 đồng, 84.912.345.678 đồng, 12,345,678 lượt.",
                "Hệ số 0,123456789; tổng đài 1900 1234."
            })
    void p2_ordinary_figures_are_no_personal_data(String body) {
        assertThat(PersonalDataInText.places(text(body))).isEmpty();
    }
}
