package vn.exemplar.publication.press.draft;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.ArrayList;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.publication.press.ArticleText;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.ArticleDrafted;
import vn.exemplar.publication.press.PressEvent.ArticleRevised;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.Uses;
import vn.exemplar.publication.press.PressTask;

/** The first version of an article, or the one after the latest. */
record DraftArticle(String subject, ArticleText text, Uses uses, Act act) implements Decision<PressTask, PressEvent> {

    @Override
    public List<PressEvent> decide(PressTask task) {
        refuseUnless(task.exists(), () -> notFound("press-task-not-found", "P1"));
        refuseUnless(!task.forgotten(), () -> conflict("personal-data-erased", "A4"));
        List<String> items = usedWithout(task.exemplar().consent());
        refuseUnless(
                items.isEmpty(), () -> unprocessable("consent-missing", "P2").with("items", String.join(", ", items)));
        List<String> names = uses.name()
                ? List.of()
                : NameInText.places(text, task.exemplar().exemplarName());
        refuseUnless(
                names.isEmpty(),
                () -> unprocessable("name-without-consent", "P2").with("places", String.join(", ", names)));
        List<String> personal = PersonalDataInText.places(text);
        refuseUnless(
                personal.isEmpty(),
                () -> unprocessable("personal-data-in-text", "P2").with("places", String.join(", ", personal)));
        return List.of(nextVersion(task));
    }

    /** P2: consent is explicit and given item by item. */
    private List<String> usedWithout(Consent consent) {
        List<String> items = new ArrayList<>();
        if (uses.name() && !consent.name()) {
            items.add("name");
        }
        if (uses.photo() && !consent.photo()) {
            items.add("photo");
        }
        if (uses.quotation() && !consent.quotation()) {
            items.add("quotation");
        }
        if (uses.unit() && !consent.unit()) {
            items.add("unit");
        }
        return items;
    }

    private PressEvent nextVersion(PressTask task) {
        String nomination = task.exemplar().nominationId();
        String author = act.actor().id();
        String hash = text.hashWith(uses);
        return task.written()
                .<PressEvent>map(latest -> new ArticleRevised(
                        subject, nomination, latest.version() + 1, author, text, uses, hash, act.at()))
                .orElseGet(() -> new ArticleDrafted(subject, nomination, 1, author, text, uses, hash, act.at()));
    }
}
