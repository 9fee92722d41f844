package vn.exemplar.chassis.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import vn.exemplar.chassis.act.Refusal;

/** What went wrong, before it is put into words. */
record Fault(
        HttpStatusCode status,
        String code,
        @Nullable String rule,
        @Nullable String legalBasis,
        Map<String, Object> details,
        Map<String, Object> shown,
        List<Problem.Field> fields,
        @Nullable String incident) {

    private static final int OUR_FAULT = 500;

    static Fault of(int status, String code, Map<String, Object> details) {
        return new Fault(HttpStatusCode.valueOf(status), code, null, null, details, Map.of(), List.of(), null);
    }

    static Fault of(int status, String code) {
        return of(status, code, Map.of());
    }

    /** What is known by its status alone. */
    static Fault ofStatus(int status) {
        return switch (status) {
            case 404, 405, 413 -> of(status, "http-" + status);
            default -> of(status, status >= OUR_FAULT ? "http-500" : "http-400");
        };
    }

    static Fault of(BadRequest wrong) {
        return of(wrong.status().value(), wrong.code(), wrong.details());
    }

    static Fault of(Refusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case CONFLICT -> 409;
                    case UNPROCESSABLE -> 422;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    case STALE -> 412;
                };
        return new Fault(
                HttpStatusCode.valueOf(status),
                refusal.code(),
                refusal.rule(),
                refusal.legalBasis(),
                refusal.details(),
                refusal.shown(),
                List.of(),
                null);
    }

    static Fault ofFields(List<Problem.Field> fields) {
        return new Fault(HttpStatusCode.valueOf(400), "invalid-request", null, null, Map.of(), Map.of(), fields, null);
    }

    /** @param failure decides what it is called */
    static Fault ours(Throwable failure, String incident) {
        return new Fault(
                HttpStatusCode.valueOf(500),
                Outage.isOfForm(failure) ? "record-not-storable" : "unexpected-fault",
                null,
                null,
                Map.of("incident", incident),
                Map.of(),
                List.of(),
                incident);
    }
}
