package vn.exemplar.ledger.proof;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether a log may be appended to: not before it was compared with what is pinned outside, and never again, until the
 * process is started anew, once it was found to be another. Reading is always allowed. Thread-safe.
 */
public final class LogGate {

    /** Where the gate stands. */
    public sealed interface State {}

    /** The comparison is not done; {@code why} says what it waits for. */
    public record Waiting(String why) implements State {}

    /** Appending is allowed. */
    public record Open() implements State {}

    /** Appending is refused for good; {@code why} says what was found. */
    public record Refused(String why) implements State {}

    private final AtomicReference<State> state;

    private LogGate(State first) {
        this.state = new AtomicReference<>(first);
    }

    /** A gate that stays open, for a log of which nothing is pinned. */
    public static LogGate open() {
        return new LogGate(new Open());
    }

    /** A gate that opens when {@link #pass} is called. */
    public static LogGate waiting(String why) {
        return new LogGate(new Waiting(why));
    }

    public State state() {
        return state.get();
    }

    /** The comparison went well. A gate that refused stays shut. */
    public void pass() {
        state.updateAndGet(before -> before instanceof Refused ? before : new Open());
    }

    /** The comparison cannot be done yet. A gate that is open or refused stays so. */
    public void await(String why) {
        state.updateAndGet(before -> before instanceof Waiting ? new Waiting(why) : before);
    }

    /** The log is not the one that it should be. The first reason stays. */
    public void refuse(String why) {
        state.updateAndGet(before -> before instanceof Refused ? before : new Refused(why));
    }

    /** @throws LogClosedException unless the gate is open */
    public void requireOpen() {
        switch (state()) {
            case Open open -> {}
            case Waiting waiting ->
                throw new LogClosedException("Nothing is appended to the log yet: " + waiting.why());
            case Refused refused ->
                throw new LogClosedException("Nothing is appended to the log any more: " + refused.why());
        }
    }
}
