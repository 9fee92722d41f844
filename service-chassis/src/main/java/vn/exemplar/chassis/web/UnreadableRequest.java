package vn.exemplar.chassis.web;

import java.util.List;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;

/** Says which parameter is wrong or missing, or which media types a door knows, where Spring could not come that far. */
final class UnreadableRequest {
    private UnreadableRequest() {}

    static Fault fault(Exception unreadable, HttpStatusCode status) {
        if (unreadable instanceof TypeMismatchException mismatch) {
            return Fault.of(
                    400,
                    "parameter-does-not-fit",
                    Map.of(
                            "parameter", String.valueOf(mismatch.getPropertyName()),
                            "value", Expected.shown(mismatch.getValue()),
                            "expected", Expected.of(mismatch.getRequiredType())));
        }
        if (unreadable instanceof MissingServletRequestParameterException missing) {
            return Fault.of(400, "parameter-missing", Map.of("parameter", missing.getParameterName()));
        }
        if (unreadable instanceof HttpMediaTypeNotSupportedException other) {
            return mediaTypes(415, other.getSupportedMediaTypes());
        }
        return unreadable instanceof HttpMediaTypeNotAcceptableException other
                ? mediaTypes(406, other.getSupportedMediaTypes())
                : Fault.ofStatus(status.value());
    }

    private static Fault mediaTypes(int status, List<MediaType> known) {
        return Fault.of(status, "http-" + status, Map.of("allowed", MediaType.toString(known)));
    }
}
