package vn.exemplar.chassis.act;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Commands on Axon's local bus. The ledger is the memory of idempotency: a command id is looked up before, and again
 * after any failure, since an equal request may have won meanwhile. Cost: two indexed reads beside the append.
 */
public final class LedgerCommands implements Commands {
    private static final int MOST_ATTEMPTS = 8;
    private static final long LONGEST_FIRST_PAUSE_MICROS = 4_000;

    private final CommandBus bus;
    private final FirstAnswers firstAnswers;
    private final RefusedActs refusedActs;
    private final MeterRegistry meters;

    public LedgerCommands(CommandBus bus, FirstAnswers firstAnswers, RefusedActs refusedActs, MeterRegistry meters) {
        this.bus = bus;
        this.firstAnswers = firstAnswers;
        this.refusedActs = refusedActs;
        this.meters = meters;
    }

    @Override
    public Optional<Receipt> carryOut(String aggregateId, Object command, Act act) {
        Optional<Receipt> known = firstAnswer(aggregateId, act);
        if (known.isPresent()) {
            return known;
        }
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            inItsOwnUnitOfWork(() -> dispatchUntilAlone(command, act));
            Optional<Receipt> receipt = firstAnswer(aggregateId, act);
            outcome = "carried-out";
            return receipt;
        } catch (RuntimeException failure) {
            Optional<Receipt> overtaken = firstAnswer(aggregateId, act);
            if (overtaken.isPresent()) {
                outcome = "repeated";
                return overtaken;
            }
            outcome = failure instanceof Refusal ? "refused" : "failed";
            remember(failure, aggregateId, act);
            throw failure;
        } finally {
            String name = command.getClass().getSimpleName();
            sample.stop(meters.timer("exemplar.commands", "command", name, "outcome", outcome));
        }
    }

    private Optional<Receipt> firstAnswer(String aggregateId, Act act) {
        return firstAnswers.find(act.commandId()).map(first -> {
            if (!first.fingerprint().equals(act.fingerprint())) {
                throw new IdempotencyKeyReused(act.commandId());
            }
            return first.receipt(aggregateId, act.commandId());
        });
    }

    private void dispatchUntilAlone(Object command, Act act) {
        for (int attempt = 1; ; attempt++) {
            try {
                dispatch(command, act);
                return;
            } catch (AggregateStreamCreationException taken) {
                throw taken;
            } catch (ConcurrencyException overtaken) {
                if (attempt == MOST_ATTEMPTS
                        || firstAnswers.find(act.commandId()).isPresent()) {
                    throw overtaken;
                }
                pause(attempt);
            }
        }
    }

    private void dispatch(Object command, Act act) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command, ActMetadata.of(act)), callback);
        CommandResultMessage<?> result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    /** An automation calls from within the unit of work of its event; a command must not wait for that one's commit. */
    private static void inItsOwnUnitOfWork(Runnable work) {
        UnitOfWork<?> outer = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (outer == null) {
            work.run();
            return;
        }
        CurrentUnitOfWork.clear(outer);
        try {
            work.run();
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
