package vn.exemplar.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** A4: personal texts stand in the log under the key of their subject alone. */
final class PersonalDataTest {

    private static final Nominee EVENT = Nominee.sample("r1", "n1");

    private final SubjectKeys keys = InMemorySubjectKeys.derivedFrom("test");
    private final StableNameSerializer serializer = StableNameSerializer.of(List.of(Nominee.class), keys);

    @Test
    void A4_no_personal_text_is_stored_in_clear_and_all_else_is() {
        String stored = text(serializer.serialize(EVENT, byte[].class));
        assertThat(stored).doesNotContain(Nominee.SECRETS).contains("r1", "n1", "1.G.01", "\"points\":3", "sealed");
        assertThat(this.<Nominee>read(stored)).isEqualTo(EVENT);
    }

    @Test
    void A4_after_the_key_was_destroyed_an_event_reads_with_the_erased_marker() {
        String stored = text(serializer.serialize(EVENT, byte[].class));
        keys.destroy("n1");
        assertThat(this.<Nominee>read(stored)).isEqualTo(EVENT.erased());
        assertThat(serializer
                        .readable("test.NomineePraised.v1", stored.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .contains(Erased.TEXT)
                .doesNotContain("sealed");
    }

    @Test
    void A4_nothing_personal_is_recorded_of_a_subject_whose_key_was_destroyed() {
        keys.destroy("n1");
        String stored = text(serializer.serialize(EVENT, byte[].class));
        assertThat(stored).doesNotContain(Nominee.SECRETS).contains(Erased.TEXT);
        assertThat(this.<Nominee>read(stored)).isEqualTo(EVENT.erased());
    }

    @Test
    void A4_a_view_is_scrubbed_to_what_an_erased_event_reads_as() {
        assertThat(Erased.in(EVENT)).isEqualTo(EVENT.erased());
    }

    @Test
    void one_subject_is_erased_without_the_other() {
        String other = text(serializer.serialize(Nominee.sample("r2", "n2"), byte[].class));
        keys.destroy("n1");
        assertThat(this.<Nominee>read(other)).isEqualTo(Nominee.sample("r2", "n2"));
    }

    @Test
    void what_is_absent_stays_absent_and_is_no_secret() {
        Nominee bare = new Nominee("r1", "n1", "", null, List.of(), List.of(), Map.of(), EVENT.at());
        String stored = text(serializer.serialize(bare, byte[].class));
        assertThat(stored).contains("\"nickname\":null", "\"relatives\":[]");
        assertThat(this.<Nominee>read(stored)).isEqualTo(bare);
    }

    @Test
    void equal_texts_do_not_look_equal() {
        assertThat(text(serializer.serialize(EVENT, byte[].class)))
                .isNotEqualTo(text(serializer.serialize(EVENT, byte[].class)));
    }

    @Test
    void a_sealed_text_opens_in_its_own_place_only() {
        String stored = text(serializer.serialize(EVENT, byte[].class));
        assertThatThrownBy(() -> read(stored.replace("\"n1\"", "\"n2\"")))
                .as("another subject")
                .isInstanceOf(PersonalDataUnreadableException.class);
        var names = Pattern.compile("\"name\":(\\{.*?}),\"nickname\":(\\{.*?})").matcher(stored);
        assertThat(names.find()).isTrue();
        String swapped = stored.substring(0, names.start()) + "\"name\":" + names.group(2) + ",\"nickname\":"
                + names.group(1) + stored.substring(names.end());
        assertThatThrownBy(() -> read(swapped)).as("another field").isInstanceOf(PersonalDataUnreadableException.class);
        String flipped = stored.replaceFirst("\\{\"sealed\":\"(.{20})(.)", "{\"sealed\":\"$1" + "-");
        assertThatThrownBy(() -> read(flipped)).as("no Base64").isInstanceOf(PersonalDataUnreadableException.class);
        String emptied = stored.replaceFirst("\\{\"sealed\":\"[^\"]*\"}", "{\"sealed\":\"\"}");
        assertThatThrownBy(() -> read(emptied)).as("nothing").isInstanceOf(PersonalDataUnreadableException.class);
    }

    @Test
    void what_another_implementation_sealed_is_read() {
        String golden = """
                {"id":"n1","name":{"sealed":"AAECAwQFBgcICQoLbcjqdTK9p1lBIBU4aXYeNuXESRvgLj938Qu6Y71UWw=="}}""";
        StableNameSerializer of = StableNameSerializer.of(List.of(Small.class), keys);
        Object read = of.deserialize(new SimpleSerializedObject<>(golden, String.class, "test.Small.v1", null));
        assertThat(read).isEqualTo(new Small("n1", Nominee.NAME));
    }

    @StoredType("test.Small.v1")
    record Small(@DataSubject String id, @Personal String name) {}

    @StoredType("test.NoSubject.v1")
    record NoSubject(String id, @Personal String name) {}

    @StoredType("test.TwoSubjects.v1")
    record TwoSubjects(
            @DataSubject String id,
            @DataSubject String other,
            @Personal String name) {}

    @StoredType("test.NotText.v1")
    record NotText(@DataSubject String id, @Personal LocalDate born) {}

    @Test
    void what_cannot_be_sealed_is_refused_before_anything_is_stored() {
        List.of(NoSubject.class, TwoSubjects.class, NotText.class)
                .forEach(type -> assertThatThrownBy(() -> StableNameSerializer.of(List.of(type), keys))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(type.getSimpleName()));
        assertThatThrownBy(() -> StableNameSerializer.of(List.of(Nominee.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no keys");
        assertThatThrownBy(() -> serializer.serialize(Nominee.sample("r1", ""), byte[].class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(SerializedObject<byte[]> stored) {
        return new String(stored.getData(), StandardCharsets.UTF_8);
    }

    private <T> T read(String stored) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(stored, String.class, "test.NomineePraised.v1", null));
    }
}
