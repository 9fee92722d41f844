package vn.exemplar.publication.press.publish;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;

@RestController
class PublishArticleApi {
    private final Commands commands;

    PublishArticleApi(Commands commands) {
        this.commands = commands;
    }

    /** 204 when this very text is public already. */
    @PostMapping("/api/articles/{id}/publication")
    @RolesAllowed("EDITOR")
    ResponseEntity<Receipt> publish(@PathVariable String id, Act act) {
        return commands.carryOut(new PublishArticle(id, act))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
