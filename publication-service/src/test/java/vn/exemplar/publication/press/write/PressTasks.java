package vn.exemplar.publication.press.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.publication.press.events.ArticleApproved;
import vn.exemplar.publication.press.events.ArticleDrafted;
import vn.exemplar.publication.press.events.ArticlePublished;
import vn.exemplar.publication.press.events.ArticleRevised;
import vn.exemplar.publication.press.events.ArticleWithdrawn;
import vn.exemplar.publication.press.events.ArticleWritten.Uses;
import vn.exemplar.publication.press.events.PersonalDataErased;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.events.PressTaskOpened.Consent;
import vn.exemplar.publication.press.write.approvearticle.ApproveArticle;
import vn.exemplar.publication.press.write.draftarticle.DraftArticle;
import vn.exemplar.publication.press.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.publication.press.write.openpresstask.OpenPressTask;
import vn.exemplar.publication.press.write.publisharticle.PublishArticle;

/** The words in which the tests of the press desk speak. */
final class PressTasks {

    static final PressTaskId ID = PressTaskId.ofExemplar("exemplar-1");
    static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    static final Consent FULL_CONSENT = new Consent(true, true, true, true);
    static final Uses NAME_AND_UNIT = new Uses(true, false, false, true);
    static final ArticleText TEXT = text("Trung tâm số kiểu mẫu phục vụ 42 cơ quan.");

    private PressTasks() {}

    static ArticleText text(String bodyVi) {
        return new ArticleText(
                new Bilingual("Một cửa kỹ thuật, không giấy", "One technical desk, no paper"),
                new Bilingual("Tóm tắt", "Summary"),
                new Bilingual(bodyVi, "A model digital centre."));
    }

    static Act actOf(String person, String role) {
        return new Act(new Actor(person, "TTBCXB", List.of(role)), role, NOW, "c", "f", "test", "r", null);
    }

    static OpenPressTask openPressTask(Consent consent) {
        PressTaskOpened opened = pressTaskOpened(consent);
        return new OpenPressTask(
                ID,
                opened.exemplarId(),
                opened.nominationId(),
                opened.year(),
                opened.nominationTitle(),
                opened.exemplarKind(),
                opened.fields(),
                opened.exemplarName(),
                opened.subjectUnit(),
                opened.summary(),
                opened.decisionNumber(),
                opened.decidedOn(),
                consent,
                actOf("review-service", "SERVICE"));
    }

    static DraftArticle draftArticle(ArticleText text, Uses uses) {
        return new DraftArticle(ID, text, uses, actOf("p19", "PRESS_OFFICER"));
    }

    static ApproveArticle approveArticle(String editor) {
        return new ApproveArticle(ID, OptionalInt.empty(), actOf(editor, "EDITOR"));
    }

    static PublishArticle publishArticle() {
        return new PublishArticle(ID, actOf("p20", "EDITOR"));
    }

    static ErasePersonalData erasePersonalData() {
        return new ErasePersonalData(
                ID, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", actOf("nomination-service", "SERVICE"));
    }

    static PersonalDataErased personalDataErased() {
        return new PersonalDataErased(ID.value(), "nomination-1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", NOW);
    }

    static ArticleWithdrawn articleWithdrawn() {
        return new ArticleWithdrawn(ID.value(), "exemplar-1", "nomination-1", 1, "PERSONAL_DATA_ERASED", NOW);
    }

    static PressTaskOpened pressTaskOpened(Consent consent) {
        return new PressTaskOpened(
                ID.value(),
                "exemplar-1",
                "nomination-1",
                2023,
                "Trung tâm số kiểu mẫu",
                "MODEL",
                List.of("MODEL_AGENCY"),
                "Giang Từ Tâm",
                "TTCNTT",
                "Tóm tắt thành tích",
                "01/QĐ-STTTT",
                LocalDate.of(2026, 2, 28),
                consent,
                NOW);
    }

    static ArticleDrafted articleDrafted() {
        return articleDraftedBy("p19");
    }

    static ArticleDrafted articleDraftedBy(String author) {
        return new ArticleDrafted(
                ID.value(), "nomination-1", 1, author, TEXT.stored(), NAME_AND_UNIT, TEXT.hashWith(NAME_AND_UNIT), NOW);
    }

    static ArticleRevised articleRevised(int version, ArticleText text, Uses uses) {
        return new ArticleRevised(
                ID.value(), "nomination-1", version, "p19", text.stored(), uses, text.hashWith(uses), NOW);
    }

    static ArticleApproved articleApproved(int version, ArticleText text, Uses uses) {
        return new ArticleApproved(ID.value(), version, text.hashWith(uses), "p20", NOW);
    }

    static ArticleApproved articleApproved() {
        return articleApproved(1, TEXT, NAME_AND_UNIT);
    }

    static ArticlePublished articlePublished() {
        return profile(FULL_CONSENT, NAME_AND_UNIT);
    }

    /** What goes public of the first version. */
    static ArticlePublished profile(Consent consent, Uses uses) {
        ArticleDrafted article =
                new ArticleDrafted(ID.value(), "nomination-1", 1, "p19", TEXT.stored(), uses, TEXT.hashWith(uses), NOW);
        return PublicProfile.of(pressTaskOpened(consent), article, NOW);
    }
}
