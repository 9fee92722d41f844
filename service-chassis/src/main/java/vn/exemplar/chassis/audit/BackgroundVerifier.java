package vn.exemplar.chassis.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.exemplar.chassis.audit.Verification.Outcome;
import vn.exemplar.chassis.audit.Verification.Scope;
import vn.exemplar.chassis.checkpoint.LogEvidence;
import vn.exemplar.chassis.checkpoint.LogEvidence.Pinned;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.verify.GrowingEvidence;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/**
 * Verifies the ledger beside the requests, one run at a time: its chain and content, its kept tiles and checkpoints, and
 * what is pinned outside, as the command line does. Keeps the verifier, so that a run after the first reads only what
 * came since; a run over the whole log begins anew. Nothing outlives the process, since a proof that is kept in the
 * database could be forged there: each instance proves for itself, and says who it is. Memory: about 100 bytes an
 * aggregate.
 */
final class BackgroundVerifier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundVerifier.class);

    private final LedgerBook ledger;
    private final LogEvidence evidence;
    private final Clock clock;
    private final String instance = InstanceName.ofThisProcess();
    private Proof proof;
    private @Nullable Run running;
    private boolean wholeLogIsDue = true;
    private @Nullable Verification last;
    private volatile boolean closed;

    BackgroundVerifier(LedgerBook ledger, LogEvidence evidence, Clock clock) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.clock = clock;
        this.proof = begun();
    }

    /** A verifier and what it compares the log with, at the same place in the log. */
    private record Proof(LedgerVerifier verifier, GrowingEvidence kept) {}

    private Proof begun() {
        GrowingEvidence kept = evidence.inDatabase();
        return new Proof(new LedgerVerifier(ledger.origin(), kept), kept);
    }

    /** One run; its volatile figures are what watchers see of it. */
    private static final class Run {
        private final Scope from;
        private final Instant startedAt;
        private final CompletableFuture<Verification> end = new CompletableFuture<>();
        private volatile long proved;
        private volatile long ofEvents;

        Run(Scope from, Instant startedAt, long proved) {
            this.from = from;
            this.startedAt = startedAt;
            this.proved = proved;
            this.ofEvents = proved;
        }
    }

    /** Has the whole log verified: at once, after the run that is at work, or by that run when it is such a one. */
    synchronized VerificationProgress startWholeLog() {
        Run current = running;
        wholeLogIsDue = current == null || current.from != Scope.FIRST_EVENT;
        return progressOf(current == null ? start() : current);
    }

    /**
     * What is proved, once an event and all before it are; starts a run when that takes one.
     *
     * @return empty when it took longer than {@code patience}; the run goes on
     * @throws IllegalStateException when the log could not be read to its end
     */
    Optional<Verification> upTo(long index, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Run awaited;
            synchronized (this) {
                Verification settled = last;
                if (running == null && !wholeLogIsDue && settled != null && settled.covers(index)) {
                    return Optional.of(settled);
                }
                awaited = running == null ? start() : running;
            }
            try {
                awaited.end.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException later) {
                return Optional.empty();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("The verification broke off", failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    /** The run at work, one that starts now when there is none. */
    synchronized VerificationProgress progress() {
        return progressOf(running == null ? start() : running);
    }

    /** Global index of the last event that is proved, by the run at work or the one before; -1 when there is none. */
    synchronized long position() {
        Run current = running;
        Verification before = last;
        return current != null ? current.proved - 1 : before != null ? before.headIndex() : -1;
    }

    /** 1 when the last run found the log intact, 0 when it did not, not a number before the first. */
    synchronized double intact() {
        Verification before = last;
        return before == null ? Double.NaN : before.intact() ? 1 : 0;
    }

    private Run start() {
        Verification before = last;
        Run run = before == null || wholeLogIsDue
                ? new Run(Scope.FIRST_EVENT, clock.instant(), 0)
                : new Run(Scope.LAST_PROVED_EVENT, clock.instant(), before.events());
        if (run.from == Scope.FIRST_EVENT) {
            proof = begun();
        }
        wholeLogIsDue = false;
        running = run;
        Proof its = proof;
        Thread.ofVirtual().name("ledger-verification").start(() -> work(run, its));
        return run;
    }

    private void work(Run run, Proof its) {
        try {
            VerificationReport report = verify(run, its);
            if (closed) {
                throw new IllegalStateException("The service stops");
            }
            Pinned pinned = report.intact() ? evidence.pinned() : Pinned.NOT_ASKED;
            end(run, new Outcome(report, its.kept().signedSize(), pinned));
        } catch (RuntimeException failure) {
            LOG.warn("The verification of the ledger broke off behind event {}", run.proved - 1, failure);
            giveUp(run, failure);
        }
    }

    private VerificationReport verify(Run run, Proof its) {
        try {
            its.kept().grow();
        } catch (BrokenLogException unreadable) {
            return VerificationReport.broken(ledger.origin(), unreadable);
        }
        try (CommitCursor log = ledger.reader().commits(run.proved - 1)) {
            run.ofEvents = ledger.reader().head().orElse(-1) + 1;
            return its.verifier().finish(untilClosed(log), events -> run.proved = events);
        }
    }

    private void end(Run run, Outcome outcome) {
        outcome.finding().ifPresent(finding -> LOG.error("The ledger is not intact: {}", finding));
        Verification proved;
        synchronized (this) {
            Instant now = clock.instant();
            Instant wholeLogAt = run.from == Scope.FIRST_EVENT || last == null ? now : last.wholeLogAt();
            proved = Verification.of(outcome, run.from, now, wholeLogAt, instance);
            last = proved;
            running = null;
        }
        run.end.complete(proved);
    }

    /** A run that broke off leaves a verifier that stands somewhere in the log: the next one begins anew. */
    private void giveUp(Run run, RuntimeException failure) {
        synchronized (this) {
            wholeLogIsDue = true;
            running = null;
        }
        run.end.completeExceptionally(failure);
    }

    private VerificationProgress progressOf(Run run) {
        return new VerificationProgress(run.from, run.startedAt, run.proved, run.ofEvents, last);
    }

    /** Lets a stopping service go. */
    private Iterator<Commit> untilClosed(CommitCursor log) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !closed && log.hasNext();
            }

            @Override
            public Commit next() {
                return log.next();
            }
        };
    }

    @Override
    public void close() {
        closed = true;
    }
}
