package vn.exemplar.publication.press.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.publication.press.write.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.write.PressTasks.ID;
import static vn.exemplar.publication.press.write.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.write.PressTasks.TEXT;
import static vn.exemplar.publication.press.write.PressTasks.actOf;
import static vn.exemplar.publication.press.write.PressTasks.approveArticle;
import static vn.exemplar.publication.press.write.PressTasks.articleApproved;
import static vn.exemplar.publication.press.write.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.write.PressTasks.articlePublished;
import static vn.exemplar.publication.press.write.PressTasks.draftArticle;
import static vn.exemplar.publication.press.write.PressTasks.openPressTask;
import static vn.exemplar.publication.press.write.PressTasks.pressTaskOpened;
import static vn.exemplar.publication.press.write.PressTasks.publishArticle;
import static vn.exemplar.publication.press.write.PressTasks.text;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.publication.press.events.ArticleDrafted.Uses;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.PressTaskOpened.Consent;
import vn.exemplar.publication.press.write.approvearticle.ApproveArticle;

final class PressTaskTest {

    private static final Uses NOTHING = new Uses(false, false, false, false);

    private final AggregateTestFixture<PressTask> fixture = new AggregateTestFixture<>(PressTask.class);

    @Test
    void p1_a_recognition_opens_a_press_task() {
        fixture.givenNoPriorActivity().when(openPressTask(FULL_CONSENT)).expectEvents(pressTaskOpened(FULL_CONSENT));
    }

    @Test
    void p1_the_same_recognition_again_opens_nothing() {
        fixture.given(pressTaskOpened(FULL_CONSENT))
                .when(openPressTask(FULL_CONSENT))
                .expectNoEvents();
        assertThat(PressTaskId.ofExemplar("exemplar-1")).isEqualTo(ID);
        assertThat(PressTaskId.ofExemplar("exemplar-2")).isNotEqualTo(ID);
    }

    @Test
    void a_press_officer_drafts_and_drafts_anew() {
        fixture.given(pressTaskOpened(FULL_CONSENT))
                .when(draftArticle(TEXT, NAME_AND_UNIT))
                .expectEvents(articleDrafted(1, TEXT, NAME_AND_UNIT));
        ArticleText better = text("Bản viết lại.");
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(1, TEXT, NAME_AND_UNIT))
                .when(draftArticle(better, NAME_AND_UNIT))
                .expectEvents(articleDrafted(2, better, NAME_AND_UNIT));
    }

    @ParameterizedTest
    @CsvSource({"name", "photo", "quotation", "unit"})
    void p2_what_was_not_consented_to_is_not_used(String item) {
        Consent allButOne = new Consent(
                !item.equals("name"), !item.equals("photo"), !item.equals("quotation"), !item.equals("unit"));
        var when = fixture.given(pressTaskOpened(allButOne)).when(draftArticle(TEXT, new Uses(true, true, true, true)));
        assertThat(refusalOf(when))
                .returns("consent-missing", Refusal::code)
                .returns("P2", Refusal::rule)
                .returns(Map.of("items", item), Refusal::details);
    }

    @Test
    void p2_a_name_that_is_not_used_does_not_stand_in_the_text() {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT))
                .when(draftArticle(text("Bà giang từ tâm vận động xây nhà."), NOTHING));
        assertThat(refusalOf(when))
                .returns("name-without-consent", Refusal::code)
                .returns(Map.of("places", "body.vi"), Refusal::details);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cước 012345678901.",
                "CMND 123456789",
                "Gọi 0912345678",
                "Gọi 0912 345 678 nhé",
                "Gọi +84 912.345.678",
                "Văn phòng: 0209-3870-111",
                "Thư: tam.giang@sokhe.gov.vn"
            })
    void p2_personal_data_is_found_with_its_place(String body) {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT)).when(draftArticle(text(body), NAME_AND_UNIT));
        Refusal refusal = refusalOf(when);
        assertThat(refusal).returns("personal-data-in-text", Refusal::code).returns("P2", Refusal::rule);
        assertThat(refusal.details().get("places")).asString().startsWith("body.vi:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xử lý 7.840 yêu cầu, đúng hạn 98,6 %.",
                "Kinh phí 1.234.567.890 đồng.",
                "Quyết định 47/QĐ-STTTT ngày 28/12/2021.",
                "Giai đoạn 2021–2025, tăng 0,5 %."
            })
    void p2_ordinary_figures_are_no_personal_data(String body) {
        fixture.given(pressTaskOpened(FULL_CONSENT))
                .when(draftArticle(text(body), NAME_AND_UNIT))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void p2_an_editor_approves_what_somebody_else_wrote() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(1, TEXT, NAME_AND_UNIT))
                .when(approveArticle("p20"))
                .expectEvents(articleApproved(1, TEXT));
    }

    @Test
    void p2_an_author_does_not_approve_the_own_article_and_the_attempt_is_recorded() {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(1, TEXT, NAME_AND_UNIT))
                .when(approveArticle("p19"));
        assertThat(refusalOf(when))
                .returns("author-may-not-approve", Refusal::code)
                .returns(Refusal.Kind.FORBIDDEN, Refusal::kind)
                .returns(true, Refusal::recorded);
    }

    @Test
    void p3_who_has_read_an_older_version_does_not_approve_the_newer() {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(2, TEXT, NAME_AND_UNIT))
                .when(new ApproveArticle(ID, OptionalInt.of(1), actOf("p20", "EDITOR")));
        assertThat(refusalOf(when)).returns("article-changed", Refusal::code).returns("P3", Refusal::rule);
    }

    @Test
    void p3_an_approved_text_is_published() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(1, TEXT, NAME_AND_UNIT), articleApproved(1, TEXT))
                .when(publishArticle())
                .expectEvents(articlePublished(FULL_CONSENT, NAME_AND_UNIT));
    }

    @Test
    void p3_a_text_that_was_not_approved_is_not_published() {
        var unapproved = fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(1, TEXT, NAME_AND_UNIT))
                .when(publishArticle());
        assertThat(refusalOf(unapproved)).returns("text-not-approved", Refusal::code);
    }

    @Test
    void p3_an_approval_does_not_carry_over_to_a_later_text() {
        var rewritten = fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDrafted(1, TEXT, NAME_AND_UNIT),
                        articleApproved(1, TEXT),
                        articleDrafted(2, text("Bản khác"), NAME_AND_UNIT))
                .when(publishArticle());
        assertThat(refusalOf(rewritten)).returns("text-not-approved", Refusal::code);
    }

    @Test
    void p3_publishing_twice_publishes_once() {
        fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDrafted(1, TEXT, NAME_AND_UNIT),
                        articleApproved(1, TEXT),
                        articlePublished(FULL_CONSENT, NAME_AND_UNIT))
                .when(publishArticle())
                .expectNoEvents();
    }

    @Test
    void p2_the_public_profile_holds_only_what_is_used_with_consent() {
        assertThat(articlePublished(FULL_CONSENT, NAME_AND_UNIT))
                .returns("Giang Từ Tâm", ArticlePublished::exemplarName)
                .returns("TTCNTT", ArticlePublished::unit);
        assertThat(articlePublished(FULL_CONSENT, NOTHING))
                .returns(null, ArticlePublished::exemplarName)
                .returns(null, ArticlePublished::unit);
        assertThat(articlePublished(new Consent(false, false, false, false), NAME_AND_UNIT))
                .returns(null, ArticlePublished::exemplarName)
                .returns(null, ArticlePublished::unit);
    }

    @Test
    void nothing_can_be_approved_before_it_is_written() {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT)).when(approveArticle("p20"));
        assertThat(refusalOf(when)).returns("no-article-yet", Refusal::code);
    }

    private static Refusal refusalOf(ResultValidator<PressTask> result) {
        AtomicReference<Refusal> refusal = new AtomicReference<>();
        result.expectException(new CustomTypeSafeMatcher<Refusal>("a refusal") {
            @Override
            protected boolean matchesSafely(Refusal thrown) {
                refusal.set(thrown);
                return true;
            }
        });
        return refusal.get();
    }
}
