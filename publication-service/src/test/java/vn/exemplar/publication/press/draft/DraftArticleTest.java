package vn.exemplar.publication.press.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.publication.press.PressTasks.FULL_CONSENT;
import static vn.exemplar.publication.press.PressTasks.ID;
import static vn.exemplar.publication.press.PressTasks.NAME_AND_UNIT;
import static vn.exemplar.publication.press.PressTasks.NOTHING;
import static vn.exemplar.publication.press.PressTasks.NO_CONSENT;
import static vn.exemplar.publication.press.PressTasks.PRESS_OFFICER;
import static vn.exemplar.publication.press.PressTasks.TEXT;
import static vn.exemplar.publication.press.PressTasks.articleDrafted;
import static vn.exemplar.publication.press.PressTasks.articleRevised;
import static vn.exemplar.publication.press.PressTasks.none;
import static vn.exemplar.publication.press.PressTasks.opened;
import static vn.exemplar.publication.press.PressTasks.personalDataErased;
import static vn.exemplar.publication.press.PressTasks.pressTaskOpened;
import static vn.exemplar.publication.press.PressTasks.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.publication.press.ArticleText;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.Uses;

class DraftArticleTest {
    private static final Uses EVERYTHING = new Uses(true, true, true, true);

    @Test
    void a_press_officer_drafts_and_drafts_anew() {
        opened().when(draft(TEXT, NAME_AND_UNIT)).then(articleDrafted());
        ArticleText better = text("Bản viết lại.");
        opened(articleDrafted()).when(draft(better, NAME_AND_UNIT)).then(articleRevised(2, better, NAME_AND_UNIT));
        opened(articleDrafted(), articleRevised(2, better, NAME_AND_UNIT))
                .when(draft(TEXT, NOTHING))
                .then(articleRevised(3, TEXT, NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "photo", "quotation", "unit"})
    void p2_what_was_not_consented_to_is_not_used(String item) {
        Consent allButOne = new Consent(
                !item.equals("name"), !item.equals("photo"), !item.equals("quotation"), !item.equals("unit"));
        Refusal refusal = none().given(pressTaskOpened(allButOne))
                .when(draft(TEXT, EVERYTHING))
                .refusal();
        assertThat(refusal)
                .returns("consent-missing", Refusal::code)
                .returns("P2", Refusal::rule)
                .returns(Map.of("items", item), Refusal::details);
    }

    @Test
    void p2_every_item_without_consent_is_named_and_none_that_is_not_used() {
        assertThat(none().given(pressTaskOpened(NO_CONSENT))
                        .when(draft(TEXT, EVERYTHING))
                        .refusal()
                        .details())
                .containsEntry("items", "name, photo, quotation, unit");
        none().given(pressTaskOpened(NO_CONSENT)).when(draft(TEXT, NOTHING)).then(articleDrafted("p19", TEXT, NOTHING));
        opened().when(draft(TEXT, EVERYTHING)).then(articleDrafted("p19", TEXT, EVERYTHING));
    }

    @Test
    void p2_a_name_that_is_not_used_does_not_stand_in_the_text() {
        ArticleText naming = text("Bà giang từ tâm vận động xây nhà.");
        Refusal refusal = opened().when(draft(naming, NOTHING)).refusal();
        assertThat(refusal)
                .returns("name-without-consent", Refusal::code)
                .returns("P2", Refusal::rule)
                .returns(Map.of("places", "body.vi"), Refusal::details);
        opened().when(draft(naming, NAME_AND_UNIT)).then(articleDrafted("p19", naming, NAME_AND_UNIT));
    }

    @Test
    void p2_every_place_of_personal_data_is_named() {
        ArticleText text = new ArticleText(
                "Gọi 0912345678", "Title", "Tóm tắt", "Mail a@b.vn", "012345678901 và 0912 345 678", "Body");
        Refusal refusal = opened().when(draft(text, NAME_AND_UNIT)).refusal();
        assertThat(refusal).returns("personal-data-in-text", Refusal::code).returns("P2", Refusal::rule);
        assertThat(refusal.details())
                .containsEntry(
                        "places",
                        "title.vi:4 phone-number, lead.en:5 e-mail, body.vi:0 identity-number, body.vi:16 phone-number");
    }

    @Test
    void p2_consent_is_asked_before_the_name_and_the_name_before_personal_data() {
        ArticleText all =
                new ArticleText("Giang Từ Tâm", "Title", "Gọi 0912345678", "Lead", "Giang Tu Tam, Trung tâm", "Body");
        none().given(pressTaskOpened(NO_CONSENT))
                .when(draft(all, new Uses(false, true, false, false)))
                .refused("consent-missing (P2)");
        assertThat(opened().when(draft(all, NOTHING)).refusal())
                .returns("name-without-consent", Refusal::code)
                .returns(Map.of("places", "title.vi, body.vi"), Refusal::details);
    }

    @Test
    void a4_nothing_is_written_about_an_erased_exemplar() {
        opened(personalDataErased()).when(draft(TEXT, NAME_AND_UNIT)).refused("personal-data-erased (A4) {}");
    }

    @Test
    void a4_a_recognition_that_came_after_the_erasure_is_not_written_about() {
        none().given(Erased.in(pressTaskOpened(FULL_CONSENT)))
                .when(draft(TEXT, NAME_AND_UNIT))
                .refused("personal-data-erased (A4) {}");
    }

    @Test
    void p1_without_a_task_nothing_is_written() {
        none().when(draft(TEXT, NOTHING)).refused("press-task-not-found (P1)");
    }

    private static DraftArticle draft(ArticleText text, Uses uses) {
        return new DraftArticle(ID, text, uses, PRESS_OFFICER);
    }
}
