package vn.exemplar.stack.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programme 2021–2025 and the fictitious department that nominates in it. People, units and the council are typed,
 * because the stack works with them; programme and nominations stay JSON, because they are only passed on.
 */
public final class Catalogue {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode programme;
    private final JsonNode sample;

    private Catalogue(JsonNode programme, JsonNode sample) {
        this.programme = programme;
        this.sample = sample;
    }

    /** A text in both languages of the product. */
    public record Text(String vi, String en) {}

    public record Unit(
            String code,
            Text name,
            String kind,
            LocalDate activeFrom,
            @Nullable LocalDate activeTo) {}

    public record Person(String id, String name, String unit, Text position, List<String> roles) {}

    public record Council(String id, Text name, Term term, List<Seat> seats) {}

    public record Term(LocalDate from, LocalDate to) {}

    public record Seat(String personId, String role, boolean voting) {}

    public static Catalogue read() {
        return new Catalogue(resource("programme-2021-2025.json"), resource("sample-nominations.json"));
    }

    /** The whole programme, as the nomination service takes it. */
    public JsonNode programme() {
        return programme;
    }

    public List<Unit> units() {
        return JSON.convertValue(sample.required("units"), new TypeReference<List<Unit>>() {});
    }

    public List<Person> people() {
        return JSON.convertValue(sample.required("people"), new TypeReference<List<Person>>() {});
    }

    /** The person with this id; an id that the catalogue does not have is an error of the caller. */
    public Person person(String id) {
        return people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no person " + id));
    }

    public List<Person> peopleWithRole(String role) {
        return people().stream().filter(person -> person.roles().contains(role)).toList();
    }

    public Council council() {
        return JSON.convertValue(sample.required("council"), Council.class);
    }

    /** Achievements that were rewarded before the story begins. */
    public List<JsonNode> rewardedAchievements() {
        return List.copyOf(sample.required("rewardedAchievements").values());
    }

    public List<JsonNode> nominations() {
        return List.copyOf(sample.required("nominations").values());
    }

    /** The nomination with this id, such as {@code N01}. */
    public JsonNode nomination(String id) {
        return nominations().stream()
                .filter(nomination -> nomination.required("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no nomination " + id));
    }

    private static JsonNode resource(String name) {
        String path = "/catalogue/" + name;
        try (InputStream input = Objects.requireNonNull(Catalogue.class.getResourceAsStream(path), path)) {
            return JSON.readTree(input);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + path, failure);
        }
    }
}
