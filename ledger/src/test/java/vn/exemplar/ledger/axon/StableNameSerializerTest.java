package vn.exemplar.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.StoredType;

final class StableNameSerializerTest {

    @StoredType("test.ThingHappened.v1")
    record ThingHappened(
            String id,
            int count,
            Instant at,
            LocalDate on,
            @Nullable String note,
            List<Part> parts) {

        record Part(String name) {}
    }

    @StoredType("test.ThingHappened.v1")
    record Impostor(String id) {}

    record Nameless(String id) {}

    private final StableNameSerializer serializer = StableNameSerializer.of(List.of(ThingHappened.class));

    @Test
    void an_event_is_stored_under_its_name_and_comes_back() {
        ThingHappened event = new ThingHappened(
                "a",
                3,
                Instant.parse("2026-01-01T00:00:00.123456789Z"),
                LocalDate.of(2026, 1, 2),
                null,
                List.of(new ThingHappened.Part("Gương sáng")));
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("test.ThingHappened.v1");
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .doesNotContain("vn.exemplar")
                .contains("2026-01-01T00:00:00.123456789Z", "2026-01-02", "Gương sáng");
        assertThat(this.<Object>read(stored)).isEqualTo(event);
    }

    @Test
    void metadata_is_plain_json() {
        SerializedObject<byte[]> stored = serializer.serialize(MetaData.with("actor", "p16"), byte[].class);
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8)).isEqualTo("{\"actor\":\"p16\"}");
    }

    @Test
    void what_has_no_name_cannot_be_stored() {
        assertThatThrownBy(() -> serializer.serialize(new Nameless("a"), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("@StoredType");
        assertThatThrownBy(() -> StableNameSerializer.of(List.of(Nameless.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_types_cannot_share_a_name() {
        assertThatThrownBy(() -> StableNameSerializer.of(List.of(ThingHappened.class, Impostor.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.ThingHappened.v1");
    }

    @Test
    void an_unknown_event_stops_its_reader() {
        SerializedObject<byte[]> unknown =
                new SimpleSerializedObject<>(new byte[] {'{', '}'}, byte[].class, "test.Unknown.v1", null);
        assertThatThrownBy(() -> this.<Object>read(unknown))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("test.Unknown.v1");
    }

    private <T> T read(SerializedObject<byte[]> stored) {
        return serializer.deserialize(stored);
    }
}
