package vn.exemplar.chassis.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.RefusedActs;

/**
 * Records the refusals that matter for security: those that ask for it, and every denied access to a door that writes or
 * is read on record only.
 */
final class RefusedRequests {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private final ActResolver acts;
    private final RefusedActs refusedActs;
    private final MeterRegistry meters;

    RefusedRequests(ActResolver acts, RefusedActs refusedActs, MeterRegistry meters) {
        this.acts = acts;
        this.refusedActs = refusedActs;
        this.meters = meters;
    }

    void record(HttpServletRequest request, Refusal refusal) {
        if (refusal.recorded()) {
            safely(() -> refusedActs.record(acts.refusedActOf(request), SubjectOfRequest.of(request), refusal));
        }
    }

    void recordDenied(HttpServletRequest request) {
        meters.counter("exemplar.refusals", "code", "access-denied").increment();
        if (RereadableBody.isWriting(request) || ReadsOnRecord.isOnRecord(request)) {
            safely(() -> refusedActs.record(
                    acts.refusedActOf(request), SubjectOfRequest.of(request), "access-denied", "door"));
        }
    }

    /** The act stays refused, and its caller gets the reason, even when the record of it cannot be written. */
    private static void safely(Runnable recording) {
        try {
            recording.run();
        } catch (RuntimeException failure) {
            LOG.error("A refused act could not be recorded", failure);
        }
    }
}
