package vn.exemplar.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** A4: a personal text that JSON would hold elsewhere than in its component is not stored in clear there. */
final class WrittenNamesTest {

    private static final String NAME = "Giang Từ Tâm";
    private static final Person PERSON = new Person(NAME);

    private final SubjectKeys keys = InMemorySubjectKeys.derivedFrom("test");

    record Person(@Personal String name) {}

    @StoredType("test.Renamed.v1")
    record Renamed(
            @DataSubject String id,
            @Personal @JsonProperty("ho_ten") String name) {}

    @StoredType("test.RenamedAll.v1")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record RenamedAll(@DataSubject String id, @Personal String fullName) {}

    @StoredType("test.Exchanged.v1")
    record Exchanged(
            @DataSubject String id,
            @Personal @JsonProperty("code") String name,
            @JsonProperty("name") String code) {}

    @StoredType("test.Unwrapped.v1")
    record Unwrapped(@DataSubject String id, @JsonUnwrapped Person who) {}

    @StoredType("test.Told.v1")
    record Told(@DataSubject String id, @Personal String name) {
        public String getTitle() {
            return "Đ/c " + name;
        }
    }

    @StoredType("test.InItsPlace.v1")
    record InItsPlace(@DataSubject String id, Alone who) {
        record Alone(@Personal @JsonValue String name) {}
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Renamed.class, RenamedAll.class, Exchanged.class, Unwrapped.class, Told.class, InItsPlace.class})
    void A4_a_record_that_is_not_written_as_its_components_is_refused(Class<?> eventType) {
        assertThatThrownBy(() -> StableNameSerializer.of(List.of(eventType), keys))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(eventType.getName())
                .hasMessageContaining("in clear");
    }

    @StoredType("test.WithFlag.v1")
    record WithFlag(@DataSubject String id, @Personal String name) {
        public boolean isNamed() {
            return !name.isEmpty();
        }
    }

    @Test
    void a_flag_tells_nothing_and_may_be_written() {
        StableNameSerializer serializer = StableNameSerializer.of(List.of(WithFlag.class), keys);
        assertThat(serializer.serialize(new WithFlag("n1", NAME), String.class).getData())
                .contains("\"named\":true")
                .doesNotContain(NAME);
    }

    @StoredType("test.AsArray.v1")
    record AsArray(@DataSubject String id, Row who) {
        @JsonFormat(shape = JsonFormat.Shape.ARRAY)
        record Row(@Personal String name) {}
    }

    @StoredType("test.Wrapped.v1")
    record Wrapped(
            @DataSubject String id,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            Person who) {}

    @StoredType("test.WithMore.v1")
    record WithMore(@DataSubject String id, @Personal String name) {
        @JsonAnyGetter
        public Map<String, String> more() {
            return Map.of("title", "Đ/c " + name);
        }
    }

    @StoredType("test.AsItIs.v1")
    record AsItIs(
            @DataSubject String id, @Personal @JsonRawValue String name) {}

    static List<Record> strangelyWritten() {
        return List.of(
                new AsArray("n1", new AsArray.Row(NAME)),
                new Wrapped("n1", PERSON),
                new WithMore("n1", NAME),
                new AsItIs("n1", '"' + NAME + '"'));
    }

    @ParameterizedTest
    @MethodSource("strangelyWritten")
    void A4_what_shows_in_the_written_event_alone_is_refused_before_it_is_stored(Record event) {
        StableNameSerializer serializer = StableNameSerializer.of(List.of(event.getClass()), keys);
        assertThatThrownBy(() -> serializer.serialize(event, String.class)).isInstanceOf(RuntimeException.class);
    }
}
