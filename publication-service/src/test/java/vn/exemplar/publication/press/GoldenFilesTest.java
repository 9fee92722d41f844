package vn.exemplar.publication.press;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.event.StoredType;
import vn.exemplar.publication.press.PressEvent.ArticleApproved;
import vn.exemplar.publication.press.PressEvent.ArticleDrafted;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressEvent.ArticleRevised;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.PersonalDataErased;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;
import vn.exemplar.publication.press.PressEvent.Uses;

/** What stands in a ledger is read for ever: these files are its bytes, and once there they are not written again. */
final class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final String ACCEPT = "mvn -B -ntp -pl publication-service -am test -Dtest=GoldenFilesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.accept=true";
    private static final String ID = "1b4e28ba-2fa1-3bd2-883f-0016d3cca427";
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Instant AT = Instant.parse("2026-03-01T02:00:00.123Z");
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 2, 28);
    private static final ArticleText TEXT =
            new ArticleText("Tiêu đề", "Title", "Tóm tắt", "Lead", "Nội dung “đủ dấu”", "Body");
    private static final ArticleText EMPTY = new ArticleText("", "", "", "", "", "");
    private static final Uses ALL = new Uses(true, true, true, true);
    private static final Uses NONE = new Uses(false, false, false, false);

    /** Each event with everything in it, and with nothing that may be absent. */
    private static final Map<Class<?>, List<PressEvent>> FULL_AND_MINIMAL = Map.of(
            PressTaskOpened.class, List.of(opened(), openedMinimal()),
            ArticleDrafted.class,
                    List.of(
                            new ArticleDrafted(ID, "nomination-1", 1, "p19", TEXT, ALL, HASH, AT),
                            new ArticleDrafted(ID, "n", 1, "p19", EMPTY, NONE, HASH, AT)),
            ArticleRevised.class,
                    List.of(
                            new ArticleRevised(ID, "nomination-1", 2, "p19", TEXT, ALL, HASH, AT),
                            new ArticleRevised(ID, "n", 2, "p19", EMPTY, NONE, HASH, AT)),
            ArticleApproved.class,
                    List.of(
                            new ArticleApproved(ID, 2, HASH, "p20", AT),
                            new ArticleApproved(ID, 1, HASH, "p20", Instant.EPOCH)),
            ArticlePublished.class, List.of(published(), publishedMinimal()),
            ArticleWithdrawn.class,
                    List.of(
                            new ArticleWithdrawn(ID, "exemplar-1", "nomination-1", 2, "PERSONAL_DATA_ERASED", AT),
                            new ArticleWithdrawn(ID, "e", "n", 1, "", Instant.EPOCH)),
            PersonalDataErased.class,
                    List.of(
                            new PersonalDataErased(ID, "nomination-1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", AT),
                            new PersonalDataErased(ID, "n", "", "", Instant.EPOCH)));

    private static final StableNameSerializer LEDGER =
            StableNameSerializer.of(FULL_AND_MINIMAL.keySet(), InMemorySubjectKeys.derivedFrom("golden"));

    private static PressTaskOpened opened() {
        return new PressTaskOpened(
                ID,
                "exemplar-1",
                "nomination-1",
                2023,
                "Một cửa kỹ thuật",
                "MODEL",
                List.of("MODEL_AGENCY", "ADMIN_REFORM"),
                "Giang Từ Tâm",
                "TTCNTT",
                "Tóm tắt thành tích",
                "01/QĐ-STTTT",
                DECIDED_ON,
                new Consent(true, true, true, true),
                AT);
    }

    private static PressTaskOpened openedMinimal() {
        Consent none = new Consent(false, false, false, false);
        return new PressTaskOpened(ID, "e", "n", 0, "", "", List.of(), "", "", "", "", DECIDED_ON, none, AT);
    }

    private static ArticlePublished published() {
        return new ArticlePublished(
                ID,
                2,
                HASH,
                "exemplar-1",
                "nomination-1",
                2023,
                List.of("MODEL_AGENCY", "ADMIN_REFORM"),
                "MODEL",
                TEXT.titleVi(),
                TEXT.titleEn(),
                TEXT.leadVi(),
                TEXT.leadEn(),
                TEXT.bodyVi(),
                TEXT.bodyEn(),
                "Giang Từ Tâm",
                "TTCNTT",
                "01/QĐ-STTTT",
                AT);
    }

    private static ArticlePublished publishedMinimal() {
        return new ArticlePublished(
                ID, 1, HASH, "e", "n", 0, List.of(), "", "", "", "", "", "", "", null, null, "", AT);
    }

    private static Stream<Arguments> samples() {
        return FULL_AND_MINIMAL.values().stream()
                .flatMap(both -> Stream.of(
                        Arguments.of(nameOf(both.getFirst()), "full", both.getFirst()),
                        Arguments.of(nameOf(both.getLast()), "minimal", both.getLast())));
    }

    private static String nameOf(PressEvent event) {
        return event.getClass().getAnnotation(StoredType.class).value();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void a_stored_event_keeps_its_bytes(String name, String extent, PressEvent sample) throws IOException {
        byte[] now = LEDGER.serialize(sample, byte[].class).getData();
        Path file = FOLDER.resolve(name + '.' + extent + ".json");
        if (Boolean.getBoolean("golden.accept") && Files.notExists(file)) {
            Files.write(file, now, StandardOpenOption.CREATE_NEW);
        }
        assertThat(file).as("If %s is new, accept it with%n%s", name, ACCEPT).exists();
        byte[] golden = Files.readAllBytes(file);
        assertThat(masked(now))
                .as("A shipped event never changes: add a next version and an upcaster")
                .isEqualTo(masked(golden));
        Object read = LEDGER.deserialize(new SimpleSerializedObject<>(golden, byte[].class, name, null));
        assertThat(read).isEqualTo(sample);
    }

    /** Sealed texts look different each time; that the stored ones open to the same is seen when they are read. */
    private static String masked(byte[] json) {
        return new String(json, UTF_8).replaceAll("(\\{\"sealed\":\")[^\"]+", "$1");
    }

    @Test
    void every_event_of_the_press_desk_has_its_golden_files() {
        assertThat(FULL_AND_MINIMAL.keySet())
                .containsExactlyInAnyOrderElementsOf(recordsOf(PressEvent.class).toList());
    }

    private static Stream<Class<?>> recordsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(GoldenFilesTest::recordsOf);
    }
}
