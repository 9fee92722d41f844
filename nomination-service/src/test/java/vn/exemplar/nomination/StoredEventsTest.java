package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.nomination.calendar.CalendarEvent;
import vn.exemplar.nomination.delegation.DelegationEvent;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvents;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvents;
import vn.exemplar.nomination.lead.LeadEvent;
import vn.exemplar.nomination.lead.LeadEvents;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.reward.RewardEvent;
import vn.exemplar.nomination.reward.RewardEvents;
import vn.exemplar.nomination.timelimit.TimeLimitEvent;
import vn.exemplar.nomination.unit.UnitEvent;

/** Every event is stored as its golden file says, and read back from it. A stored shape never changes. */
class StoredEventsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/stored-events");
    private static final List<Class<?>> TYPES = Stream.of(
                    NominationEvent.class,
                    ProgrammeEvent.class,
                    UnitEvent.class,
                    CalendarEvent.class,
                    DelegationEvent.class,
                    EvidenceEvent.class,
                    RewardEvent.class,
                    LeadEvent.class,
                    TimeLimitEvent.class,
                    ErasureEvent.class)
            .flatMap(StoredEventsTest::records)
            .toList();
    private static final StableNameSerializer STORE =
            StableNameSerializer.of(TYPES, InMemorySubjectKeys.derivedFrom("golden"));

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredEventsTest::records);
    }

    static Stream<Record> events() {
        return Stream.of(
                        OrganisationEvents.full(),
                        EvidenceEvents.full(),
                        NominationEvents.full(),
                        RewardEvents.full(),
                        LeadEvents.all(),
                        ErasureEvents.full())
                .flatMap(Function.identity());
    }

    @Test
    void every_event_has_a_golden_file() {
        assertThat(events().map(event -> event.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.stream().map(Class::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_stored_and_read_as_its_golden_file_says(Record event) throws IOException {
        holdAgainstGolden(event, ".json");
    }

    static Stream<Class<?>> types() {
        return TYPES.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void with_as_little_as_it_may_hold_it_is_stored_as_its_minimal_golden_file_says(Class<? extends Record> type)
            throws IOException {
        holdAgainstGolden(Least.of(type), ".minimal.json");
    }

    private static void holdAgainstGolden(Record event, String suffix) throws IOException {
        SerializedObject<String> stored = STORE.serialize(event, String.class);
        Path golden = GOLDEN.resolve(stored.getType().getName() + suffix);
        if (!Files.exists(golden)) {
            acceptOrFail(golden, stored.getData());
        }
        String kept = Files.readString(golden).strip();
        assertThat(masked(stored.getData())).isEqualTo(masked(kept));
        Object read = STORE.deserialize(new SimpleSerializedObject<>(kept, String.class, stored.getType()));
        assertThat(read).isEqualTo(event);
    }

    /** Sealed texts look different each time; that the kept ones open to the same is seen when they are read. */
    private static String masked(String json) {
        return json.replaceAll("(\\{\"sealed\":\")[^\"]+", "$1");
    }

    private static void acceptOrFail(Path golden, String stored) throws IOException {
        if (!Boolean.getBoolean("golden.accept")) {
            fail(
                    "%s is missing. If the event is new, accept it: mvn -pl nomination-service -am test -Dtest=%s"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.accept=true",
                    golden, StoredEventsTest.class.getSimpleName());
        }
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, stored + "\n");
    }
}
