package vn.exemplar.chassis.intake;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.integration.IntegrationMessageHeaderAccessor;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.intake.DeadLetters.Sequence;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.web.Outage;
import vn.exemplar.contract.Topic;

/**
 * Consumes the topics of other services, in order within each key. While something is away that comes back (storage, the
 * ledger's gate, facts) a record is tried without end and the container pauses in between. A refusal or an unreadable
 * record is set aside at once, any other failure after a bounded number of tries; what comes later under its key waits
 * behind it. The offset moves only after the doors or the dead letters have the record.
 */
final class Intake implements Consumer<Message<byte[]>> {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final long LONGEST_PAUSE = 5_000;
    private static final String BEHIND = "behind another of its key";

    private final Doors doors;
    private final DeadLetters letters;
    private final ExemplarSettings.Kafka settings;

    Intake(Doors doors, DeadLetters letters, ExemplarSettings.Kafka settings) {
        this.doors = doors;
        this.letters = letters;
        this.settings = settings;
    }

    @Override
    public void accept(Message<byte[]> message) {
        ConsumerRecord<?, ?> raw =
                message.getHeaders().get(IntegrationMessageHeaderAccessor.SOURCE_DATA, ConsumerRecord.class);
        IncomingRecord record = IncomingRecord.of(Objects.requireNonNull(raw, "bind-source-record"));
        Sequence sequence = Sequence.of(record);
        if (letters.first(sequence).isEmpty()) {
            try {
                enter(record);
            } catch (Refusal | Undecodable hopeless) {
                letters.put(record, reason(hopeless));
            }
        } else {
            letters.put(record, BEHIND);
            // those before it may have been taken just now
            if (letters.first(sequence)
                    .filter(first -> first.place().equals(record.place()))
                    .isPresent()) {
                drive(sequence);
            }
        }
    }

    /** Called once no further try is due. Guarantee: on return the record waits among the dead letters. */
    void setAside(ConsumerRecord<?, ?> raw, Exception failure) {
        letters.put(IncomingRecord.of(raw), reason(causeOf(failure)));
    }

    /** When a record that failed is tried again. */
    BackOff pauses(ConsumerRecord<?, ?> raw, Exception failure) {
        RuntimeException cause = causeOf(failure);
        LOG.warn("{} is tried again: {}", IncomingRecord.of(raw).place(), reason(cause));
        ExponentialBackOff pauses = new ExponentialBackOff(settings.backOff().toMillis(), 2);
        pauses.setMaxInterval(LONGEST_PAUSE);
        if (!Outage.passes(cause)) {
            pauses.setMaxAttempts(settings.attempts() - 1L);
        }
        return pauses;
    }

    /**
     * Takes what waits through the doors, in order, until one fails again.
     *
     * @return how many went through
     * @throws RuntimeException when something is away
     */
    int drive(Sequence sequence) {
        for (int handled = 0; ; handled++) {
            Optional<Letter> first = letters.claimFirst(sequence);
            if (first.isEmpty() || !entersNow(first.get())) {
                return handled;
            }
            letters.remove(first.get().place());
        }
    }

    private boolean entersNow(Letter letter) {
        try {
            enter(letter.record());
            return true;
        } catch (RuntimeException failure) {
            boolean away = Outage.passes(failure);
            letters.giveBack(letter, away ? letter.reason() : reason(failure));
            if (away) {
                throw failure;
            }
            return false;
        }
    }

    /** What waits for a version that knows its type: this may be the one. */
    void driveWhatIsKnownNow() {
        try {
            letters.sequences(Undecodable.UNKNOWN_TYPE).forEach(this::drive);
        } catch (RuntimeException failure) {
            LOG.warn("What waits for this version still waits: {}", reason(failure));
        }
    }

    private void enter(IncomingRecord record) {
        doors.enter(
                Arrays.stream(Topic.values())
                        .filter(topic -> record.topic().equals(settings.topicPrefix() + topic.topicName()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(record.topic() + " is no topic of the contract")),
                record);
    }

    /** What a door threw, without what the binder and the container wrapped around it. */
    private static RuntimeException causeOf(Exception failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> !cause.getClass().getName().startsWith("org.springframework."))
                .filter(RuntimeException.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElseGet(() -> new IllegalStateException(failure));
    }

    /** Without values: messages of exceptions quote what they stumbled over. */
    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> "refused, " + refusal.code() + " (" + refusal.rule() + ')';
            case Undecodable undecodable -> undecodable.reason();
            default ->
                failure.getClass().getName()
                        + Arrays.stream(failure.getStackTrace())
                                .findFirst()
                                .map(at -> " at " + at)
                                .orElse("");
        };
    }
}
