package vn.exemplar.chassis.view;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** How far every event processor of the service has come, on whichever instance it runs. */
public interface ViewPositions {

    /** Processing groups of views begin with this. */
    String VIEW = "View_";

    /** The view by which audits find events: nobody else waits for it, so that it can be built again beside the work. */
    String AUDIT_INDEX = "View_AuditIndex";

    /** Processor to the last global index that it has passed; -1 before the first. Cost: one small read, shared by all who ask at a time. */
    Map<String, Long> positions();

    /** Global index of the newest event, -1 for an empty ledger. */
    long head();

    /** The lowest position of the views that count here; the head when there is none. */
    long viewed();

    /** Waits until these views have passed {@code index}; false when that took longer than {@code patience}. */
    boolean await(long index, Duration patience);

    /** The same processors, where only these views count. */
    ViewPositions of(Set<String> views);

    /** Why a processor stands still; empty for one that runs here or elsewhere. */
    Map<String, Throwable> failures();
}
