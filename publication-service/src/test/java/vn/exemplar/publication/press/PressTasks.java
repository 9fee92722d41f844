package vn.exemplar.publication.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.publication.press.PressEvent.ArticleApproved;
import vn.exemplar.publication.press.PressEvent.ArticleDrafted;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressEvent.ArticleRevised;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.PersonalDataErased;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;
import vn.exemplar.publication.press.PressEvent.Uses;
import vn.exemplar.publication.press.PressTask.Exemplar;

/** The press task that tests tell of: p19 writes about Giang Từ Tâm, p20 approves and publishes. */
public final class PressTasks {
    public static final String ID = PressTask.idOf("exemplar-1");
    public static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    public static final Consent FULL_CONSENT = new Consent(true, true, true, true);
    public static final Consent NO_CONSENT = new Consent(false, false, false, false);
    public static final Uses NAME_AND_UNIT = new Uses(true, false, false, true);
    public static final Uses NOTHING = new Uses(false, false, false, false);
    public static final ArticleText TEXT = text("Trung tâm số kiểu mẫu phục vụ 42 cơ quan.");
    public static final Act PRESS_OFFICER = act("p19", "PRESS_OFFICER");
    public static final Act EDITOR = act("p20", "EDITOR");
    public static final Act SERVICE = act("review-service", "SERVICE");

    private PressTasks() {}

    public static ArticleText text(String bodyVi) {
        return new ArticleText(
                "Một cửa kỹ thuật, không giấy",
                "One technical desk, no paper",
                "Tóm tắt",
                "Summary",
                bodyVi,
                "A model digital centre.");
    }

    public static Act act(String person, String role) {
        return new Act(new Actor(person, "TTBCXB", List.of(role)), role, NOW, "c", "f", "test", "r", null);
    }

    public static Scenario<PressTask, PressEvent> none() {
        return Scenario.of(PressTask.NONE, PressTask::after);
    }

    /** A task whose exemplar consented to everything, and what came after. */
    public static Scenario<PressTask, PressEvent> opened(PressEvent... further) {
        return none().given(pressTaskOpened(FULL_CONSENT)).given(further);
    }

    public static Exemplar exemplar(Consent consent) {
        return new Exemplar(
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
                consent);
    }

    public static PressTaskOpened pressTaskOpened(Consent consent) {
        return new PressTaskOpened(
                ID,
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

    public static ArticleDrafted articleDrafted() {
        return articleDrafted("p19", TEXT, NAME_AND_UNIT);
    }

    public static ArticleDrafted articleDrafted(String author, ArticleText text, Uses uses) {
        return new ArticleDrafted(ID, "nomination-1", 1, author, text, uses, text.hashWith(uses), NOW);
    }

    public static ArticleRevised articleRevised(int version, ArticleText text, Uses uses) {
        return new ArticleRevised(ID, "nomination-1", version, "p19", text, uses, text.hashWith(uses), NOW);
    }

    public static ArticleApproved articleApproved() {
        return articleApproved(1, TEXT, NAME_AND_UNIT);
    }

    public static ArticleApproved articleApproved(int version, ArticleText text, Uses uses) {
        return new ArticleApproved(ID, version, text.hashWith(uses), "p20", NOW);
    }

    public static ArticlePublished articlePublished() {
        return articlePublished(1, NAME_AND_UNIT, "Giang Từ Tâm", "TTCNTT");
    }

    public static ArticlePublished articlePublished(
            int version, Uses uses, @Nullable String exemplarName, @Nullable String unit) {
        return new ArticlePublished(
                ID,
                version,
                TEXT.hashWith(uses),
                "exemplar-1",
                "nomination-1",
                2023,
                List.of("MODEL_AGENCY"),
                "MODEL",
                "Một cửa kỹ thuật, không giấy",
                "One technical desk, no paper",
                "Tóm tắt",
                "Summary",
                "Trung tâm số kiểu mẫu phục vụ 42 cơ quan.",
                "A model digital centre.",
                exemplarName,
                unit,
                "01/QĐ-STTTT",
                NOW);
    }

    public static PersonalDataErased personalDataErased() {
        return new PersonalDataErased(ID, "nomination-1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", NOW);
    }

    public static ArticleWithdrawn articleWithdrawn() {
        return new ArticleWithdrawn(ID, "exemplar-1", "nomination-1", 1, "PERSONAL_DATA_ERASED", NOW);
    }
}
