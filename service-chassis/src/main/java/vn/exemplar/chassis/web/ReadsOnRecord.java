package vn.exemplar.chassis.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.exemplar.chassis.act.RecordedReads;

/**
 * Records the use of a {@link ReadOnRecord} door once per request, after the roles were checked and before anything is
 * read. When the record cannot be written, nothing is shown.
 */
final class ReadsOnRecord implements HandlerInterceptor {
    private final ActResolver acts;
    private final RecordedReads reads;

    ReadsOnRecord(ActResolver acts, RecordedReads reads) {
        this.acts = acts;
        this.reads = reads;
    }

    /** Whether the door that a request has found is one of those. */
    static boolean isOnRecord(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod door
                && isOnRecord(door);
    }

    static boolean isOnRecord(HandlerMethod door) {
        return door.hasMethodAnnotation(ReadOnRecord.class)
                || AnnotatedElementUtils.hasAnnotation(door.getBeanType(), ReadOnRecord.class);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean first = request.getDispatcherType() == DispatcherType.REQUEST;
        if (first && handler instanceof HandlerMethod door && isOnRecord(door)) {
            reads.record(acts.actOf(request), SubjectOfRequest.of(request), asked(request));
        }
        return true;
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>(SubjectOfRequest.pathVariables(request));
        request.getParameterMap().forEach((name, values) -> asked.put(name, String.join("/", values)));
        return asked;
    }
}
