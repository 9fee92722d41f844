package vn.exemplar.chassis.act;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.FirstAnswers.FirstAnswer;
import vn.exemplar.ledger.axon.MongoLedgerEventStorageEngine;
import vn.exemplar.ledger.chain.Commit;

/**
 * Decisions on Axon's local bus: one command message for all that are carried out together, one handler for every
 * service. The ledger is the memory of idempotency: a command id that may have come before is looked up first, and again
 * after a failure or when nothing is left to record, since an equal request may have won meanwhile. Cost: the reads of
 * the streams and one append; the receipt comes from the append.
 */
public final class LedgerCommands implements Commands {
    private static final String DECIDE = "decide";
    private static final int MOST_ATTEMPTS = 8;
    private static final long LONGEST_FIRST_PAUSE_MICROS = 4_000;

    private final CommandBus bus;
    private final FirstAnswers firstAnswers;
    private final RefusedActs refusedActs;
    private final MeterRegistry meters;

    private record Together(List<Decision<?, ?>> decisions) {}

    public LedgerCommands(
            CommandBus bus, Streams streams, FirstAnswers firstAnswers, RefusedActs refusedActs, MeterRegistry meters) {
        this.bus = bus;
        this.firstAnswers = firstAnswers;
        this.refusedActs = refusedActs;
        this.meters = meters;
        bus.subscribe(DECIDE, message -> decide(streams, ((Together) message.getPayload()).decisions()));
    }

    @Override
    public Optional<Receipt> together(List<? extends Decision<?, ?>> decisions) {
        Decision<?, ?> first = decisions.getFirst();
        CommandMessage<?> message = new GenericCommandMessage<>(
                new GenericMessage<>(new Together(List.copyOf(decisions)), ActMetadata.of(first.act())), DECIDE);
        return carryOut(first.subject(), first.getClass().getSimpleName(), first.act(), () -> {
            AtomicReference<?> written = (AtomicReference<?>) Objects.requireNonNull(dispatch(message));
            return written.get() instanceof Commit commit ? Optional.of(firstAnswers.answer(commit)) : Optional.empty();
        });
    }

    private Optional<Receipt> carryOut(String subject, String name, Act act, Supplier<Optional<FirstAnswer>> dispatch) {
        boolean fresh = CommandIds.isFresh(act.commandId());
        Optional<Receipt> known = fresh ? Optional.empty() : firstAnswer(subject, act);
        if (known.isPresent()) {
            return known;
        }
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Optional<Receipt> receipt = inItsOwnUnitOfWork(() -> untilAlone(act, dispatch))
                    .map(written -> written.receipt(subject, act.commandId()))
                    .or(() -> fresh ? Optional.empty() : firstAnswer(subject, act));
            outcome = "carried-out";
            return receipt;
        } catch (RuntimeException failure) {
            boolean decided = fresh && failure instanceof Refusal;
            Optional<Receipt> overtaken = decided ? Optional.empty() : firstAnswer(subject, act);
            if (overtaken.isPresent()) {
                outcome = "repeated";
                return overtaken;
            }
            outcome = failure instanceof Refusal ? "refused" : "failed";
            remember(failure, subject, act);
            throw failure;
        } finally {
            sample.stop(meters.timer("exemplar.commands", "command", name, "outcome", outcome));
        }
    }

    private Optional<Receipt> firstAnswer(String subject, Act act) {
        return firstAnswers.find(act.commandId()).map(first -> {
            if (!first.fingerprint().equals(act.fingerprint())) {
                throw new IdempotencyKeyReused(act.commandId());
            }
            return first.receipt(subject, act.commandId());
        });
    }

    private Optional<FirstAnswer> untilAlone(Act act, Supplier<Optional<FirstAnswer>> dispatch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return dispatch.get();
            } catch (ConcurrencyException | AggregateStreamCreationException | DeadlockException overtaken) {
                if (attempt == MOST_ATTEMPTS
                        || firstAnswers.find(act.commandId()).isPresent()) {
                    throw overtaken;
                }
                pause(attempt);
            }
        }
    }

    /** Answers with what the unit of work will have written: null inside until then, and when there was nothing. */
    private static AtomicReference<@Nullable Commit> decide(Streams streams, List<Decision<?, ?>> decisions) {
        decisions.forEach(streams::decide);
        AtomicReference<@Nullable Commit> written = new AtomicReference<>();
        CurrentUnitOfWork.get()
                .root()
                .afterCommit(unitOfWork -> written.set(
                        MongoLedgerEventStorageEngine.commitOf(unitOfWork).orElse(null)));
        return written;
    }

    private @Nullable Object dispatch(CommandMessage<?> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<?> result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    /** An automation calls from within the unit of work of its event; a command must not wait for that one's commit. */
    private static <T> T inItsOwnUnitOfWork(Supplier<T> work) {
        UnitOfWork<?> outer = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (outer == null) {
            return work.get();
        }
        CurrentUnitOfWork.clear(outer);
        try {
            return work.get();
        } finally {
            CurrentUnitOfWork.set(outer);
        }
    }

    private void remember(RuntimeException failure, String aggregateId, Act act) {
        if (failure instanceof Refusal refusal) {
            meters.counter("exemplar.refusals", "code", refusal.code()).increment();
            refusedActs.record(act, aggregateId, refusal);
        }
    }

    private static void pause(int attempt) {
        long longest = LONGEST_FIRST_PAUSE_MICROS << (attempt - 1);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest)));
    }
}
