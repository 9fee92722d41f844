package vn.exemplar.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.event.StoredType;

/** The bytes of stored events, as they stand in ledgers: what is shipped is read for ever. */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final List<Class<?>> EVENTS = storedEvents();
    private static final StableNameSerializer LEDGER =
            StableNameSerializer.of(EVENTS, InMemorySubjectKeys.derivedFrom("golden"));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void a_stored_event_keeps_its_shape(String storedName, String extent, Object sample) throws IOException {
        String json = new String(LEDGER.serialize(sample, byte[].class).getData(), UTF_8);
        Path golden = FOLDER.resolve(storedName + '.' + extent + ".json");
        if (Files.notExists(golden) && Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, json);
        }
        assertThat(golden)
                .as("If %s is a new event, accept its golden files with%n%s", storedName, """
                        mvn -B -ntp -pl review-service -am test -Dtest=GoldenFilesTest \
                        -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.accept=true""")
                .exists();
        String stored = Files.readString(golden);
        assertThat(masked(json))
                .as("A shipped event never changes; add a next version and an upcaster")
                .isEqualTo(masked(stored));
        Object read = LEDGER.deserialize(
                new SimpleSerializedObject<>(stored.getBytes(UTF_8), byte[].class, storedName, null));
        assertThat(read).isEqualTo(sample);
    }

    /** Sealed texts look different each time; that the stored ones open to the same is seen when they are read. */
    private static String masked(String json) {
        return json.replaceAll("(\\{\"sealed\":\")[^\"]+", "$1");
    }

    private static Stream<Arguments> samples() {
        return EVENTS.stream().flatMap(event -> {
            String name = event.getAnnotation(StoredType.class).value();
            return Stream.of(
                    Arguments.of(name, "full", Samples.full(event)),
                    Arguments.of(name, "minimal", Samples.minimal(event)));
        });
    }

    private static List<Class<?>> storedEvents() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredType.class));
        return scanner.findCandidateComponents("vn.exemplar.review").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
