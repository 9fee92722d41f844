package vn.exemplar.endtoend.benchmark.crud;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * @param version by which a change finds out that another one came before it; null until it is stored
 * @param history who brought it into each of its states, the present one last
 */
@Document("nominations")
@CompoundIndex(name = "of_a_unit", def = "{'unit': 1, 'changedAt': -1}")
@CompoundIndex(name = "in_a_state", def = "{'state': 1, 'changedAt': -1}")
record Nomination(
        @Id String id,
        @Version @Nullable Long version,
        State state,
        String unit,
        NominationBody content,
        List<Step> history,
        @Nullable String receiptNumber,
        Instant changedAt) {

    enum State {
        DRAFT,
        SIGNED_OFF,
        SUBMITTED
    }

    record Step(State to, String by, Instant at) {}

    static Nomination draft(NominationBody content, String unit, String by, Instant now) {
        String id = UUID.randomUUID().toString();
        return new Nomination(id, null, State.DRAFT, unit, content, List.of(new Step(State.DRAFT, by, now)), null, now);
    }

    Nomination signedOff(String by, Instant now) {
        return taken(new Step(State.SIGNED_OFF, by, now), receiptNumber);
    }

    Nomination submitted(String by, Instant now) {
        String number = "%s/%d-%s".formatted(content.programmeId(), content.year(), id.substring(0, 8));
        return taken(new Step(State.SUBMITTED, by, now), number);
    }

    private Nomination taken(Step step, @Nullable String number) {
        List<Step> steps = Stream.concat(history.stream(), Stream.of(step)).toList();
        return new Nomination(id, version, step.to(), unit, content, steps, number, step.at());
    }
}
