package vn.exemplar.nomination.calendar.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.WorkingCalendar;
import vn.exemplar.nomination.calendar.WorkingDays;

class ShippedCalendarsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HOLIDAYS_OF_THE_LAW = 11;

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void a_shipped_calendar_can_be_published_and_has_the_days_off_of_the_law_G5(int year) throws IOException {
        List<SpecialDay> days = shipped(year);
        assertThat(PublishCalendar.faults(year, days).list()).isEmpty();
        List<LocalDate> off = new ArrayList<>();
        days.stream()
                .filter(day -> day.kind().equals(DayKind.HOLIDAY.name()) && !WorkingDays.isWeekend(day.date()))
                .forEach(day -> off.add(day.date()));
        assertThat(off)
                .as("11 days by the law, those on weekends given in lieu")
                .hasSize(HOLIDAYS_OF_THE_LAW);
        assertThat(days.stream().filter(day -> day.kind().equals(DayKind.SWAPPED_OFF.name())))
                .hasSameSizeAs(days.stream()
                        .filter(day -> day.kind().equals(DayKind.SWAPPED_WORKING.name()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void only_what_the_law_fixes_to_a_date_is_called_verified_G5(int year) throws IOException {
        assertThat(shipped(year))
                .filteredOn(SpecialDay::verified)
                .extracting(SpecialDay::date)
                .containsExactly(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 4, 30),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void lunar_days_off_are_where_sun_and_moon_put_them_G5(int year) throws IOException {
        WorkingDays days =
                WorkingDays.of(List.of(new WorkingCalendar(year, 1, shipped(year), "Ban hành", Instant.EPOCH)));
        LocalDate newYear = LunarCalendar.newYear(year);
        assertThat(newYear.datesUntil(newYear.plusDays(3)))
                .as("the first three days of the lunar year")
                .noneMatch(days::worked);
        assertThat(shipped(year))
                .filteredOn(day -> day.name().vi().equals("Giỗ Tổ Hùng Vương"))
                .extracting(SpecialDay::date)
                .containsExactly(LunarCalendar.dayOfMonth(year, 3, 10));
    }

    /** Among them years in which Vietnam and China differ (1985, 2007, 2030), and one with a leap month (2020). */
    @ParameterizedTest
    @CsvSource({"1985,1985-01-21", "2000,2000-02-05", "2007,2007-02-17", "2020,2020-01-25", "2030,2030-02-02"})
    void the_lunar_calendar_of_this_test_knows_well_known_days(int year, LocalDate newYear) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(newYear);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void what_is_not_verified_asks_to_be_compared_before_it_is_published_G5(int year) throws IOException {
        assertThat(shipped(year))
                .filteredOn(day -> !day.verified())
                .extracting(SpecialDay::source)
                .allMatch(source -> source.contains("chưa đối chiếu văn bản"));
    }

    private static List<SpecialDay> shipped(int year) throws IOException {
        try (InputStream file = ShippedCalendarsTest.class.getResourceAsStream("/calendars/" + year + ".json")) {
            JsonNode calendar = JSON.readTree(file);
            return JSON.convertValue(calendar.path("days"), new TypeReference<List<SpecialDay>>() {});
        }
    }
}
