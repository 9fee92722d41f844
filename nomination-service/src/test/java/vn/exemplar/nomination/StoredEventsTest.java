package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.write.Nominations;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.Text;
import vn.exemplar.nomination.programme.write.Programmes;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitEvent;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRegistered;

/** Every event is stored as its golden file says, and read back from it. A stored shape never changes. */
class StoredEventsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/stored-events");
    private static final List<Class<?>> TYPES = Stream.of(DossierEvent.class, ProgrammeEvent.class, UnitEvent.class)
            .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .toList();
    private static final StableNameSerializer STORE = StableNameSerializer.of(TYPES);

    static Stream<Record> events() {
        Nominations nomination = Nominations.sample("N02");
        LocalDate day = LocalDate.of(2023, 3, 1);
        List<Defect> defects = List.of(
                new Defect("1.G.01", null, "Thiếu minh chứng"), new Defect(null, "SUBMISSION_LETTER", "Thiếu chữ ký"));
        return Stream.of(
                new UnitRegistered(
                        "unit:VPS", "VPS", new UnitName("Văn phòng", "Office"), "DIVISION", day, "p10", Acts.NOW),
                new UnitClosed("unit:VPS", "VPS", day, "Sáp nhập", "p10", Acts.NOW),
                new ProgrammeDrafted("programme:2021-2025", Programmes.plan(), "p10", Acts.NOW),
                new ProgrammeActivated(
                        "programme:2021-2025",
                        "2021-2025",
                        1,
                        new Text("Kế hoạch", "Plan"),
                        day,
                        day.plusYears(1),
                        List.of("CHARITY"),
                        3,
                        "p10",
                        Acts.NOW),
                new NominationWindowOpened(
                        "programme:2021-2025", "w1", day, day, List.of(2023), "Bổ sung", "p10", Acts.NOW),
                nomination.drafted(),
                nomination.revised(),
                nomination.signedOff(),
                nomination.submitted(),
                nomination.returned(1, defects),
                nomination.supplementSent(1),
                nomination.accepted(),
                nomination.withdrawn());
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
        SerializedObject<String> stored = STORE.serialize(event, String.class);
        Path golden = GOLDEN.resolve(stored.getType().getName() + ".json");
        if (!Files.exists(golden)) {
            acceptOrFail(golden, stored.getData());
        }
        assertThat(stored.getData()).isEqualTo(Files.readString(golden).strip());
        Object read = STORE.deserialize(stored);
        assertThat(read).isEqualTo(event);
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
