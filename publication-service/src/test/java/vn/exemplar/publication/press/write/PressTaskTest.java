package vn.exemplar.publication.press.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.exemplar.publication.press.write.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.write.PressTasks.ID;
import static vn.exemplar.publication.press.write.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.write.PressTasks.TEXT;
import static vn.exemplar.publication.press.write.PressTasks.actOf;
import static vn.exemplar.publication.press.write.PressTasks.approveArticle;
import static vn.exemplar.publication.press.write.PressTasks.articleApproved;
import static vn.exemplar.publication.press.write.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.write.PressTasks.articleDraftedBy;
import static vn.exemplar.publication.press.write.PressTasks.articlePublished;
import static vn.exemplar.publication.press.write.PressTasks.articleRevised;
import static vn.exemplar.publication.press.write.PressTasks.draftArticle;
import static vn.exemplar.publication.press.write.PressTasks.openPressTask;
import static vn.exemplar.publication.press.write.PressTasks.pressTaskOpened;
import static vn.exemplar.publication.press.write.PressTasks.profile;
import static vn.exemplar.publication.press.write.PressTasks.publishArticle;
import static vn.exemplar.publication.press.write.PressTasks.text;

import java.time.Duration;
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
import vn.exemplar.publication.press.events.ArticleDrafted;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.ArticleRevised;
import vn.exemplar.publication.press.events.ArticleWritten.Uses;
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
                .expectEvents(articleDrafted());
        ArticleText better = text("Bản viết lại.");
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted())
                .when(draftArticle(better, NAME_AND_UNIT))
                .expectEvents(articleRevised(2, better, NAME_AND_UNIT));
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
    @ValueSource(strings = {"Ba Giang Tu Tam van dong xay nha.", "GIANG  TỪ\u00a0TÂM", "(Giang Từ Tâm)"})
    void p2_a_name_is_found_without_its_marks_and_in_any_spacing(String body) {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT)).when(draftArticle(text(body), NOTHING));
        assertThat(refusalOf(when)).returns("name-without-consent", Refusal::code);
    }

    @Test
    void p2_a_name_within_another_word_is_no_name() {
        fixture.given(pressTaskOpened(FULL_CONSENT))
                .when(draftArticle(text("Làng Giang Từ Tâmm và xã Angiang Từ Tâm."), NOTHING))
                .expectEvents(draftedWith("Làng Giang Từ Tâmm và xã Angiang Từ Tâm."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity-number | Căn cước 012345678901.",
                "identity-number | CCCD:012345678901",
                "identity-number | Căn cước 012 345 678 901",
                "identity-number | Căn cước 012.345.678.901",
                "identity-number | Căn cước 0123 4567 8901",
                "identity-number | CMND 123456789",
                "identity-number | CMND 123456789,cấp năm 2010",
                "identity-number | CMND 123456789,987654321",
                "identity-number | CMND 123 456 789",
                "identity-number | CMND số: 123.456.789",
                "identity-number | CMND 123\u2013456\u2013789",
                "identity-number | CMND １２３４５６７８９",
                "phone-number | Gọi 0912345678",
                "phone-number | ĐT.0912345678",
                "phone-number | Phòng 12 0912 345 678",
                "phone-number | 1. 0912 345 678",
                "phone-number | cấp 2010-0912345678",
                "phone-number | Gọi 0912 345 678 nhé",
                "phone-number | Gọi 0912\u00a0345\u00a0678",
                "phone-number | Gọi 0912\u2013345\u2013678",
                "phone-number | Gọi 091234\u200b5678",
                "phone-number | Gọi +84 912.345.678",
                "phone-number | Gọi +84 (0)912 345 678",
                "phone-number | Gọi (+84) 912-345-678",
                "phone-number | Gọi 0084 912 345 678",
                "phone-number | Gọi 84912345678",
                "phone-number | Văn phòng: 0209-3870-111",
                "phone-number | Văn phòng: (0209) 3870 111",
                "phone-number | Gọi 0912 - 345 - 678",
                "e-mail | Thư: tam.giang@sokhe.gov.vn",
                "e-mail | Thư: tam.giang @ sokhe.gov.vn"
            })
    void p2_personal_data_is_found_with_its_kind_and_place(String kind, String body) {
        var when = fixture.given(pressTaskOpened(FULL_CONSENT)).when(draftArticle(text(body), NAME_AND_UNIT));
        Refusal refusal = refusalOf(when);
        assertThat(refusal).returns("personal-data-in-text", Refusal::code).returns("P2", Refusal::rule);
        assertThat(refusal.details().get("places")).asString().matches("body\\.vi:\\d+ " + kind + ".*");
    }

    @Test
    void p2_every_place_of_personal_data_is_named() {
        ArticleText text = new ArticleText(
                new Bilingual("Gọi 0912345678", "Title"),
                new Bilingual("Tóm tắt", "Mail a@b.vn"),
                new Bilingual("012345678901 và 0912 345 678", "Body"));
        var when = fixture.given(pressTaskOpened(FULL_CONSENT)).when(draftArticle(text, NAME_AND_UNIT));
        assertThat(refusalOf(when).details())
                .containsEntry(
                        "places",
                        "title.vi:4 phone-number, lead.en:5 e-mail, body.vi:0 identity-number, body.vi:16 phone-number");
    }

    @Test
    void p2_a_long_text_is_checked_in_reasonable_time() {
        String long50k = "a.".repeat(25_000);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> fixture.given(pressTaskOpened(FULL_CONSENT))
                        .when(draftArticle(text(long50k), NAME_AND_UNIT))
                        .expectSuccessfulHandlerExecution());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xử lý 7.840 yêu cầu, đúng hạn 98,6 %.",
                "Kinh phí 1.234.567.890 đồng.",
                "Quyết định 47/QĐ-STTTT ngày 28/12/2021.",
                "Giai đoạn 2021–2025, tăng 0,5 %.",
                "Từ 08-03-2021 09:30 đến 01.02.2021-05.06.2022.",
                "Từ 08.03.2021 - 09.04.2021; 08/03/2021 09:30.",
                "Tiết kiệm 123.456.789 đồng, 84.912.345.678 đồng, 12,345,678 lượt.",
                "Hệ số 0,123456789; tổng đài 1900 1234."
            })
    void p2_ordinary_figures_are_no_personal_data(String body) {
        fixture.given(pressTaskOpened(FULL_CONSENT))
                .when(draftArticle(text(body), NAME_AND_UNIT))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void p2_an_editor_approves_what_somebody_else_wrote() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted())
                .when(approveArticle("p20"))
                .expectEvents(articleApproved());
    }

    @Test
    void p2_an_author_does_not_approve_the_own_article_and_the_attempt_is_to_be_recorded() {
        var when =
                fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted()).when(approveArticle("p19"));
        assertThat(refusalOf(when))
                .returns("author-may-not-approve", Refusal::code)
                .returns("P2", Refusal::rule)
                .returns(Refusal.Kind.FORBIDDEN, Refusal::kind)
                .returns(true, Refusal::recorded);
    }

    @Test
    void p2_who_wrote_an_earlier_version_does_not_approve_a_later_one() {
        var when = fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDraftedBy("p20"),
                        articleRevised(2, text("Bản khác"), NAME_AND_UNIT))
                .when(approveArticle("p20"));
        assertThat(refusalOf(when)).returns("author-may-not-approve", Refusal::code);
    }

    @Test
    void p3_approving_the_same_version_again_changes_nothing() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(), articleApproved())
                .when(approveArticle("p20"))
                .expectNoEvents();
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(), articleApproved(), articlePublished())
                .when(approveArticle("p20"))
                .expectNoEvents();
    }

    @Test
    void p3_who_has_read_an_older_version_does_not_approve_the_newer() {
        var when = fixture.given(
                        pressTaskOpened(FULL_CONSENT), articleDrafted(), articleRevised(2, TEXT, NAME_AND_UNIT))
                .when(new ApproveArticle(ID, OptionalInt.of(1), actOf("p20", "EDITOR")));
        assertThat(refusalOf(when))
                .returns("article-changed", Refusal::code)
                .returns("P3", Refusal::rule)
                .returns(Map.of("version", 2), Refusal::details);
    }

    @Test
    void p3_an_approved_text_is_published() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(), articleApproved())
                .when(publishArticle())
                .expectEvents(articlePublished());
    }

    @Test
    void p3_a_text_that_was_not_approved_is_not_published() {
        var unapproved =
                fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted()).when(publishArticle());
        assertThat(refusalOf(unapproved))
                .returns("text-not-approved", Refusal::code)
                .returns("P3", Refusal::rule);
    }

    @Test
    void p3_an_approval_does_not_carry_over_to_a_later_text() {
        var rewritten = fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDrafted(),
                        articleApproved(),
                        articleRevised(2, text("Bản khác"), NAME_AND_UNIT))
                .when(publishArticle());
        assertThat(refusalOf(rewritten)).returns("text-not-approved", Refusal::code);
    }

    @Test
    void p3_a_later_revision_needs_an_approval_even_when_it_returns_to_the_approved_words() {
        var returned = fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDrafted(),
                        articleApproved(),
                        articleRevised(2, text("Bản khác"), NAME_AND_UNIT),
                        articleRevised(3, TEXT, NAME_AND_UNIT))
                .when(publishArticle());
        assertThat(refusalOf(returned)).returns("text-not-approved", Refusal::code);
    }

    @Test
    void p3_an_approval_is_for_what_stands_beside_the_words_too() {
        assertThat(TEXT.hashWith(NAME_AND_UNIT)).isNotEqualTo(TEXT.hashWith(NOTHING));
        var withoutName = fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDrafted(),
                        articleApproved(),
                        articlePublished(),
                        articleRevised(2, TEXT, NOTHING))
                .when(publishArticle());
        assertThat(refusalOf(withoutName)).returns("text-not-approved", Refusal::code);
    }

    @Test
    void p3_an_approved_revision_replaces_what_was_published() {
        ArticleRevised revised = articleRevised(2, TEXT, NOTHING);
        fixture.given(
                        pressTaskOpened(FULL_CONSENT),
                        articleDrafted(),
                        articleApproved(),
                        articlePublished(),
                        revised,
                        articleApproved(2, TEXT, NOTHING))
                .when(publishArticle())
                .expectEvents(PublicProfile.of(pressTaskOpened(FULL_CONSENT), revised, PressTasks.NOW));
    }

    @Test
    void p3_publishing_twice_publishes_once() {
        fixture.given(pressTaskOpened(FULL_CONSENT), articleDrafted(), articleApproved(), articlePublished())
                .when(publishArticle())
                .expectNoEvents();
    }

    @Test
    void p2_the_public_profile_holds_only_what_is_used_with_consent() {
        assertThat(profile(FULL_CONSENT, NAME_AND_UNIT))
                .returns("Giang Từ Tâm", ArticlePublished::exemplarName)
                .returns("TTCNTT", ArticlePublished::unit);
        assertThat(profile(FULL_CONSENT, NOTHING))
                .returns(null, ArticlePublished::exemplarName)
                .returns(null, ArticlePublished::unit);
        assertThat(profile(new Consent(false, false, false, false), NAME_AND_UNIT))
                .returns(null, ArticlePublished::exemplarName)
                .returns(null, ArticlePublished::unit);
    }

    @Test
    void p3_nothing_can_be_approved_or_published_before_it_is_written() {
        var approved = fixture.given(pressTaskOpened(FULL_CONSENT)).when(approveArticle("p20"));
        assertThat(refusalOf(approved)).returns("no-article-yet", Refusal::code);
        var published = fixture.given(pressTaskOpened(FULL_CONSENT)).when(publishArticle());
        assertThat(refusalOf(published)).returns("no-article-yet", Refusal::code);
    }

    private static ArticleDrafted draftedWith(String body) {
        ArticleText text = text(body);
        return new ArticleDrafted(
                ID.value(), "nomination-1", 1, "p19", text.stored(), NOTHING, text.hashWith(NOTHING), PressTasks.NOW);
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
