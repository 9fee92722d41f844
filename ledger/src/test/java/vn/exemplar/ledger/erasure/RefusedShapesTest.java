package vn.exemplar.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** A4: where personal texts would not be found, a service does not start. */
final class RefusedShapesTest {

    sealed interface Candidate permits Person, Group {}

    record Person(@Personal String name) implements Candidate {}

    record Group(String unit) implements Candidate {}

    private static final Person PERSON = new Person("Giang Từ Tâm");

    @StoredType("test.Sealed.v1")
    record Sealed(@DataSubject String id, Candidate who) {}

    @Test
    void A4_a_sealed_interface_with_a_personal_record_is_refused() {
        assertRefused(Sealed.class, "who", Candidate.class.getName());
        assertThatThrownBy(() -> Erased.in(new Sealed("n1", PERSON))).isInstanceOf(IllegalArgumentException.class);
    }

    @StoredType("test.Open.v1")
    record Open(@DataSubject String id, Comparable<String> who) {}

    @Test
    void A4_an_open_interface_is_refused() {
        assertRefused(Open.class, "who", "java.lang.Comparable<java.lang.String>");
    }

    @StoredType("test.Anything.v1")
    record Anything(@DataSubject String id, Object who) {}

    @Test
    void A4_an_object_is_refused() {
        assertRefused(Anything.class, "who", "java.lang.Object");
        assertThatThrownBy(() -> Erased.in(new Anything("n1", PERSON))).isInstanceOf(IllegalArgumentException.class);
    }

    @StoredType("test.AnyRecord.v1")
    record AnyRecord(@DataSubject String id, Record who) {}

    @Test
    void A4_any_record_is_refused() {
        assertRefused(AnyRecord.class, "who", "java.lang.Record");
    }

    static final class Holder {
        final Person who = PERSON;
    }

    @StoredType("test.OtherClass.v1")
    record OtherClass(@DataSubject String id, Holder holder) {}

    @Test
    void A4_a_class_that_is_no_record_is_refused() {
        assertRefused(OtherClass.class, "holder", Holder.class.getName());
    }

    @StoredType("test.ArrayOf.v1")
    record ArrayOf(@DataSubject String id, Person[] people) {}

    @Test
    void A4_an_array_is_refused() {
        assertRefused(ArrayOf.class, "people", Person.class.getName() + "[]");
        assertThatThrownBy(() -> Erased.in(new ArrayOf("n1", new Person[] {PERSON})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @StoredType("test.Unbounded.v1")
    record Unbounded(@DataSubject String id, List<?> people) {}

    @StoredType("test.BoundedBelow.v1")
    record BoundedBelow(@DataSubject String id, List<? super Person> people) {}

    @Test
    void A4_a_wildcard_that_may_stand_for_anything_is_refused() {
        assertRefused(Unbounded.class, "people", "java.util.List<?>");
        assertRefused(BoundedBelow.class, "people", "java.util.List<? super " + Person.class.getName() + ">");
    }

    @StoredType("test.Raw.v1")
    @SuppressWarnings("rawtypes")
    record Raw(@DataSubject String id, List people) {}

    @Test
    void A4_a_raw_list_is_refused() {
        assertRefused(Raw.class, "people", "java.util.List");
    }

    @StoredType("test.Unbound.v1")
    record Unbound<T>(@DataSubject String id, T who) {}

    @Test
    void A4_a_type_variable_that_nothing_binds_is_refused() {
        assertRefused(Unbound.class, "who", "T");
    }

    @StoredType("test.OtherList.v1")
    record OtherList(@DataSubject String id, ArrayList<Person> people) {}

    @StoredType("test.Reference.v1")
    record Reference(@DataSubject String id, AtomicReference<Person> who) {}

    @Test
    void A4_a_container_that_could_not_be_made_again_as_it_was_is_refused() {
        assertRefused(OtherList.class, "people", "java.util.ArrayList");
        assertRefused(Reference.class, "who", "java.util.concurrent.atomic.AtomicReference");
    }

    @StoredType("test.Key.v1")
    record Key(@DataSubject String id, Map<Person, String> roles) {}

    @Test
    void A4_the_keys_of_a_map_are_refused() {
        assertRefused(Key.class, "roles", "java.util.Map<");
    }

    record Tree(@Personal String name, List<Tree> below) {}

    @StoredType("test.HoldingItself.v1")
    record HoldingItself(@DataSubject String id, Tree tree) {}

    @Test
    void A4_a_record_that_holds_itself_is_refused() {
        assertRefused(HoldingItself.class, "tree.below", "java.util.List<" + Tree.class.getName() + ">");
    }

    @StoredType("test.FarBelow.v1")
    record FarBelow(@DataSubject String id, Map<String, List<Optional<Sealed>>> all) {}

    @Test
    void A4_a_sealed_interface_far_below_the_event_is_refused() {
        assertRefused(FarBelow.class, "all.who", Candidate.class.getName());
    }

    @StoredType("test.SetOfTexts.v1")
    record SetOfTexts(@DataSubject String id, @Personal Set<String> names) {}

    @StoredType("test.OptionalText.v1")
    record OptionalText(@DataSubject String id, @Personal Optional<String> name) {}

    @StoredType("test.PersonalRecord.v1")
    record PersonalRecord(@DataSubject String id, @Personal Group group) {}

    @Test
    void A4_personal_on_what_is_no_text_is_refused() {
        assertRefused(SetOfTexts.class, "names", "java.util.Set<java.lang.String>");
        assertRefused(OptionalText.class, "name", "java.util.Optional<java.lang.String>");
        assertRefused(PersonalRecord.class, "group", Group.class.getName());
    }

    @StoredType("test.NoRecord.v1")
    static final class NoRecord {}

    @Test
    void A4_an_event_that_is_no_record_is_refused() {
        assertRefused(NoRecord.class, "Declare it as a record");
    }

    @StoredType("test.PersonalSubject.v1")
    record PersonalSubject(@DataSubject @Personal String name) {}

    @Test
    void A4_a_subject_that_is_itself_personal_is_refused() {
        assertRefused(PersonalSubject.class, "@DataSubject");
    }

    @StoredType("test.SubjectBelow.v1")
    record SubjectBelow(Named named) {
        record Named(@DataSubject String id, @Personal String name) {}
    }

    @Test
    void A4_a_subject_that_the_event_itself_does_not_name_is_refused() {
        assertRefused(SubjectBelow.class, "@DataSubject");
    }

    private static void assertRefused(Class<?> eventType, String... told) {
        assertThatThrownBy(() -> StableNameSerializer.of(List.of(eventType), InMemorySubjectKeys.derivedFrom("test")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(eventType.getName())
                .hasMessageContainingAll(told);
    }
}
