package vn.exemplar.publication.press.draft;

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
import vn.exemplar.publication.press.ArticleText;
import vn.exemplar.publication.press.PressEvent.Uses;

@RestController
class DraftArticleApi {
    private final Commands commands;

    DraftArticleApi(Commands commands) {
        this.commands = commands;
    }

    record Draft(
            @Valid @NotNull ShortText title,
            @Valid @NotNull ShortText lead,
            @Valid @NotNull LongText body,
            @Valid @NotNull Used uses) {

        private ArticleText text() {
            return new ArticleText(
                    nfc(title.vi), nfc(title.en), nfc(lead.vi), nfc(lead.en), nfc(body.vi), nfc(body.en));
        }

        private static String nfc(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    record ShortText(
            @NotBlank @Size(max = 1000) String vi,
            @NotBlank @Size(max = 1000) String en) {}

    record LongText(
            @NotBlank @Size(max = 50_000) String vi,
            @NotBlank @Size(max = 50_000) String en) {}

    record Used(
            @NotNull Boolean name,
            @NotNull Boolean photo,
            @NotNull Boolean quotation,
            @NotNull Boolean unit) {}

    @PostMapping("/api/press-tasks/{id}/draft")
    @RolesAllowed("PRESS_OFFICER")
    Receipt draft(@PathVariable String id, @Valid @RequestBody Draft draft, Act act) {
        Used used = draft.uses;
        Uses uses = new Uses(used.name, used.photo, used.quotation, used.unit);
        return commands.send(new DraftArticle(id, draft.text(), uses, act));
    }
}
