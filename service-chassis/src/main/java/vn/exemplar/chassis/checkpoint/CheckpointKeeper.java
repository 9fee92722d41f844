package vn.exemplar.chassis.checkpoint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.LogGate;
import vn.exemplar.ledger.proof.PinCheck;
import vn.exemplar.ledger.proof.PinFollower;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.UntrustedNoteException;

/**
 * Integrates the log and pins its checkpoints as long as the instance runs. Before that it compares the log with the
 * newest checkpoint of every pin: the gate opens when one of them agrees, or when all of them answer that they have
 * none. A log that is shorter than a pinned checkpoint, or another, is never appended to again by this instance; it can
 * still be read, so that auditors can look into it.
 */
final class CheckpointKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PAUSE_IN_TROUBLE = Duration.ofSeconds(1);

    private final Integrator integrator;
    private final PinCheck check;
    private final List<PinFollower> pins;
    private final LogGate gate;
    private final CheckpointMeters meters;
    private volatile boolean running;
    private volatile @Nullable SignedCheckpoint newest;
    private @Nullable Thread thread;
    private Map<String, String> reported = Map.of();

    CheckpointKeeper(
            Integrator integrator, PinCheck check, List<PinFollower> pins, LogGate gate, CheckpointMeters meters) {
        this.integrator = integrator;
        this.check = check;
        this.pins = List.copyOf(pins);
        this.gate = gate;
        this.meters = meters;
    }

    /** The newest checkpoint that this instance knows of. */
    Optional<SignedCheckpoint> newest() {
        return Optional.ofNullable(newest);
    }

    LogGate.State gate() {
        return gate.state();
    }

    /** Which pin cannot take the newest checkpoint, and why. */
    Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        pins.forEach(pin -> pin.trouble().ifPresent(why -> troubles.put(pin.name(), why)));
        return troubles;
    }

    @Override
    public void start() {
        running = true;
        compareWithPins();
        thread = Thread.ofPlatform().name("checkpoints").daemon().start(this::work);
    }

    private void work() {
        while (running) {
            boolean well = false;
            try {
                if (gate.state() instanceof LogGate.Waiting) {
                    compareWithPins();
                }
                well = gate.state() instanceof LogGate.Open && round();
            } catch (RuntimeException failure) {
                LOG.warn("No checkpoint for now: {}", failure.toString());
            }
            sleep(well ? PAUSE : PAUSE_IN_TROUBLE);
        }
    }

    private boolean round() {
        try {
            Integrator.Round round = integrator.round();
            meters.measure(round);
            round.newest().ifPresent(checkpoint -> {
                newest = checkpoint;
                pins.forEach(pin -> pin.follow(checkpoint, round.signed()));
                report(troubles());
            });
            return true;
        } catch (BrokenLogException broken) {
            refuse(broken.explanation());
            return false;
        }
    }

    private void report(Map<String, String> now) {
        if (!now.equals(reported)) {
            reported = now;
            LOG.warn(now.isEmpty() ? "All pins take checkpoints again" : "Pins do not take checkpoints: {}", now);
        }
    }

    private void compareWithPins() {
        boolean agreed = false;
        List<String> silent = new ArrayList<>();
        for (PinFollower pin : pins) {
            try {
                Optional<SignedCheckpoint> pinned = pin.pinned();
                pinned.ifPresent(check::require);
                agreed |= pinned.isPresent();
            } catch (BrokenLogException | UntrustedNoteException another) {
                refuse(another.getMessage() + " (" + pin.name() + ")");
            } catch (RuntimeException failure) {
                silent.add(String.valueOf(failure.getMessage()));
            }
        }
        if (agreed || silent.isEmpty()) {
            gate.pass();
        } else {
            LOG.warn("The ledger takes nothing until it was compared with what is pinned: {}", silent);
            gate.await("it could not be compared with what is pinned: " + String.join("; ", silent));
        }
    }

    private void refuse(@Nullable String why) {
        LOG.error("The ledger is not the one that was signed; nothing is appended to it any more. {}", why);
        gate.refuse(String.valueOf(why));
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stop) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread working = thread;
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First to start and last to stop: nothing may be appended before the comparison. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1024;
    }
}
