package vn.exemplar.chassis.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that cannot be understood as HTTP: becomes a problem with a code of the chassis's own message bundle. */
final class BadRequest extends RuntimeException {
    private final transient HttpStatus status;
    private final String code;
    private final transient Map<String, Object> details;

    private BadRequest(HttpStatus status, String code, Map<String, Object> details) {
        super(code + " " + details);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    static BadRequest of(String code) {
        return new BadRequest(HttpStatus.BAD_REQUEST, code, Map.of());
    }

    static BadRequest of(HttpStatus status, String code) {
        return new BadRequest(status, code, Map.of());
    }

    BadRequest with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new BadRequest(status, code, more);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> details() {
        return details;
    }
}
