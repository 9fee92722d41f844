package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.STANDING_OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;

/** The standing office brings the programme into force and registers the units. */
final class ProgrammeChapter {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String API = "/nomination/api/";

    private final Caller caller;
    private final Narrator narrator;

    ProgrammeChapter(Caller caller, Narrator narrator) {
        this.caller = caller;
        this.narrator = narrator;
    }

    void play(Plot plot) {
        narrator.chapter("The programme " + plot.programmeId());
        office("imports the programme's criteria", "programmes", plot.programme());
        String programme = "programmes/" + plot.programmeId();
        office("activates it", programme + "/activation", Caller.nothing());
        LocalDate today = LocalDate.now(VIETNAM);
        office("opens a window that covers today", programme + "/windows", window(today));
        publishCalendar(today.getYear());
        publishCalendar(today.getYear() + 1);
        for (JsonNode unit : plot.sample().path("units")) {
            office("registers unit " + unit.path("name").path("vi").asString(), "units", registration(unit));
        }
    }

    private void office(String what, String path, Object body) {
        narrator.did("nomination", STANDING_OFFICER, what, caller.command(STANDING_OFFICER, API + path, body));
    }

    /** As the service ships it for a year; of one that it does not ship, the only day that is certain. */
    private void publishCalendar(int year) {
        Answer shipped = caller.look(STANDING_OFFICER, API + "working-calendar-templates/" + year, 0);
        Object calendar = shipped.status() == 200 ? shipped.json() : newYearOf(year);
        Answer published = caller.put(STANDING_OFFICER, API + "working-calendars/" + year, calendar);
        narrator.did("nomination", STANDING_OFFICER, "publishes the working days of " + year, published);
    }

    private static Map<String, Object> newYearOf(int year) {
        Map<String, Object> newYear = Map.of(
                "date",
                year + "-01-01",
                "kind",
                "HOLIDAY",
                "name",
                Map.of("vi", "Tết Dương lịch", "en", "New Year"),
                "source",
                "Bộ luật Lao động 45/2019/QH14, Điều 112",
                "verified",
                true);
        return Map.of("reason", "Ban hành lịch làm việc", "days", List.of(newYear));
    }

    private static Map<String, Object> window(LocalDate today) {
        return Map.of(
                "kind", "LATE_ENTRY",
                "from", today.minusDays(1).toString(),
                "to", today.plusDays(30).toString(),
                "years", List.of(2022, 2023, 2024),
                "reason", "Tiếp nhận bổ sung hồ sơ của các năm trước");
    }

    private static Map<String, Object> registration(JsonNode unit) {
        return Map.of(
                "code", unit.path("code"),
                "name", unit.path("name"),
                "kind", unit.path("kind"),
                "activeFrom", unit.path("activeFrom"));
    }
}
