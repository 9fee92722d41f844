package vn.exemplar.publication.press.write.draftarticle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.publication.press.events.ArticleWritten.Uses;
import vn.exemplar.publication.press.write.ArticleText;
import vn.exemplar.publication.press.write.Bilingual;
import vn.exemplar.publication.press.write.PressTaskId;

@RestController
class DraftArticleApi {

    private final Commands commands;

    DraftArticleApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/press-tasks/{id}/draft")
    @RolesAllowed("PRESS_OFFICER")
    Receipt draft(@PathVariable String id, @Valid @RequestBody Draft draft, Act act) {
        ArticleText text = new ArticleText(draft.title.normalised(), draft.lead.normalised(), draft.body.normalised());
        Used used = draft.uses;
        Uses uses = new Uses(used.name, used.photo, used.quotation, used.unit);
        return commands.send(id, new DraftArticle(new PressTaskId(id), text, uses, act), act);
    }

    record Draft(
            @Valid @NotNull ShortText title,
            @Valid @NotNull ShortText lead,
            @Valid @NotNull LongText body,
            @Valid @NotNull Used uses) {}

    record ShortText(
            @NotBlank @Size(max = 1000) String vi,
            @NotBlank @Size(max = 1000) String en) {

        Bilingual normalised() {
            return nfc(vi, en);
        }
    }

    record LongText(
            @NotBlank @Size(max = 50_000) String vi,
            @NotBlank @Size(max = 50_000) String en) {

        Bilingual normalised() {
            return nfc(vi, en);
        }
    }

    record Used(
            @NotNull Boolean name,
            @NotNull Boolean photo,
            @NotNull Boolean quotation,
            @NotNull Boolean unit) {}

    private static Bilingual nfc(String vi, String en) {
        return new Bilingual(
                Normalizer.normalize(vi, Normalizer.Form.NFC), Normalizer.normalize(en, Normalizer.Form.NFC));
    }
}
