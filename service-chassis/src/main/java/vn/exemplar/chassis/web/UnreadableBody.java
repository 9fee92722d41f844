package vn.exemplar.chassis.web;

import java.util.Map;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says where a JSON body stops being what the door expects, without repeating what was sent. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Fault fault(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof CleanJson.UnfitText unfit) {
            return unfit.fault();
        }
        if (unreadable.getCause() instanceof DatabindException mismatch) {
            return Fault.of(400, "body-does-not-fit", Map.of("path", path(mismatch)));
        }
        if (unreadable.getCause() instanceof JacksonException broken && broken.getLocation() != null) {
            return Fault.of(
                    400,
                    "malformed-json",
                    Map.of(
                            "line", broken.getLocation().getLineNr(),
                            "column", broken.getLocation().getColumnNr()));
        }
        return Fault.of(400, "body-missing");
    }

    private static String path(DatabindException mismatch) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : mismatch.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
