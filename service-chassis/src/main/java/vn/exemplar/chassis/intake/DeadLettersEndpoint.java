package vn.exemplar.chassis.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import vn.exemplar.chassis.publishing.CloudEvent;

/**
 * Dead letters at {@code /actuator/deadletters}: GET counts them and shows the oldest; POST takes them through the doors
 * again, each key in order until one of it fails again; DELETE {@code /actuator/deadletters/<place>} gives one up.
 */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {
    private static final int SHOWN = 20;

    private final Intake intake;
    private final DeadLetters letters;

    DeadLettersEndpoint(Intake intake, DeadLetters letters) {
        this.intake = intake;
        this.letters = letters;
    }

    /** @param oldest those that have waited longest */
    public record Waiting(long waiting, List<Shown> oldest) {}

    /** A letter, without its body. */
    public record Shown(String place, String key, @Nullable String type, String reason, Instant at) {}

    /** @param handled records that went through the doors, @param waiting those that did not */
    public record Driven(int handled, long waiting) {}

    @ReadOperation
    public Waiting waiting() {
        return new Waiting(
                letters.waiting(),
                letters.oldest(SHOWN).stream().map(DeadLettersEndpoint::shown).toList());
    }

    @WriteOperation
    public Driven drive() {
        int handled = letters.sequences().stream().mapToInt(intake::drive).sum();
        return new Driven(handled, letters.waiting());
    }

    @DeleteOperation
    public WebEndpointResponse<Void> giveUp(@Selector String place) {
        return new WebEndpointResponse<>(
                letters.remove(place) ? WebEndpointResponse.STATUS_NO_CONTENT : WebEndpointResponse.STATUS_NOT_FOUND);
    }

    private static Shown shown(Letter letter) {
        return new Shown(
                letter.place(),
                letter.record().key(),
                CloudEvent.text(letter.record().headers(), CloudEvent.TYPE),
                letter.reason(),
                letter.at());
    }
}
