package vn.exemplar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * What stands in a ledger in clear stands there for ever (A4): of each text of each stored event somebody decided that
 * it is personal, an id or code, or the words of an institution about itself.
 */
final class StoredTextsTest {

    /** Names that end so are ids, of people too: they are pseudonyms of the identity provider. */
    private static final Set<String> ENDINGS_OF_IDS = Set.of("Id", "Ids", "By", "Hash", "Unit");

    /** Components that hold ids, hashes, figures or the names of constants, wherever they stand. */
    private static final Set<String> IDS_AND_CODES = Set.of(
            "agenda",
            "allRoundScopes",
            "appliesTo",
            "author",
            "ballotKey",
            "ballotKind",
            "base",
            "bodies",
            "body",
            "capacity",
            "choice",
            "claimsRemoved",
            "code",
            "counts",
            "delegations",
            "criteria",
            "declaration",
            "decisionNumber",
            "delegate",
            "detector",
            "door",
            "dueWithinYear",
            "editor",
            "evidence",
            "evidenceRemoved",
            "exemplarKind",
            "field",
            "fields",
            "form",
            "ground",
            "id",
            "into",
            "kind",
            "leads",
            "listing",
            "mainField",
            "matter",
            "mediaType",
            "nextStep",
            "nominations",
            "number",
            "officer",
            "optional",
            "otherFields",
            "outcome",
            "part",
            "parts",
            "passBase",
            "point",
            "present",
            "problem",
            "quarter",
            "receiptNumber",
            "recurrence",
            "recused",
            "required",
            "restates",
            "rewards",
            "role",
            "rule",
            "scope",
            "sealed",
            "seatRole",
            "section",
            "sha256",
            "stage",
            "subject",
            "subjectType",
            "subjectTypes",
            "successors",
            "symbol",
            "tieOrder",
            "trackingCode",
            "type",
            "unit",
            "verdict",
            "visibility",
            "alsoIn");

    /** What an institution says about itself, its plans and its papers; the reason of an erasure names a document. */
    private static final Set<String> WORDS_OF_INSTITUTIONS = Set.of(
            "CouncilTermAppointed.nameEn",
            "CouncilTermAppointed.nameVi",
            "DayName.en",
            "DayName.vi",
            "ErasureOrdered.reason",
            "LegalSource.article",
            "LegalSource.document",
            "NominationWindowCancelled.reason",
            "NominationWindowChanged.reason",
            "NominationWindowOpened.reason",
            "PersonErasureOrdered.reason",
            "PersonErasureWithdrawn.reason",
            "PersonalDataErased.reason",
            "ProgrammeAmended.reason",
            "ProgrammeClosed.reason",
            "SessionConvened.place",
            "SourcePlan.place",
            "SpecialDay.source",
            "Text.en",
            "Text.vi",
            "UnitBeginningCorrected.reason",
            "UnitClosed.reason",
            "UnitEndUndone.reason",
            "UnitMerged.reason",
            "UnitName.en",
            "UnitName.vi",
            "UnitRenamed.reason",
            "UnitSplit.reason",
            "WorkingCalendarPublished.reason");

    /** Reasons that the service gives itself, by a code. */
    private static final Set<String> CODED_REASONS = Set.of("TimeLimitCancelled.reason", "TimeLimitPaused.reason");

    /** Kept only where it is an id, a number or a time; the record of a read sees to that. */
    private static final String ASKED = "ReadRecorded.asked";

    private static final ClassLoader EVERYTHING =
            new URLClassLoader(Repository.classFolders(), StoredTextsTest.class.getClassLoader());

    @Test
    void every_text_in_a_ledger_is_personal_or_known_not_to_be_A4() {
        Set<String> undecided = new TreeSet<>();
        storedEvents().forEach(event -> collect(event, undecided, new TreeSet<>()));
        assertThat(undecided)
                .as("make it @Personal, or say here why it may stand in clear for ever")
                .isEmpty();
    }

    @Test
    void nothing_is_excused_that_is_not_there() {
        Set<String> excused = new TreeSet<>();
        storedEvents().forEach(event -> collectAll(event, excused, new TreeSet<>()));
        assertThat(excused)
                .containsAll(WORDS_OF_INSTITUTIONS)
                .containsAll(CODED_REASONS)
                .contains(ASKED);
    }

    private static Stream<Class<?>> storedEvents() {
        return Repository.allClasses().stream()
                .filter(type -> type.isAnnotatedWith(StoredType.class))
                .map(JavaClass::getName)
                .<Class<?>>map(StoredTextsTest::loaded);
    }

    /** The services are not on the path of this test; of their events only their shape is asked. */
    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, EVERYTHING);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void collect(Class<?> record, Set<String> undecided, Set<String> seen) {
        Set<String> all = new TreeSet<>();
        collectAll(record, all, seen);
        all.stream().filter(text -> !isDecided(text)).forEach(undecided::add);
    }

    private static boolean isDecided(String text) {
        String name = text.substring(text.indexOf('.') + 1);
        return IDS_AND_CODES.contains(name)
                || ENDINGS_OF_IDS.stream().anyMatch(name::endsWith)
                || WORDS_OF_INSTITUTIONS.contains(text)
                || CODED_REASONS.contains(text)
                || ASKED.equals(text);
    }

    /** Every text of a record and of the records within it that is not personal. */
    private static void collectAll(Class<?> record, Set<String> texts, Set<String> seen) {
        if (!seen.add(record.getName())) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (!component.isAnnotationPresent(Personal.class)) {
                typesIn(component.getGenericType()).forEach(type -> {
                    if (type == String.class) {
                        texts.add(record.getSimpleName() + '.' + component.getName());
                    } else if (type.isRecord()) {
                        collectAll(type, texts, seen);
                    }
                });
            }
        }
    }

    private static Stream<Class<?>> typesIn(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(StoredTextsTest::typesIn);
            case Class<?> plain -> Stream.of(plain);
            default -> throw new IllegalArgumentException("No event has a component of " + type);
        };
    }
}
