package vn.exemplar.ledger.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** A4: in whatever an event holds its personal texts, they are sealed, opened and erased there. */
final class PersonalShapesTest {

    record Person(@Personal String name, String role) {}

    private static final Person PERSON = new Person("Giang Từ Tâm", "leader");
    private static final Person GONE = new Person(Erased.TEXT, "leader");

    private final SubjectKeys keys = InMemorySubjectKeys.derivedFrom("test");

    @StoredType("test.InRecord.v1")
    record InRecord(@DataSubject String id, Group group) {
        record Group(Person first, String unit) {}
    }

    @Test
    void A4_personal_texts_are_erasable_in_a_record_within_a_record() {
        assertErasable(
                new InRecord("n1", new InRecord.Group(PERSON, "TTCNTT")),
                new InRecord("n1", new InRecord.Group(GONE, "TTCNTT")));
    }

    @StoredType("test.InList.v1")
    record InList(@DataSubject String id, List<Person> people) {}

    @Test
    void A4_personal_texts_are_erasable_in_a_list() {
        assertErasable(new InList("n1", List.of(PERSON)), new InList("n1", List.of(GONE)));
    }

    @StoredType("test.InSet.v1")
    record InSet(@DataSubject String id, Set<Person> people) {}

    @Test
    void A4_personal_texts_are_erasable_in_a_set() {
        assertErasable(new InSet("n1", Set.of(PERSON)), new InSet("n1", Set.of(GONE)));
    }

    @StoredType("test.InMap.v1")
    record InMap(@DataSubject String id, Map<Integer, Person> byYear) {}

    @Test
    void A4_personal_texts_are_erasable_in_the_values_of_a_map() {
        assertErasable(new InMap("n1", Map.of(2023, PERSON)), new InMap("n1", Map.of(2023, GONE)));
    }

    @StoredType("test.InOptional.v1")
    record InOptional(@DataSubject String id, Optional<Person> one, Optional<Person> none) {}

    @Test
    void A4_personal_texts_are_erasable_in_an_optional() {
        assertErasable(
                new InOptional("n1", Optional.of(PERSON), Optional.empty()),
                new InOptional("n1", Optional.of(GONE), Optional.empty()));
    }

    @StoredType("test.Deep.v1")
    record Deep(@DataSubject String id, Map<String, List<Optional<Set<Person>>>> people) {}

    @Test
    void A4_personal_texts_are_erasable_in_a_map_of_lists_of_optional_sets() {
        assertErasable(
                new Deep("n1", Map.of("2023", List.of(Optional.of(Set.of(PERSON))))),
                new Deep("n1", Map.of("2023", List.of(Optional.of(Set.of(GONE))))));
    }

    @StoredType("test.Wild.v1")
    record Wild(@DataSubject String id, List<? extends Person> people) {}

    @Test
    void A4_personal_texts_are_erasable_in_a_list_of_a_wildcard() {
        assertErasable(new Wild("n1", List.of(PERSON)), new Wild("n1", List.of(GONE)));
    }

    @StoredType("test.Bound.v1")
    record Bound(@DataSubject String id, Box<Person> box) {
        record Box<T>(T content, List<T> more) {}
    }

    @Test
    void A4_personal_texts_are_erasable_in_components_of_a_type_variable_that_the_event_binds() {
        assertErasable(
                new Bound("n1", new Bound.Box<>(PERSON, List.of(PERSON))),
                new Bound("n1", new Bound.Box<>(GONE, List.of(GONE))));
    }

    @StoredType("test.Nulls.v1")
    record Nulls(
            @DataSubject String id,
            @Nullable Person person,
            @Nullable Set<Person> set,
            List<@Nullable Person> list,
            @Personal List<@Nullable String> texts) {}

    @Test
    void A4_null_stays_null_wherever_it_stands() {
        assertErasable(
                new Nulls("n1", null, null, Arrays.asList(null, PERSON), Arrays.asList(null, "Tâm Cò")),
                new Nulls("n1", null, null, Arrays.asList(null, GONE), Arrays.asList(null, Erased.TEXT)));
    }

    sealed interface Mark permits Passed, Failed {}

    record Passed(Instant at) implements Mark {}

    record Failed(String code) implements Mark {}

    enum Kind {
        PERSON
    }

    record Tree(String code, List<Tree> below) {}

    @StoredType("test.NothingPersonal.v1")
    record NothingPersonal(
            int count,
            Kind kind,
            Instant at,
            BigDecimal sum,
            UUID uuid,
            URI link,
            byte[] hash,
            Passed[] passed,
            Mark mark,
            Tree tree,
            Collection<Failed> failed,
            SortedMap<String, Integer> counts,
            OptionalInt year,
            Bound.Box<String> box,
            Map<Kind, ? extends List<Tree>> trees) {}

    @Test
    void a_type_through_which_nothing_personal_can_be_reached_is_stored() {
        assertThat(PersonalData.declaredBy(NothingPersonal.class)).isFalse();
        assertThatCode(() -> StableNameSerializer.of(List.of(NothingPersonal.class)))
                .doesNotThrowAnyException();
    }

    private void assertErasable(Record event, Record erased) {
        StableNameSerializer serializer = StableNameSerializer.of(List.of(event.getClass()), keys);
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(new String(stored.getData(), UTF_8)).contains("sealed").doesNotContain(PERSON.name(), "Tâm Cò");
        assertThat(serializer.<byte[], Record>deserialize(stored)).isEqualTo(event);
        assertThat(Erased.in(event)).isEqualTo(erased);
        keys.destroy("n1");
        assertThat(serializer.<byte[], Record>deserialize(stored)).isEqualTo(erased);
    }
}
