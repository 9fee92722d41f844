package vn.exemplar.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;

/** A fault says what is wrong, where, and what would be right, in Vietnamese and in English. */
class FaultTextsTest {
    private static final Pattern CONSTRAINT = Pattern.compile("import (jakarta\\.validation\\.constraints\\.\\w+);");

    private final SlimService service = SlimService.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'on':'31/12/2023','coats':1}|body-does-not-fit|on|yyyy-MM-dd|31/12/2023",
                "{'on':'2023-12-31','coats':1.5}|body-does-not-fit|coats|số nguyên|1.5",
                "{'on':'2023-12-31','coats':[1]}|body-does-not-fit|coats|số nguyên|[1]",
                "{'on':'2023-12-31'}|field-missing|coats|số nguyên|coats",
                "{'on':'2023-12-31','coats':null}|field-missing|coats|số nguyên|coats",
                "{'on':'2023-12-31','coats':1,'colour':'x'}|field-unknown|colour|coats, on|colour",
                "[]|body-does-not-fit|$|một đối tượng|[]"
            })
    void wrong_missing_and_unknown_are_three_faults_of_a_field(
            String body, String code, String path, String expected, String value) {
        Answer refused = service.post("/api/open/deeds", body.replace('\'', '"'));
        assertThat(refused.problem()).as(refused.text()).isEqualTo(code);
        assertThat(refused.json().path("details").path("path").asString()).isEqualTo(path);
        assertThat(inBoth(refused.json().path("messages")).path("vi").asString())
                .contains(path, expected, value);
    }

    @Test
    void a_wrong_word_is_told_with_the_words_that_are_taken() {
        Answer refused = service.post("/api/open/forms", "{\"colour\":\"RED\"}");
        assertThat(inBoth(refused.json().path("messages")).path("vi").asString())
                .isEqualTo("Trường \"colour\" không nhận giá trị \"RED\"; cần một trong: WHITE, AMBER.");
        assertThat(refused.json().path("messages").path("en").asString())
                .isEqualTo("Field \"colour\" does not take the value \"RED\"; expected one of: WHITE, AMBER.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day?day=31/12/2023|parameter-does-not-fit|Tham số \"day\" không nhận giá trị \"31/12/2023\"; cần ngày dạng",
                "day?day=2023-12-31&colour=RED|parameter-does-not-fit|Tham số \"colour\" không nhận giá trị \"RED\"; cần một",
                "day|parameter-missing|Tham số \"day\" là bắt buộc.",
                "search?state=x|parameter-unknown|Địa chỉ này không có tham số \"state\". Các tham số được nhận: after, colour,"
            })
    void wrong_missing_and_unknown_are_three_faults_of_a_parameter(String path, String code, String text) {
        Answer refused = service.get("/api/open/" + path);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).as(refused.text()).isEqualTo(code);
        assertThat(inBoth(refused.json().path("messages")).path("vi").asString())
                .startsWith(text);
    }

    @Test
    void each_wrong_condition_of_a_search_is_told_beside_the_others() {
        JsonNode fields =
                service.get("/api/open/search?colour=RED&on=31/12/2023").json().path("fields");
        assertThat(fields.size()).isEqualTo(2);
        assertThat(inBoth(fields.path(0).path("messages")).path("vi").asString())
                .isEqualTo("không nhận \"RED\"; cần một trong: WHITE, AMBER");
        assertThat(inBoth(fields.path(1).path("messages")).path("en").asString())
                .isEqualTo("does not take \"31/12/2023\"; expected a date yyyy-MM-dd, such as 2026-01-31");
        assertThat(fields.toString()).doesNotContain("java.", "vn.exemplar");
    }

    @Test
    void each_violated_limit_is_told_in_both_languages() {
        JsonNode fields = service.post(
                        "/api/open/limits", "{\"name\":\" \",\"rows\":[],\"text\":\"four\",\"most\":10,\"code\":\"a\"}")
                .json()
                .path("fields");
        assertThat(fields.size()).isEqualTo(6);
        fields.forEach(field -> inBoth(field.path("messages")));
        assertThat(fields.toString())
                .contains("phải có nhiều nhất 3 ký tự", "must have at most 3 characters", "phải theo mẫu [A-Z]+");
    }

    @Test
    void content_of_another_kind_is_told_what_the_door_takes() {
        Answer refused = service.post("/api/open/rows", "a", "Content-Type", "application/csv");
        assertThat(refused.status()).isEqualTo(415);
        assertThat(inBoth(refused.json().path("messages")).path("vi").asString())
                .isEqualTo("Địa chỉ này nhận nội dung kiểu: text/csv.");
        Answer unacceptable = service.get("/api/open/day?day=2026-01-31", "Accept", "image/png");
        assertThat(unacceptable.status()).isEqualTo(406);
        assertThat(inBoth(unacceptable.json().path("messages")).path("en").asString())
                .contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chassis-problems", "ValidationMessages"})
    void no_text_is_the_same_in_both_languages(String name) {
        ResourceBundle vietnamese = bundle(name, name.equals("ValidationMessages") ? Locale.of("vi") : Locale.ROOT);
        ResourceBundle english = bundle(name, Locale.ENGLISH);
        assertThat(vietnamese.keySet()).isNotEmpty().isEqualTo(english.keySet());
        assertThat(vietnamese.keySet())
                .allSatisfy(key -> assertThat(vietnamese.getString(key)).isNotEqualTo(english.getString(key)));
    }

    @Test
    void each_constraint_in_use_has_a_text() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .toList()) {
                Matcher found = CONSTRAINT.matcher(Files.readString(file));
                while (found.find()) {
                    used.add(found.group(1) + ".message");
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(5);
        assertThat(bundle("ValidationMessages", Locale.of("vi")).keySet()).containsAll(used);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static JsonNode inBoth(JsonNode messages) {
        assertThat(List.of(messages.path("vi").asString(), messages.path("en").asString()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.contains("{"));
        return messages;
    }
}
