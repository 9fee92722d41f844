package vn.exemplar.chassis.facts;

import java.time.Duration;
import java.util.function.LongSupplier;
import vn.exemplar.chassis.view.ViewsBehind;

/**
 * For decisions that rest on reference facts, which another command may just have changed, on whichever instance: they
 * are made by all that the ledger held when they were asked for, or not at all. Every writing request has caught up once
 * before its door opens; an automation and the clock ask themselves. Nobody waits for views.
 */
public final class CurrentFacts {
    private final FactTail tail;
    private final LongSupplier head;
    private final Duration patience;

    CurrentFacts(FactTail tail, LongSupplier head, Duration patience) {
        this.tail = tail;
        this.head = head;
        this.patience = patience;
    }

    /**
     * Waits until the facts hold all that was in the ledger at the time of the call. Cost: one small read of the head,
     * shared by all who ask at a time.
     *
     * @throws ViewsBehind when that took longer than {@code exemplar.web.decision-patience}; the caller is told 503
     */
    public void catchUp() {
        long wanted = head.getAsLong();
        try {
            if (!tail.await(wanted, patience)) {
                throw new ViewsBehind(wanted, tail.position());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ViewsBehind(wanted, tail.position());
        }
    }
}
