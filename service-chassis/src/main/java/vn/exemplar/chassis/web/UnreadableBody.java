package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Says where a JSON body stops being what the door expects: which field is unknown, missing or wrong. */
final class UnreadableBody {
    private static final JsonMapper JSON = JsonMapper.shared();

    private UnreadableBody() {}

    static Fault fault(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof CleanJson.UnfitText unfit) {
            return unfit.fault();
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Fault.of(400, "field-unknown", Map.of("path", path(unknown), "allowed", siblings(unknown)));
        }
        if (cause instanceof DatabindException mismatch) {
            return doesNotFit(mismatch, request);
        }
        return cause instanceof JacksonException broken
                ? malformed(broken.getLocation())
                : Fault.of(400, "body-missing");
    }

    private static Fault malformed(@Nullable TokenStreamLocation place) {
        return place == null
                ? Fault.of(400, "body-missing")
                : Fault.of(400, "malformed-json", Map.of("line", place.getLineNr(), "column", place.getColumnNr()));
    }

    private static Fault doesNotFit(DatabindException mismatch, HttpServletRequest request) {
        Class<?> type = mismatch instanceof MismatchedInputException known ? known.getTargetType() : null;
        JsonNode sent = sent(mismatch, RereadableBody.of(request));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("path", path(mismatch));
        details.put("expected", Expected.of(type));
        if (sent.isNull() || sent.isMissingNode()) {
            return Fault.of(400, "field-missing", details);
        }
        details.put("value", Expected.shown(sent.isString() ? sent.asString() : sent.toString()));
        return Fault.of(400, "body-does-not-fit", details);
    }

    /** What stands in the body where it does not fit. */
    private static JsonNode sent(DatabindException mismatch, byte[] body) {
        JsonNode node;
        try {
            node = JSON.readTree(body);
        } catch (JacksonException brokenFurtherOn) {
            return JSON.nullNode();
        }
        for (JacksonException.Reference step : mismatch.getPath()) {
            node = step.getPropertyName() == null ? node.path(step.getIndex()) : node.path(step.getPropertyName());
        }
        return node == null ? MissingNode.getInstance() : node;
    }

    private static TreeSet<String> siblings(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
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
