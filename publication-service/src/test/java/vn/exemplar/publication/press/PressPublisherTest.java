package vn.exemplar.publication.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.publication.press.PressEvent.ArticleApproved;
import vn.exemplar.publication.press.PressEvent.ArticleDrafted;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressEvent.ArticleRevised;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.PersonalDataErased;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;
import vn.exemplar.publication.press.PressEvent.Uses;

final class PressPublisherTest {
    private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
    private static final StoredFact FACT = new StoredFact("event", 7, "00", AT);
    private static final ArticleText TEXT = new ArticleText("t-vi", "t-en", "l-vi", "l-en", "b-vi", "b-en");
    private static final Uses USES = new Uses(true, true, true, true);
    private static final Consent CONSENT = new Consent(true, true, true, true);

    private final PressPublisher publisher = new PressPublisher();

    private static Stream<PressEvent> internalEvents() {
        return Stream.of(
                new PressTaskOpened(
                        "task", "e", "n", 2023, "", "", List.of(), "", "", "", "", LocalDate.EPOCH, CONSENT, AT),
                new ArticleDrafted("task", "n", 1, "p19", TEXT, USES, "hash", AT),
                new ArticleRevised("task", "n", 2, "p19", TEXT, USES, "hash", AT),
                new ArticleApproved("task", 2, "hash", "p20", AT),
                new PersonalDataErased("task", "n", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", AT));
    }

    @ParameterizedTest
    @MethodSource("internalEvents")
    void p2_what_is_not_published_never_leaves_the_service(PressEvent internal) {
        assertThat(publisher.publish(internal, FACT)).isEmpty();
    }

    @Test
    void every_event_of_the_press_desk_comes_before_it() {
        assertThat(publisher.eventFamily()).isEqualTo(PressEvent.class);
    }

    @Test
    void p3_a_published_article_leaves_with_its_public_part() {
        assertThat(publisher.publish(published("Giang Từ Tâm", "TTCNTT"), FACT))
                .contains(contract("Giang Từ Tâm", "TTCNTT"));
    }

    @Test
    void a4_a_withdrawal_leaves_with_its_ground_alone() {
        assertThat(publisher.publish(
                        new ArticleWithdrawn("task", "exemplar", "nomination", 2, "PERSONAL_DATA_ERASED", AT), FACT))
                .contains(new vn.exemplar.contract.publication.v1.ArticleWithdrawn(
                        "task", "exemplar", "nomination", "PERSONAL_DATA_ERASED", AT));
    }

    @Test
    void p2_without_consent_name_and_unit_stay_behind() {
        assertThat(publisher.publish(published(null, null), FACT)).contains(contract(null, null));
    }

    private static ArticlePublished published(@Nullable String name, @Nullable String unit) {
        return new ArticlePublished(
                "task",
                2,
                "hash",
                "exemplar",
                "nomination",
                2023,
                List.of("CHARITY"),
                "ROLE_MODEL",
                "t-vi",
                "t-en",
                "l-vi",
                "l-en",
                "b-vi",
                "b-en",
                name,
                unit,
                "01/QĐ",
                AT);
    }

    private static vn.exemplar.contract.publication.v1.ArticlePublished contract(
            @Nullable String name, @Nullable String unit) {
        return new vn.exemplar.contract.publication.v1.ArticlePublished(
                "task",
                "exemplar",
                "nomination",
                2023,
                List.of("CHARITY"),
                "ROLE_MODEL",
                new LocalizedText("t-vi", "t-en"),
                new LocalizedText("l-vi", "l-en"),
                new LocalizedText("b-vi", "b-en"),
                name,
                unit,
                "01/QĐ",
                AT);
    }
}
