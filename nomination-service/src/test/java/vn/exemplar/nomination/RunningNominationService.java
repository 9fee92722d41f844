package vn.exemplar.nomination;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.http.Answer;

/** The one service of all integration tests, with the units registered and the programme in force. */
public final class RunningNominationService {
    static final String OFFICE = "p10";
    static final String AUDITOR = "p21";

    private RunningNominationService() {}

    static Topics topics() {
        return new Topics(Surroundings.PREFIX + ".");
    }

    /** The service, with its units and programme; however often it is asked for, they are there once. */
    public static Service in(Environment environment) {
        Service service = new Service(
                environment.getRequiredProperty("local.server.port", Integer.class),
                environment.getRequiredProperty("local.management.port", Integer.class));
        Catalogue catalogue = Catalogue.read();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        once(service, "programmes", catalogue.programme());
        once(service, "programmes/2021-2025/activation", Map.of());
        Map<String, Object> window = Map.of(
                "kind", "LATE_ENTRY",
                "from", today.toString(),
                "to", today.plusDays(1).toString(),
                "years", List.of(2022, 2023, 2024),
                "reason", "Bổ sung");
        once(service, "programmes/2021-2025/windows", window);
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            publishCalendar(service, year);
        }
        for (Catalogue.Unit unit : catalogue.units()) {
            Map<String, Object> body = Map.of(
                    "code", unit.code(),
                    "name", unit.name(),
                    "kind", unit.kind(),
                    "activeFrom", unit.activeFrom().toString());
            once(service, "units", body);
        }
        return service;
    }

    private static void publishCalendar(Service service, int year) {
        Map<String, Object> newYear = Map.of(
                "date",
                year + "-01-01",
                "kind",
                "HOLIDAY",
                "name",
                Map.of("vi", "Tết Dương lịch", "en", "New Year"),
                "source",
                "Bộ luật Lao động",
                "verified",
                true);
        Answer answer = service.put(
                OFFICE, "working-calendars/" + year, Map.of("reason", "Ban hành", "days", List.of(newYear)), "");
        if (answer.status() >= 300 && !answer.problem().equals("calendar-unchanged")) {
            throw new IllegalStateException("calendar of " + year + ": " + answer);
        }
    }

    private static void once(Service service, String path, Object body) {
        String key = path + '#' + Integer.toHexString(body.hashCode());
        Answer answer = service.post(OFFICE, path, body, key);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + ": " + answer);
        }
    }
}
