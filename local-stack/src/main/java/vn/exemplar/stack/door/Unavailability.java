package vn.exemplar.stack.door;

import org.springframework.http.HttpStatus;
import vn.exemplar.stack.door.FrontDoor.Route;

/** Problem details (RFC 9457) for a service that does not answer, in both languages. */
record Unavailability(String type, String title, int status, String detail, String code, Titles titles) {
    record Titles(String vi, String en) {}

    static Unavailability of(Route route, HttpStatus status, boolean nobodyListens) {
        String code = nobodyListens ? "service-unavailable" : "service-broke-off";
        String vi = "Dịch vụ “%s” chưa hoạt động. Hãy thử lại sau.".formatted(route.vi());
        String en = "The service “%s” does not answer. Try again later.".formatted(route.en());
        return new Unavailability(
                "urn:exemplar:problem:" + code,
                vi + " / " + en,
                status.value(),
                detail(route),
                code,
                new Titles(vi, en));
    }

    private static String detail(Route route) {
        return "%s → %s".formatted(route.contextPath(), route.address());
    }
}
