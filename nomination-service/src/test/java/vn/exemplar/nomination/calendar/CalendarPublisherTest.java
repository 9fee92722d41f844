package vn.exemplar.nomination.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.calendar.Calendars.LABOUR_DAY;
import static vn.exemplar.nomination.calendar.Calendars.OFF;
import static vn.exemplar.nomination.calendar.Calendars.WORKED;
import static vn.exemplar.nomination.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.nomination.Acts;

class CalendarPublisherTest {
    private static final SpecialDay ON_A_SUNDAY = day("2024-06-02", DayKind.HOLIDAY);

    @Test
    void others_learn_of_the_days_that_are_not_as_their_weekday_says_in_their_order_G5() {
        assertThat(new CalendarPublisher()
                        .publish(
                                Calendars.published(2, LABOUR_DAY, WORKED, OFF, ON_A_SUNDAY),
                                new StoredFact("e1", 7, "leaf", Acts.NOW)))
                .contains(new vn.exemplar.contract.nomination.v1.WorkingCalendarPublished(
                        2024,
                        2,
                        List.of(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 1)),
                        List.of(LocalDate.of(2024, 5, 4))));
    }
}
