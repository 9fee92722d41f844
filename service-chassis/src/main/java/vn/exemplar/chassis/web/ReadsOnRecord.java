package vn.exemplar.chassis.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.RecordedReads;

/**
 * Records the use of a {@link ReadOnRecord} door once per request, after the roles were checked and before anything is
 * read. When the record cannot be written, nothing is shown; but for a ledger that is closed because it is not the one
 * that was signed: then an auditor must be able to look, and the trace is in the service's own log.
 */
final class ReadsOnRecord implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(ReadsOnRecord.class);

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
            record(acts.actOf(request), SubjectOfRequest.of(request), asked(request));
        }
        return true;
    }

    private void record(Act act, String subject, Map<String, String> asked) {
        try {
            reads.record(act, subject, asked);
        } catch (RuntimeException failure) {
            if (!Outage.isOfClosedLedger(failure)) {
                throw failure;
            }
            LOG.warn(
                    "Read while the ledger is closed: {} by {} in the role {}",
                    act.door(),
                    act.actor().id(),
                    act.role());
        }
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>(SubjectOfRequest.pathVariables(request));
        request.getParameterMap().forEach((name, values) -> asked.put(name, String.join("/", values)));
        return asked;
    }
}
